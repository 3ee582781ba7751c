import { dayInHelsinki, refuse, type Decision } from '@pirtti/kernel';
import { addDays, endedBy, lastsBeyond } from '../../appointments/domain/days.js';
import type { Author } from '../../organisations/domain/organisation.js';
import { barred, type Matter, type MatterFact, type Responsibility } from './matter.js';

interface Change {
  /** The version that the writer had before them. */
  readonly version: number;
  readonly by: Author;
  readonly reason: string;
  readonly at: Date;
}

export interface AssignResponsibility extends Change {
  readonly assigned: Responsibility;
  /** Of which organisation the person is, where one was told; undefined where nobody knows them, or they have left. */
  readonly personOf: string | undefined;
  /** The person’s last day with the organisation, once it is known. */
  readonly personLeavesOn?: string | null;
  /** Whether the registry knows the organisation. */
  readonly isRegistered: boolean;
}

/** Says who answers for a matter from a day on. Whoever did so until then does until the day before; what was planned after it gives way. */
export const assignResponsibility = ({ assigned, version, personOf, personLeavesOn = null, isRegistered, by, reason, at }: AssignResponsibility): Decision<Matter | undefined, MatterFact> => (matter) => {
  if (!matter?.parties.includes(by.organisationId)) return barred(matter, by, dayInHelsinki(at));
  const { organisationId, personId, startsOn, endsOn } = assigned;
  if (matter.closedOn !== null && matter.closedOn < startsOn) return refuse('matter-is-closed');
  if (matter.responsibilities.some((one) => same(one, assigned)) && after(matter, startsOn).length === 1) return [];
  if (matter.version !== version) return refuse('responsibility-has-changed', { version: matter.version });
  if (endsOn !== null && endsOn < startsOn) return refuse('responsibility-ends-before-it-begins');
  // Whoever answers already, for as long and with nobody to follow, is not named anew.
  if (after(matter, startsOn).length === 0 && matter.responsibilities.some((one) => same({ ...one, startsOn }, assigned))) return [];
  if (!isRegistered || (matter.kind === 'agreement' && !matter.parties.includes(organisationId))) return refuse('responsible-is-no-party');
  if (personId !== null && personOf !== organisationId) return refuse('person-is-of-another-organisation');
  if (personId !== null && personLeavesOn !== null && lastsBeyond(personLeavesOn, endsOn)) return refuse('person-is-leaving', { leavesOn: personLeavesOn });
  const responsibilities = [...until(matter, startsOn), assigned];
  return [{ type: 'ResponsibilityAssigned', matter: { ...matter, responsibilities, version: version + 1 }, assigned, by, reason, at }];
};

export interface EndResponsibility extends Change {
  readonly lastDay: string;
}

/** Ends it with nobody to follow: from the next day on the matter lacks one. */
export const endResponsibility = ({ lastDay, version, by, reason, at }: EndResponsibility): Decision<Matter | undefined, MatterFact> => (matter) => {
  if (!matter?.parties.includes(by.organisationId)) return barred(matter, by, dayInHelsinki(at));
  const responsibilities = until(matter, addDays(lastDay, 1));
  if (responsibilities.length === matter.responsibilities.length && responsibilities.every((one, index) => same(one, matter.responsibilities[index]!))) return [];
  if (matter.version !== version) return refuse('responsibility-has-changed', { version: matter.version });
  return [{ type: 'ResponsibilityEnded', matter: { ...matter, responsibilities, version: version + 1 }, lastDay, by, reason, at }];
};

export interface CloseMatter extends Change {
  readonly lastDay: string;
  /** Whether it is a network with a record of its own. */
  readonly isNetwork?: boolean;
}

/** A network or a duty is no more. What is an agreement ends as an agreement, an operating model stays in the library, and a programme with its measures when its years are over. */
export const closeMatter = ({ lastDay, version, isNetwork = false, by, reason, at }: CloseMatter): Decision<Matter | undefined, MatterFact> => (matter) => {
  if (!matter?.parties.includes(by.organisationId)) return barred(matter, by, dayInHelsinki(at));
  if (matter.kind === 'agreement') return refuse('agreement-is-ended-elsewhere');
  if (matter.kind === 'operating-model') return refuse('model-stays-in-library');
  if (matter.kind === 'programme' || matter.kind === 'measure') return refuse('programme-ends-by-itself');
  if (isNetwork) return refuse('network-is-ended-elsewhere');
  if (matter.closedOn !== null) return [];
  if (matter.version !== version) return refuse('responsibility-has-changed', { version: matter.version });
  return [{ type: 'MatterClosed', matter: { ...matter, responsibilities: until(matter, addDays(lastDay, 1)), participations: matter.participations.map((one) => endedBy(one, lastDay)), closedOn: lastDay, version: version + 1 }, by, reason, at }];
};

const same = (one: Responsibility, other: Responsibility): boolean =>
  one.organisationId === other.organisationId && one.personId === other.personId && one.sector === other.sector && one.startsOn === other.startsOn && one.endsOn === other.endsOn;

const after = ({ responsibilities }: Matter, day: string): Responsibility[] => responsibilities.filter(({ startsOn }) => startsOn >= day);

/** What stands of them before a day. */
export const until = ({ responsibilities }: Matter, day: string): Responsibility[] =>
  responsibilities.filter(({ startsOn }) => startsOn < day).map((one) => (one.endsOn === null || one.endsOn >= day ? { ...one, endsOn: addDays(day, -1) } : one));
