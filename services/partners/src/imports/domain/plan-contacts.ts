import { isRefusal, type MunicipalityCode } from '@pirtti/kernel';
import { appointPerson } from '../../appointments/domain/appoint-person.js';
import type { Appointment } from '../../appointments/domain/appointment.js';
import { namerOf } from '../../appointments/domain/namers.js';
import { changeContactPerson } from '../../contact-persons/domain/change-contact-person.js';
import type { ContactDetails, ContactPerson } from '../../contact-persons/domain/contact-person.js';
import type { Keeper } from '../../organisations/domain/keepers.js';
import type { Author, Organisation } from '../../organisations/domain/organisation.js';
import { detailsWith, type ImportedContact } from './imported-contact.js';
import type { ImportedRow, RowProblem } from './imported-row.js';
import { missingContacts, type MissingContact } from './missing-contacts.js';
import { peopleMeant } from './person-meant.js';
import type { Fate } from './plan-import.js';

/** What is known of the people of whom a file may speak. */
export interface KnownPeople {
  /** Of the organisations on the file's rows and of the source's appointments, also those who have left. */
  readonly people: readonly ContactPerson[];
  /** What they are and have been named to. */
  readonly appointments: readonly Appointment[];
  /** Which organisation said the last word on a person or an appointment, by the id of either. */
  readonly lastSaidBy: ReadonlyMap<string, string>;
  /** The appointments that came from the source before. */
  readonly broughtIds: ReadonlySet<string>;
  /** Whose those are. */
  readonly organisations: ReadonlyMap<string, Organisation>;
}

/** What becomes of the contact person on a row. */
export type ContactFate =
  | { readonly kind: 'new'; readonly contact: ImportedContact; readonly details: ContactDetails; readonly area: readonly MunicipalityCode[] }
  /** With new details, or named to the role now, or both. */
  | { readonly kind: 'changed'; readonly contact: ImportedContact; readonly person: ContactPerson; readonly details: ContactDetails; readonly changed: readonly (keyof ContactDetails)[]; readonly standing: Appointment | undefined; readonly area: readonly MunicipalityCode[] }
  | { readonly kind: 'same'; readonly contact: ImportedContact; readonly person: ContactPerson; readonly standing: Appointment }
  | { readonly kind: 'refused'; readonly contact: ImportedContact; readonly person: ContactPerson | undefined; readonly problems: readonly RowProblem[] };

export interface ContactPlan {
  readonly fates: ReadonlyMap<ImportedRow, ContactFate>;
  readonly missing: readonly MissingContact[];
  /** How many of the source are still named. */
  readonly ofSource: number;
}

export interface PlanContacts {
  readonly fates: readonly Fate[];
  readonly known: KnownPeople;
  readonly keeper: Keeper;
  readonly at: Date;
  /** The local day, on which those who are new begin. */
  readonly today: string;
}

/** What becomes of each row's contact person, once it is known what becomes of the organisation. What others said last a file neither changes nor ends. */
export function planContacts({ fates, known, keeper, at, today }: PlanContacts): ContactPlan {
  const judge = judgeWith(known, keeper, at, today);
  const planned = new Map(fates.flatMap((fate) => (fate.row.contact ? [[fate.row, judge(fate, fate.row.contact)] as const] : [])));
  return { fates: planned, ...missingContacts({ fates, planned, known, keeper, today }) };
}

const refused = (contact: ImportedContact, code: string, person?: ContactPerson): ContactFate => ({ kind: 'refused', contact, person, problems: [{ code, column: 'contactName', value: contact.name }] });

