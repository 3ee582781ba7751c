import { dayInHelsinki, refuse, type Decision, type Refusal } from '@pirtti/kernel';
import { endedBy, neverBegan, overlaps } from '../../appointments/domain/days.js';
import type { Author } from '../../organisations/domain/organisation.js';
import { barred, type Matter, type MatterFact, type Participation } from './matter.js';

interface Change {
  /** Of the matter, that the writer had before them. */
  readonly version: number;
  readonly by: Author;
  readonly reason: string;
  readonly at: Date;
}

export interface RecordParticipation extends Change {
  readonly participation: Participation;
  /** Whether the registry knows the organisation. */
  readonly isRegistered: boolean;
}

/** Says that an organisation takes part in a matter. It may do so in several parts, and with several branches of its administration. */
export const recordParticipation = ({ participation, version, isRegistered, by, reason, at }: RecordParticipation): Decision<Matter | undefined, MatterFact> => (matter) => {
  if (!matter?.parties.includes(by.organisationId)) return barred(matter, by, dayInHelsinki(at));
  if (matter.version !== version) return refuse('responsibility-has-changed', { version: matter.version });
  const wrong = wrongWith(participation, matter, isRegistered);
  if (wrong) return wrong;
  return [{ type: 'ParticipationRecorded', matter: { ...matter, participations: [...matter.participations, participation], version: version + 1 }, participation, by, reason, at }];
};

/** Puts right what was written of a participation. */
export const correctParticipation = ({ participation, version, isRegistered, by, reason, at }: RecordParticipation): Decision<Matter | undefined, MatterFact> => (matter) => {
  if (!matter?.parties.includes(by.organisationId)) return barred(matter, by, dayInHelsinki(at));
  const before = matter.participations.find(({ id }) => id === participation.id);
  if (!before) return refuse('not-found');
  if (same(before, participation)) return [];
  if (matter.version !== version) return refuse('responsibility-has-changed', { version: matter.version });
  const wrong = wrongWith(participation, matter, isRegistered);
  if (wrong) return wrong;
  return [{ type: 'ParticipationCorrected', matter: changed(matter, participation), before, participation, by, reason, at }];
};

export interface EndParticipation extends Change {
  readonly participationId: string;
  readonly lastDay: string;
}

/** Ends it by a day. What would only begin after that day never does: that is how a mistake is taken back. */
export const endParticipation = ({ participationId, lastDay, version, by, reason, at }: EndParticipation): Decision<Matter | undefined, MatterFact> => (matter) => {
  if (!matter?.parties.includes(by.organisationId)) return barred(matter, by, dayInHelsinki(at));
  const before = matter.participations.find(({ id }) => id === participationId);
  if (!before) return refuse('not-found');
  const participation = endedBy(before, lastDay);
  if (same(before, participation)) return [];
  if (matter.version !== version) return refuse('responsibility-has-changed', { version: matter.version });
  return [{ type: 'ParticipationEnded', matter: changed(matter, participation), participation, by, reason, at }];
};

function wrongWith(participation: Participation, { kind, parties, participations, closedOn }: Matter, isRegistered: boolean): Refusal | undefined {
  if (closedOn !== null && closedOn < participation.startsOn) return refuse('matter-is-closed');
  if (neverBegan(participation)) return refuse('participation-ends-before-it-begins');
  if (!isRegistered) return refuse('related-organisation-is-unknown');
  if (kind === 'agreement' && !parties.includes(participation.organisationId)) return refuse('participant-is-no-party');
  return participations.some((one) => one.id !== participation.id && inTheSamePart(one, participation) && overlaps(one, participation)) ? refuse('takes-part-already') : undefined;
}

const changed = (matter: Matter, participation: Participation): Matter =>
  ({ ...matter, participations: matter.participations.map((one) => (one.id === participation.id ? participation : one)), version: matter.version + 1 });

const inTheSamePart = (one: Participation, other: Participation): boolean => one.organisationId === other.organisationId && one.part === other.part && sectorOf(one) === sectorOf(other);

const sectorOf = ({ sector }: Participation): string => sector?.toLocaleLowerCase('fi') ?? '';

const same = (one: Participation, other: Participation): boolean =>
  one.organisationId === other.organisationId && one.part === other.part && one.sector === other.sector && one.startsOn === other.startsOn && one.endsOn === other.endsOn;
