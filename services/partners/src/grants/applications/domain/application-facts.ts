import type { GrantKind } from '@pirtti/kernel';
import type { Doer } from '../../../agreements/domain/agreement-facts.js';
import type { Scoring } from '../../rounds/domain/points.js';
import type { Annex, Application, ApplicationContent, GrantDecision, Payment, Rectification } from './application.js';

/** Which application a fact is of, with what those who hear of it count by. */
export interface About {
  readonly applicationId: string;
  readonly roundId: string;
  readonly granterId: string;
  readonly applicantId: string;
  readonly kind: GrantKind;
}

export const aboutOf = ({ id, roundId, granterId, organisationId, kind }: Application): About => ({ applicationId: id, roundId, granterId, applicantId: organisationId, kind });

interface Of {
  readonly about: About;
  readonly by: Doer;
  readonly at: Date;
}

export interface ApplicationDrafted extends Of { readonly type: 'ApplicationDrafted'; readonly content: ApplicationContent }
export interface ApplicationChanged extends Of { readonly type: 'ApplicationChanged'; readonly content: ApplicationContent }
export interface ApplicationSubmitted extends Of { readonly type: 'ApplicationSubmitted'; readonly askedCents: number }
export interface ApplicationWithdrawn extends Of { readonly type: 'ApplicationWithdrawn'; readonly wasSubmitted: boolean; readonly reason: string | null }
export interface SupplementRequested extends Of { readonly type: 'SupplementRequested'; readonly text: string; readonly dueOn: string }
export interface SupplementGiven extends Of { readonly type: 'SupplementGiven'; readonly text: string; readonly annexes: readonly Annex[] }

/** One scorer's view; the applicant sees the mean, once it has been decided upon. */
export interface ApplicationScored extends Of {
  readonly type: 'ApplicationScored';
  readonly scoring: Scoring;
  /** In hundredths of a point. */
  readonly result: number;
  readonly comment: string | null;
}

export interface GrantDecided extends Of {
  readonly type: 'GrantDecided';
  readonly askedCents: number;
  readonly decision: GrantDecision;
  /** Null where the application was rejected. */
  readonly grant: { readonly grantedCents: number; readonly useReportDueOn: string } | null;
}

/** The applicant is not content, as the granter has recorded it. */
export interface RectificationClaimed extends Of { readonly type: 'RectificationClaimed'; readonly receivedOn: string; readonly text: string }
export interface ClaimSettled extends Of {
  readonly type: 'ClaimSettled';
  readonly result: Rectification;
  /** Null where the sum stays as it was. */
  readonly grant: { readonly beforeCents: number; readonly grantedCents: number; readonly useReportDueOn: string } | null;
}

export interface GrantPaid extends Of { readonly type: 'GrantPaid'; readonly payment: Payment }
export interface UseReported extends Of { readonly type: 'UseReported'; readonly text: string; readonly usedCents: number }
/** What the granter asks to be corrected or told better, and by when. */
export interface UseReportSentBack extends Of { readonly type: 'UseReportSentBack'; readonly text: string; readonly dueOn: string }
export interface UseReportCorrected extends Of { readonly type: 'UseReportCorrected'; readonly text: string; readonly usedCents: number }
export interface UseAccepted extends Of { readonly type: 'UseAccepted'; readonly grantedCents: number; readonly usedCents: number }
export interface GrantRecovered extends Of { readonly type: 'GrantRecovered'; readonly grantedCents: number; readonly recoveredCents: number; readonly reason: string; readonly heardOn: string }

/** What can have happened to an application. Private: `announce.ts` says what others may know. */
export type ApplicationFact =
  | ApplicationDrafted | ApplicationChanged | ApplicationSubmitted | ApplicationWithdrawn | SupplementRequested | SupplementGiven | ApplicationScored
  | GrantDecided | RectificationClaimed | ClaimSettled | GrantPaid | UseReported | UseReportSentBack | UseReportCorrected | UseAccepted | GrantRecovered;

/** What the granter keeps to itself. */
export const isInternal = (fact: ApplicationFact): boolean => fact.type === 'ApplicationScored';
