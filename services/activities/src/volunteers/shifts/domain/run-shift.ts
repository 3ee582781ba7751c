import { dayInHelsinki, refuse, sameValue, type Decision, type Refusal } from '@pirtti/kernel';
import { notRunning } from '../../models/domain/run-model.js';
import type { VolunteerModel } from '../../models/domain/volunteer-model.js';
import { obstaclesOf } from '../../volunteers/domain/obstacles.js';
import type { Volunteer } from '../../volunteers/domain/volunteer.js';
import type { Seat, Shift, ShiftContent, ShiftFact } from './shift.js';

/** A shift with those who are on it. */
export interface Roster {
  readonly shift: Shift | undefined;
  readonly seats: readonly Seat[];
}

const LONGEST_MS = 24 * 60 * 60 * 1000;

export interface PlanShift {
  readonly shiftId: string;
  readonly organisationId: string;
  readonly content: ShiftContent;
  readonly model: VolunteerModel | undefined;
  readonly at: Date;
}

export const planShift = ({ shiftId: id, organisationId, content, model, at }: PlanShift): Decision<Roster, ShiftFact> => ({ shift }) => {
  if (shift) return [];
  return wrongWith(content, model) ?? [{ type: 'ShiftPlanned', shift: { ...content, id, organisationId, status: 'planned', version: 1 }, at }];
};

export interface ChangeShift {
  readonly content: ShiftContent;
  readonly model: VolunteerModel | undefined;
  readonly version: number;
  readonly at: Date;
}

/** Changes a shift. Those who are on it said yes to its time and its task: these stay as long as there is anybody. */
export const changeShift = ({ content, model, version, at }: ChangeShift): Decision<Roster, ShiftFact> => ({ shift: before, seats }) => {
  const problem = notPlanned(before);
  if (problem) return problem;
  const shift = { ...before!, ...content };
  if (sameValue(shift, before)) return [];
  if (before!.version !== version) return refuse('shift-has-changed', { version: before!.version });
  const wrong = wrongWith(content, model);
  if (wrong) return wrong;
  const moves = content.startsAt.getTime() !== before!.startsAt.getTime() || content.endsAt.getTime() !== before!.endsAt.getTime() || content.role !== before!.role
    || content.modelId !== before!.modelId || (content.concernsMinors && !before!.concernsMinors);
  if (moves && seats.length > 0) return refuse('shift-has-people', { people: seats.length });
  if (content.maxPeople < Math.max(0, ...seats.map(({ place }) => place))) return refuse('shift-has-people', { people: seats.length });
  return [{ type: 'ShiftChanged', shift: { ...shift, version: version + 1 }, at }];
};

/** Calls a shift off; those who were to come are told. */
export const cancelShift = ({ at }: { readonly at: Date }): Decision<Roster, ShiftFact> => ({ shift, seats }) => {
  if (!shift) return refuse('not-found');
  if (shift.status === 'cancelled') return [];
  if (shift.endsAt <= at) return refuse('shift-is-over');
  return [{ type: 'ShiftCancelled', shift: { ...shift, status: 'cancelled', version: shift.version + 1 }, volunteerIds: seats.map(({ volunteerId }) => volunteerId), at }];
};

export interface JoinShift {
  readonly volunteer: Volunteer | undefined;
  readonly model: VolunteerModel | undefined;
  /** Whether the volunteer is on another shift at the same time. */
  readonly isBusyThen: boolean;
  /** Whether the volunteer came by their own link: they join what is still to begin. */
  readonly byThemselves: boolean;
  readonly at: Date;
}

/** Puts a volunteer on a shift. Never more than there is room for, and nobody in two places at once. */
export const joinShift = ({ volunteer, model, isBusyThen, byThemselves, at }: JoinShift): Decision<Roster, ShiftFact> => ({ shift, seats }) => {
  const problem = notPlanned(shift);
  if (problem) return problem;
  if (!volunteer || !model) return refuse('not-found');
  if (seats.some(({ volunteerId }) => volunteerId === volunteer.id)) return [];
  if (shift!.endsAt <= at || (byThemselves && shift!.startsAt <= at)) return refuse('shift-is-over');
  if (seats.length >= shift!.maxPeople) return refuse('shift-is-full');
  const [obstacle] = obstaclesOf(volunteer, { role: shift!.role, concernsMinors: shift!.concernsMinors, model }, dayInHelsinki(shift!.startsAt));
  if (obstacle) return refuse(obstacle);
  const lacking = shift!.skills.filter((one) => !volunteer.skills.includes(one));
  if (lacking.length > 0) return refuse('volunteer-lacks-skills', { skills: lacking });
  if (isBusyThen) return refuse('volunteer-is-busy-then');
  return [{ type: 'ShiftJoined', shift: shift!, seat: { volunteerId: volunteer.id, place: firstFree(seats) }, at }];
};

/** Takes a volunteer off, before it is over: what was done was done. */
export const leaveShift = ({ volunteerId, byThemselves, at }: { readonly volunteerId: string; readonly byThemselves: boolean; readonly at: Date }): Decision<Roster, ShiftFact> => ({ shift, seats }) => {
  if (!shift) return refuse('not-found');
  if (!seats.some((seat) => seat.volunteerId === volunteerId)) return [];
  if (shift.endsAt <= at || (byThemselves && shift.startsAt <= at)) return refuse('shift-is-over');
  return [{ type: 'ShiftLeft', shift, volunteerId, at }];
};

function firstFree(seats: readonly Seat[]): number {
  const taken = new Set(seats.map(({ place }) => place));
  let place = 1;
  while (taken.has(place)) place += 1;
  return place;
}

function notPlanned(shift: Shift | undefined): Refusal | undefined {
  if (!shift) return refuse('not-found');
  return shift.status === 'planned' ? undefined : refuse('shift-is-cancelled');
}

function wrongWith({ role, startsAt, endsAt, minPeople, maxPeople }: ShiftContent, model: VolunteerModel | undefined): Refusal | undefined {
  if (!model) return refuse('volunteer-model-is-unknown');
  const problem = notRunning(model);
  if (problem) return problem;
  if (!model.roles.includes(role)) return refuse('role-is-not-of-the-model');
  if (endsAt <= startsAt || endsAt.getTime() - startsAt.getTime() > LONGEST_MS) return refuse('shift-has-no-length');
  return minPeople > maxPeople ? refuse('fewest-are-more-than-most') : undefined;
}
