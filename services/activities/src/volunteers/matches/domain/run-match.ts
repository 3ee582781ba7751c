import { dayInHelsinki, refuse, type Decision, type VolunteerMatchEndReason, type VolunteerMatchOutcome, type VolunteerObstacle } from '@pirtti/kernel';
import { notRunning } from '../../models/domain/run-model.js';
import type { VolunteerModel } from '../../models/domain/volunteer-model.js';
import { obstaclesOf } from '../../volunteers/domain/obstacles.js';
import type { Volunteer } from '../../volunteers/domain/volunteer.js';
import type { Match, MatchFact } from './match.js';
import type { Need } from './need.js';

/** All that bears on whether two may go together. */
export interface Meeting {
  readonly match: Match | undefined;
  readonly need: Need | undefined;
  readonly volunteer: Volunteer | undefined;
  readonly model: VolunteerModel | undefined;
  /** With how many people the volunteer goes now. */
  readonly pairs: number;
}

export interface StartMatch {
  readonly matchId: string;
  readonly startsOn: string;
  readonly at: Date;
}

/** How long before they are written down two may have begun to go together. */
const LATE_DAYS_MS = 62 * 24 * 60 * 60 * 1000;
const EARLY_DAYS_MS = 92 * 24 * 60 * 60 * 1000;

/**
 * Two begin to go together. Never under a model for which nobody answers, never with a volunteer whom the organisation has not made ready as it says
 * itself, and with somebody under eighteen never without a record check that holds.
 */
export const startMatch = ({ matchId: id, startsOn: startedOn, at }: StartMatch): Decision<Meeting, MatchFact> => ({ match, need, volunteer, model, pairs }) => {
  if (match) return [];
  if (!need || !volunteer) return refuse('not-found');
  if (need.status !== 'waiting') return refuse('need-is-not-waiting');
  const problem = notRunning(model);
  if (problem) return problem;
  if (model!.responsibleId === null) return refuse('model-has-no-responsible-person');
  const [obstacle] = obstaclesToMatch({ need, volunteer, model: model!, pairs }, dayInHelsinki(at));
  if (obstacle) return refuse(obstacle);
  const [earliest, latest] = [dayInHelsinki(new Date(at.getTime() - LATE_DAYS_MS)), dayInHelsinki(new Date(at.getTime() + EARLY_DAYS_MS))];
  if (startedOn < earliest || startedOn > latest) return refuse('first-day-makes-no-sense', { from: earliest, to: latest });
  const { organisationId, modelId, role, municipalityCode } = need;
  return [{ type: 'MatchStarted', match: { id, organisationId, modelId, needId: need.id, volunteerId: volunteer.id, role, municipalityCode, status: 'active', startedOn, pauses: [], endedOn: null, endReason: null, outcome: null, version: 1 }, at }];
};

/** What keeps these two from going together, the volunteer's side of it. */
export const obstaclesToMatch = ({ need, volunteer, model, pairs }: { readonly need: Need; readonly volunteer: Volunteer; readonly model: VolunteerModel; readonly pairs: number }, today: string): VolunteerObstacle[] => [
  ...obstaclesOf(volunteer, { role: need.role, concernsMinors: need.concernsMinors, model }, today),
  ...(need.personId !== null && need.personId === volunteer.personId ? ['volunteer-is-the-one-in-need' as const] : []),
  ...(pairs >= volunteer.maxMatches ? ['volunteer-is-full' as const] : []),
];

interface Change {
  readonly version: number;
  readonly at: Date;
}

/** They take a break and stay a pair. */
export const pauseMatch = ({ from, version, at }: Change & { readonly from: string }): Decision<Meeting, MatchFact> => ({ match }) => {
  if (!match) return refuse('not-found');
  if (match.status === 'paused') return [];
  if (match.status === 'ended') return refuse('match-has-ended');
  if (match.version !== version) return refuse('match-has-changed', { version: match.version });
  const earliest = match.pauses.at(-1)?.to ?? match.startedOn;
  if (from < earliest || from > dayInHelsinki(at)) return refuse('first-day-makes-no-sense', { from: earliest, to: dayInHelsinki(at) });
  return [{ type: 'MatchPaused', match: { ...match, status: 'paused', pauses: [...match.pauses, { from, to: null }], version: version + 1 }, at }];
};

/** They go on. */
export const resumeMatch = ({ on, version, at }: Change & { readonly on: string }): Decision<Meeting, MatchFact> => ({ match }) => {
  if (!match) return refuse('not-found');
  if (match.status === 'active') return [];
  if (match.status === 'ended') return refuse('match-has-ended');
  if (match.version !== version) return refuse('match-has-changed', { version: match.version });
  const { from } = match.pauses.at(-1)!;
  if (on < from || on > dayInHelsinki(at)) return refuse('first-day-makes-no-sense', { from, to: dayInHelsinki(at) });
  return [{ type: 'MatchResumed', match: { ...match, status: 'active', pauses: closed(match, on), version: version + 1 }, at }];
};

export interface EndMatch extends Change {
  readonly lastDay: string;
  readonly reason: VolunteerMatchEndReason;
  /** How it went, asked kindly. */
  readonly outcome: VolunteerMatchOutcome;
  readonly waitsAgain: boolean;
}

/** They part. Who was helped may wish for somebody else, and then waits again. */
export const endMatch = ({ lastDay, reason: endReason, outcome, waitsAgain, version, at }: EndMatch): Decision<Meeting, MatchFact> => ({ match }) => {
  if (!match) return refuse('not-found');
  if (match.status === 'ended') return [];
  if (match.version !== version) return refuse('match-has-changed', { version: match.version });
  const earliest = match.pauses.at(-1)?.from ?? match.startedOn;
  if (lastDay < earliest || lastDay > dayInHelsinki(at)) return refuse('last-day-makes-no-sense', { from: earliest, to: dayInHelsinki(at) });
  return [{ type: 'MatchEnded', match: ended(match, lastDay, endReason, outcome), waitsAgain, at }];
};

/** One of the two is forgotten: the pair ends with that, and stays as a figure. */
export const endForgotten = ({ at }: { readonly at: Date }): Decision<Meeting, MatchFact> => ({ match }) => {
  if (!match || match.status === 'ended') return [];
  const today = dayInHelsinki(at);
  return [{ type: 'MatchEnded', match: ended(match, today < match.startedOn ? match.startedOn : today, 'details-erased', 'not-told'), waitsAgain: false, at }];
};

const ended = (match: Match, lastDay: string, endReason: VolunteerMatchEndReason, outcome: VolunteerMatchOutcome): Match =>
  ({ ...match, status: 'ended', pauses: closed(match, lastDay), endedOn: lastDay, endReason, outcome, version: match.version + 1 });

const closed = ({ pauses }: Match, day: string) => pauses.map((pause) => (pause.to === null ? { ...pause, to: day } : pause));
