import { coordinator, MONDAY, TOWN_ID } from '../../organisations/domain/organisation.examples.js';
import type { Organisation } from '../../organisations/domain/organisation.js';
import type { Appointment } from '../../appointments/domain/appointment.js';
import type { ContactPerson } from '../../contact-persons/domain/contact-person.js';
import { asConfirmed } from '../../freshness/domain/freshness.js';
import { row } from './import.examples.js';
import type { ImportedContact } from './imported-contact.js';
import type { ImportedRow } from './imported-row.js';
import { planContacts, type ContactPlan, type KnownPeople } from './plan-contacts.js';
import { planImport } from './plan-import.js';

export const TODAY = '2026-11-16';

/** What a line says of somebody. */
export const contact = (name: string, email: string | null = null, more: Partial<ImportedContact> = {}): ImportedContact => ({ name, content: { email, phone: null }, role: 'contact-person', problems: [], ...more });
export const rowOf = (line: number, organisation: string, named: ImportedContact | null, more: Partial<ImportedRow> = {}): ImportedRow => ({ ...row(line, organisation), contact: named, ...more });

/** Somebody of an organisation, and what they are named to. */
export const person = (id: string, organisationId: string, name: string, more: Partial<ContactPerson> = {}): ContactPerson =>
  ({ id, organisationId, name, phone: null, email: null, membershipId: null, leavesOn: null, leftOn: null, ...asConfirmed(MONDAY), version: 1, ...more });
export const role = (of: ContactPerson, more: Partial<Appointment> = {}): Appointment => ({
  id: `role of ${of.id}`, organisationId: of.organisationId, personId: of.id, role: 'contact-person', area: ['217'], counterpartId: null, startsOn: '2026-01-01', endsOn: null, version: 1, changedAt: MONDAY, ...more,
});

interface Known {
  readonly people?: readonly ContactPerson[];
  readonly roles?: readonly Appointment[];
  /** Ids of persons and appointments that another organisation spoke of last. */
  readonly saidByOthers?: readonly string[];
  /** Ids of appointments that came from the source before. */
  readonly brought?: readonly string[];
}

/** What becomes of the contact persons of a file, on a registry as the town's coordinator knows it. */
export function contacts(rows: readonly ImportedRow[], registry: readonly Organisation[], { people = [], roles = [], saidByOthers = [], brought = [] }: Known = {}): ContactPlan {
  const { fates } = planImport({ rows, registry, sourceIds: new Set(), keeper: coordinator, at: MONDAY });
  const known: KnownPeople = {
    people, appointments: roles, broughtIds: new Set(brought), organisations: new Map(registry.map((one) => [one.id, one])),
    lastSaidBy: new Map([...people, ...roles].map(({ id }) => [id, saidByOthers.includes(id) ? 'others' : TOWN_ID])),
  };
  return planContacts({ fates, known, keeper: coordinator, at: MONDAY, today: TODAY });
}

/** Who there is after a plan was carried out. */
export function afterContacts({ fates, missing }: ContactPlan, { people = [], roles = [] }: Known, organisationIdOf: (row: ImportedRow) => string, ends: boolean): Required<Pick<Known, 'people' | 'roles' | 'brought'>> {
  const [persons, appointments] = [new Map(people.map((one) => [one.id, one])), new Map(roles.map((one) => [one.id, one]))];
  const brought: string[] = [];
  for (const [line, fate] of fates) {
    if (fate.kind === 'refused') continue;
    const before = fate.kind === 'new' ? person(`new on ${line.line}`, organisationIdOf(line), fate.contact.name) : fate.person;
    const now = fate.kind === 'same' ? before : { ...before, ...fate.details, version: before.version + 1 };
    persons.set(now.id, now);
    const named = 'standing' in fate && fate.standing ? fate.standing : role(now, { id: `role on ${line.line} of ${now.id}`, role: fate.contact.role, startsOn: TODAY });
    appointments.set(named.id, named);
    brought.push(named.id);
  }
  if (ends) for (const { appointment } of missing) appointments.set(appointment.id, { ...appointment, endsOn: TODAY });
  return { people: [...persons.values()], roles: [...appointments.values()], brought };
}
