import type { Appointment } from '../../appointments/domain/appointment.js';
import { holdsOn } from '../../appointments/domain/days.js';
import { namerOf } from '../../appointments/domain/namers.js';
import type { ContactPerson } from '../../contact-persons/domain/contact-person.js';
import type { Keeper } from '../../organisations/domain/keepers.js';
import type { Organisation } from '../../organisations/domain/organisation.js';
import { mentionedIn } from './directory.js';
import type { ImportedRow } from './imported-row.js';
import type { ContactFate, ContactPlan, KnownPeople } from './plan-contacts.js';
import type { Fate } from './plan-import.js';

/** A contact person whom the source named before and names no more. */
export interface MissingContact {
  readonly appointment: Appointment;
  readonly person: ContactPerson;
  readonly organisation: Organisation;
}

interface MissingFrom {
  readonly fates: readonly Fate[];
  readonly planned: ReadonlyMap<ImportedRow, ContactFate>;
  readonly known: KnownPeople;
  readonly keeper: Keeper;
  readonly today: string;
}

/** Named from this source before, still so, and no more in the file. A file without the columns speaks of nobody, and a refused row of all its organisation's people. */
export function missingContacts({ fates, planned, known, keeper, today }: MissingFrom): Pick<ContactPlan, 'missing' | 'ofSource'> {
  const people = new Map(known.people.map((person) => [person.id, person]));
  const standing = known.appointments.flatMap((appointment): MissingContact[] => {
    const [person, organisation] = [people.get(appointment.personId), known.organisations.get(appointment.organisationId)];
    const isNamed = known.broughtIds.has(appointment.id) && holdsOn(appointment, today) && appointment.endsOn !== today && person?.leftOn === null;
    return isNamed && organisation ? [{ appointment, person, organisation }] : [];
  });
  if (!fates.some(({ row }) => row.contact !== undefined)) return { missing: [], ofSource: standing.length };
  const unclear = fates.filter((fate) => fate.kind === 'refused' || planned.get(fate.row)?.kind === 'refused');
  const unclearIds = new Set(unclear.flatMap((fate) => (fate.kind === 'same' || fate.kind === 'changed' ? [fate.organisation.id] : [])));
  const isUnclear = mentionedIn(unclear.map(({ row }) => row));
  const kept = new Set([...planned.values()].flatMap((fate) => ('standing' in fate && fate.standing ? [fate.standing.id] : [])));
  const isOurs = (id: string): boolean => known.lastSaidBy.get(id) === keeper.organisationId;
  return {
    ofSource: standing.length,
    missing: standing.filter(({ appointment, person, organisation }) => !kept.has(appointment.id) && !unclearIds.has(organisation.id) && !isUnclear(organisation)
      && isOurs(appointment.id) && isOurs(person.id) && namerOf(keeper, organisation) !== undefined),
  };
}
