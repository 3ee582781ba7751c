import type { MunicipalityCode, ServiceLanguage, VolunteerNeedEndReason, VolunteerNeedStatus, VolunteerRhythm, VolunteerRole, VolunteerSkill, VolunteerTime } from '@pirtti/kernel';

/** What is asked of a volunteer, in codes alone: what somebody's life is like is told face to face. */
export interface NeedContent {
  readonly modelId: string;
  readonly role: VolunteerRole;
  readonly skills: readonly VolunteerSkill[];
  readonly languages: readonly ServiceLanguage[];
  /** Where the help is wished for; null where it must not or will not be told. */
  readonly municipalityCode: MunicipalityCode | null;
  readonly village: string | null;
  readonly times: readonly VolunteerTime[];
  /** How often; null where it is not agreed on. */
  readonly rhythm: VolunteerRhythm | null;
  /** Whether somebody under eighteen is concerned. */
  readonly concernsMinors: boolean;
}

/** For whom: a person of the vault, or one whom the region has sent and who is known here by a code. */
export type Whose = { readonly personId: string; readonly placementId: null } | { readonly personId: null; readonly placementId: string };

export interface Need extends NeedContent {
  readonly id: string;
  readonly organisationId: string;
  readonly personId: string | null;
  readonly placementId: string | null;
  readonly status: VolunteerNeedStatus;
  /** Since when somebody waits; of who waits again, since when again. */
  readonly waitingSince: Date;
  readonly endedOn: string | null;
  readonly endReason: VolunteerNeedEndReason | null;
  readonly version: number;
}

type NeedDeed = 'NeedRaised' | 'NeedChanged' | 'NeedEnded' | 'NeedForgotten' | 'NeedMatched' | 'NeedWaitsAgain';

export interface NeedFact {
  readonly type: NeedDeed;
  readonly need: Need;
  readonly before: Need | null;
  readonly at: Date;
}