const judgeWith = ({ people, appointments, lastSaidBy }: KnownPeople, keeper: Keeper, at: Date, today: string) => {
  const saidByOthers = ({ id }: { readonly id: string }): boolean => lastSaidBy.get(id) !== keeper.organisationId;
  const peopleOf = groupedBy(people, ({ organisationId }) => organisationId);
  const rolesOf = groupedBy(appointments, ({ personId }) => personId);

  return (fate: Fate, contact: ImportedContact): ContactFate => {
    if (contact.problems.length > 0) return { kind: 'refused', contact, person: undefined, problems: contact.problems };
    if (fate.kind === 'refused') return refused(contact, 'contact-is-of-a-refused-row');
    const organisation = organisationOf(fate, keeper, at);
    const by = namerOf(keeper, organisation);
    if (!by) return refused(contact, 'organisation-is-kept-by-others');
    const all = peopleOf.get(organisation.id) ?? [];
    const [person, ...more] = peopleMeant(all.filter(({ leftOn }) => leftOn === null), contact);
    if (more.length > 0) return refused(contact, 'contact-means-several');
    return person ? ofKnown(contact, person, organisation, by) : ofNew(contact, peopleMeant(all, contact), organisation, by);
  };

  function ofNew(contact: ImportedContact, before: readonly ContactPerson[], organisation: Organisation, by: Author): ContactFate {
    const left = before.find(saidByOthers);
    if (left) return refused(contact, 'contact-has-left', left);
    const problem = namingProblem(contact, organisation, [], by, null);
    return problem ? refused(contact, problem) : { kind: 'new', contact, details: detailsWith(contact), area: areaOf(organisation) };
  }

  function ofKnown(contact: ImportedContact, person: ContactPerson, organisation: Organisation, by: Author): ContactFate {
    const details = detailsWith(contact, person);
    const facts = changeContactPerson({ details, version: person.version, by, reason: '', at })(person);
    if (isRefusal(facts)) return refused(contact, facts.code, person);
    const changed = facts.flatMap((fact) => (fact.type === 'ContactPersonChanged' ? fact.changed : []));
    if (changed.length > 0 && saidByOthers(person)) return refused(contact, 'contact-is-told-by-others', person);
    const roles = rolesOf.get(person.id) ?? [];
    const named = roles.filter(({ role, counterpartId }) => role === contact.role && counterpartId === null).sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
    const standing = named.find(({ endsOn }) => endsOn === null || endsOn >= today);
    if (standing) return changed.length === 0 ? { kind: 'same', contact, person, standing } : { kind: 'changed', contact, person, details, changed, standing, area: standing.area };
    if (named[0] && saidByOthers(named[0])) return refused(contact, 'contact-role-was-ended', person);
    const problem = namingProblem(contact, organisation, roles, by, person.leavesOn);
    return problem ? refused(contact, problem, person) : { kind: 'changed', contact, person, details, changed, standing, area: areaOf(organisation) };
  }

  /** As the form for naming somebody judges it. */
  function namingProblem({ role }: ImportedContact, organisation: Organisation, others: readonly Appointment[], by: Author, leavesOn: string | null): string | undefined {
    const appointment = { id: '', organisationId: organisation.id, personId: '', role, area: areaOf(organisation), counterpartId: null, startsOn: today, endsOn: null };
    const facts = appointPerson({ appointment, by, around: { organisation, counterpart: undefined, others, leavesOn }, reason: '', at })(undefined);
    return isRefusal(facts) ? facts.code : undefined;
  }
};

function groupedBy<One>(all: readonly One[], keyOf: (one: One) => string): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** Where an organisation works; one that has told only its home, there. */
const areaOf = ({ serviceArea, municipalityCode }: Organisation): readonly MunicipalityCode[] => (serviceArea.length > 0 || municipalityCode === null ? serviceArea : [municipalityCode]);

/** The organisation as it will be when its own part of the row has been done. */
function organisationOf(fate: Exclude<Fate, { kind: 'refused' }>, { organisationId }: Keeper, at: Date): Organisation {
  if (fate.kind !== 'new') return fate.kind === 'changed' ? { ...fate.organisation, ...fate.content } : fate.organisation;
  return { ...fate.content, id: '', version: 1, registeredBy: organisationId, adviserId: null, changedAt: at, confirmedAt: at, remindedAt: null, archivedAt: null };
}
