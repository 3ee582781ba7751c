import type { LocalizedText, MunicipalityCode, VolunteerRole, VolunteerShiftStatus, VolunteerSkill } from '@pirtti/kernel';

/** A task at a time: who is needed, and how many. */
export interface ShiftContent {
  readonly modelId: string;
  readonly names: LocalizedText;
  readonly role: VolunteerRole;
  readonly skills: readonly VolunteerSkill[];
  readonly place: string;
  readonly municipalityCode: MunicipalityCode;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Fewer than this is too few, which is shown in time. */
  readonly minPeople: number;
  /** Never more than this. */
  readonly maxPeople: number;
  readonly concernsMinors: boolean;
  /** Whose occurrence it serves; both or neither. */
  readonly activityId: string | null;
  readonly date: string | null;
}

export interface Shift extends ShiftContent {
  readonly id: string;
  readonly organisationId: string;
  readonly status: VolunteerShiftStatus;
  readonly version: number;
}

/** Somebody's place on a shift, numbered from one: the database keeps the numbers apart and below the most. */
export interface Seat {
  readonly volunteerId: string;
  readonly place: number;
}

interface Told {
  readonly shift: Shift;
  readonly at: Date;
}

export interface ShiftPlanned extends Told {
  readonly type: 'ShiftPlanned';
}

export interface ShiftChanged extends Told {
  readonly type: 'ShiftChanged';
}

export interface ShiftCancelled extends Told {
  readonly type: 'ShiftCancelled';
  /** Who was to come, and is told. */
  readonly volunteerIds: readonly string[];
}

export interface ShiftJoined extends Told {
  readonly type: 'ShiftJoined';
  readonly seat: Seat;
}

export interface ShiftLeft extends Told {
  readonly type: 'ShiftLeft';
  readonly volunteerId: string;
}

/** All private: who helps where and when is the organisation's own business. */
export type ShiftFact = ShiftPlanned | ShiftChanged | ShiftCancelled | ShiftJoined | ShiftLeft;
