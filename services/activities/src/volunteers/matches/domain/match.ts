import type { MunicipalityCode, VolunteerMatchEndReason, VolunteerMatchOutcome, VolunteerMatchStatus, VolunteerRole } from '@pirtti/kernel';

export interface Pause {
  readonly from: string;
  /** The first day on which they go together again; null while it lasts. */
  readonly to: string | null;
}

/** A volunteer and somebody who wished for one, going together. */
export interface Match {
  readonly id: string;
  readonly organisationId: string;
  readonly modelId: string;
  readonly needId: string;
  readonly volunteerId: string;
  readonly role: VolunteerRole;
  /** Where the help was wished for. */
  readonly municipalityCode: MunicipalityCode | null;
  readonly status: VolunteerMatchStatus;
  readonly startedOn: string;
  readonly pauses: readonly Pause[];
  readonly endedOn: string | null;
  readonly endReason: VolunteerMatchEndReason | null;
  readonly outcome: VolunteerMatchOutcome | null;
  readonly version: number;
}

interface Told {
  readonly match: Match;
  readonly at: Date;
}

export interface MatchStarted extends Told {
  readonly type: 'MatchStarted';
}

export interface MatchPaused extends Told {
  readonly type: 'MatchPaused';
}

export interface MatchResumed extends Told {
  readonly type: 'MatchResumed';
}

export interface MatchEnded extends Told {
  readonly type: 'MatchEnded';
  /** Whether the one who was helped wishes for somebody else now. */
  readonly waitsAgain: boolean;
}

export type MatchFact = MatchStarted | MatchPaused | MatchResumed | MatchEnded;
