import { dayInHelsinki, refuse, sameValue, type Decision, type VolunteerDeclineReason } from '@pirtti/kernel';
import type { Offer, Readiness, Volunteer, VolunteerFact } from './volunteer.js';

interface Known {
  readonly volunteerId: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly offer: Offer;
  readonly at: Date;
}

const NOTHING_SEEN: Readiness = { trainedOn: null, pledgedOn: null, recordCheckedOn: null };

const fresh = ({ volunteerId: id, organisationId, personId, offer, at: appliedAt }: Known): Volunteer =>
  ({ ...offer, ...NOTHING_SEEN, id, organisationId, personId, status: 'applied', appliedAt, startedOn: null, endedOn: null, declineReason: null, version: 1 });

/** Somebody offers themselves; the organisation answers. */
export const offerOneself = (known: Known): Decision<Volunteer | undefined, VolunteerFact> => (before) => (before ? [] : told('VolunteerOffered', undefined, fresh(known), known.at));

export interface RegisterVolunteer extends Known {
  readonly readiness: Readiness;
}

/** Somebody whom the coordinator knows is written in as a volunteer at once. */
export const registerVolunteer = ({ readiness, ...known }: RegisterVolunteer): Decision<Volunteer | undefined, VolunteerFact> => (before) => {
  if (before) return [];
  const today = dayInHelsinki(known.at);
  return toCome(readiness, today) ?? told('VolunteerRegistered', undefined, { ...fresh(known), ...readiness, status: 'active', startedOn: today }, known.at);
};

/** An applicant becomes a volunteer. What they have to learn and promise first is seen to before they go with anybody. */
export const acceptApplicant = ({ at }: { readonly at: Date }): Decision<Volunteer | undefined, VolunteerFact> => (before) => {
  if (!before) return refuse('not-found');
  if (before.status === 'active') return [];
  if (before.status !== 'applied') return refuse('volunteer-is-already-decided');
  return told('VolunteerAccepted', before, { ...before, status: 'active', startedOn: dayInHelsinki(at) }, at);
};

export const declineApplicant = ({ reason: declineReason, at }: { readonly reason: VolunteerDeclineReason; readonly at: Date }): Decision<Volunteer | undefined, VolunteerFact> => (before) => {
  if (!before) return refuse('not-found');
  if (before.status === 'declined') return [];
  if (before.status !== 'applied') return refuse('volunteer-is-already-decided');
  return told('VolunteerDeclined', before, { ...before, status: 'declined', declineReason, endedOn: dayInHelsinki(at) }, at);
};

export interface ChangeVolunteer {
  readonly offer: Offer;
  readonly readiness: Readiness;
  readonly version: number;
  readonly at: Date;
}

/** Changes what somebody offers and what has been seen to. */
export const changeVolunteer = ({ offer, readiness, version, at }: ChangeVolunteer): Decision<Volunteer | undefined, VolunteerFact> => (before) => {
  if (!before) return refuse('not-found');
  if (before.status === 'ended' || before.status === 'declined') return refuse('volunteer-is-no-longer-with-us');
  const volunteer = { ...before, ...offer, ...readiness };
  if (sameValue(volunteer, before)) return [];
  if (before.version !== version) return refuse('volunteer-has-changed', { version: before.version });
  return toCome(readiness, dayInHelsinki(at)) ?? told('VolunteerChanged', before, volunteer, at);
};

/** A volunteer takes a break: those with whom they go stay theirs, nobody new is found for them. */
export const pauseVolunteer = ({ at }: { readonly at: Date }): Decision<Volunteer | undefined, VolunteerFact> => (before) => {
  if (!before) return refuse('not-found');
  if (before.status === 'paused') return [];
  return before.status === 'active' ? told('VolunteerPaused', before, { ...before, status: 'paused' }, at) : refuse('volunteer-is-not-active');
};

export const returnVolunteer = ({ at }: { readonly at: Date }): Decision<Volunteer | undefined, VolunteerFact> => (before) => {
  if (!before) return refuse('not-found');
  if (before.status === 'active') return [];
  return before.status === 'paused' ? told('VolunteerReturned', before, { ...before, status: 'active' }, at) : refuse('volunteer-is-no-longer-with-us');
};

export interface EndVolunteer {
  readonly lastDay: string;
  /** With how many people they still go. */
  readonly pairs: number;
  readonly at: Date;
}

/** A volunteer ends. With whom they still go is ended first, so that nobody waits for somebody who does not come. */
export const endVolunteer = ({ lastDay, pairs, at }: EndVolunteer): Decision<Volunteer | undefined, VolunteerFact> => (before) => {
  if (!before) return refuse('not-found');
  if (before.status === 'ended') return [];
  if (before.status !== 'active' && before.status !== 'paused') return refuse('volunteer-is-not-active');
  if (lastDay < before.startedOn! || lastDay > dayInHelsinki(at)) return refuse('last-day-makes-no-sense', { from: before.startedOn!, to: dayInHelsinki(at) });
  if (pairs > 0) return refuse('volunteer-has-pairs', { pairs });
  return told('VolunteerEnded', before, { ...before, status: 'ended', endedOn: lastDay }, at);
};

/** Who they were is forgotten; that somebody was a volunteer stays as a figure. */
export const forgetVolunteer = ({ at }: { readonly at: Date }): Decision<Volunteer | undefined, VolunteerFact> => (before) => {
  if (!before || before.personId === null) return [];
  const hadBegun = before.startedOn !== null;
  return told('VolunteerForgotten', before, {
    ...before, recordCheckedOn: null, personId: null, villages: [], times: [], status: hadBegun ? 'ended' : 'declined', endedOn: before.endedOn ?? dayInHelsinki(at),
    declineReason: hadBegun ? null : before.declineReason ?? 'wishes-otherwise',
  }, at);
};

const told = (type: VolunteerFact['type'], before: Volunteer | undefined, volunteer: Volunteer, at: Date): VolunteerFact[] =>
  [{ type, volunteer: before ? { ...volunteer, version: before.version + 1 } : volunteer, before: before ?? null, at }];

/** What has been seen to has happened: a day to come is a slip of the pen. */
function toCome(readiness: Readiness, today: string) {
  const field = (Object.keys(NOTHING_SEEN) as (keyof Readiness)[]).find((name) => (readiness[name] ?? '') > today);
  return field && refuse('day-is-still-to-come', { field });
}
