import type { MunicipalityCode, ServiceLanguage, VolunteerDeclineReason, VolunteerRole, VolunteerSkill, VolunteerStatus, VolunteerTime } from '@pirtti/kernel';

/** What somebody offers, in codes; who they are stands in the vault. */
export interface Offer {
  readonly roles: readonly VolunteerRole[];
  readonly skills: readonly VolunteerSkill[];
  readonly languages: readonly ServiceLanguage[];
  /** null where it is not told. */
  readonly municipalityCode: MunicipalityCode | null;
  readonly villages: readonly string[];
  /** When they have time; empty where they have not said. */
  readonly times: readonly VolunteerTime[];
  /** With how many people they have time to go at once. */
  readonly maxMatches: number;
}

/** What the organisation has seen to. Days only: what a record says is nobody's business (148/2014). */
export interface Readiness {
  readonly trainedOn: string | null;
  readonly pledgedOn: string | null;
  readonly recordCheckedOn: string | null;
}

export interface Volunteer extends Offer, Readiness {
  readonly id: string;
  readonly organisationId: string;
  /** A person of the vault; null once they have been forgotten. */
  readonly personId: string | null;
  readonly status: VolunteerStatus;
  readonly appliedAt: Date;
  /** Since when they have been a volunteer; null for an applicant. */
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly declineReason: VolunteerDeclineReason | null;
  readonly version: number;
}

export const OFFER_FIELDS = ['roles', 'skills', 'languages', 'municipalityCode', 'villages', 'times', 'maxMatches'] as const satisfies readonly (keyof Offer)[];

type VolunteerDeed = 'VolunteerOffered' | 'VolunteerRegistered' | 'VolunteerAccepted' | 'VolunteerDeclined' | 'VolunteerChanged' | 'VolunteerPaused' | 'VolunteerReturned' | 'VolunteerEnded' | 'VolunteerForgotten';

/** What happened, with the volunteer as they were and as they are. */
export interface VolunteerFact {
  readonly type: VolunteerDeed;
  readonly volunteer: Volunteer;
  readonly before: Volunteer | null;
  readonly at: Date;
}

/** Whether others are told of a volunteer: an applicant is nobody's figure yet. */
export const isCounted = ({ status }: Pick<Volunteer, 'status'>): boolean => status === 'active' || status === 'paused' || status === 'ended';
