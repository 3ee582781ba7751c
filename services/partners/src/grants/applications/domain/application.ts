import type { GrantAnnex, GrantKind } from '@pirtti/kernel';
import type { ApplicationFact } from './application-facts.js';

/** The association's own activity for which money is asked; the id where it is published in Pirtti. */
export interface FundedActivity {
  readonly id: string | null;
  readonly name: string;
}

/** One line of the annex list: what is enclosed, and where it is found. */
export interface Annex {
  readonly kind: GrantAnnex;
  readonly reference: string;
}

export interface ApplicationContent {
  readonly title: string;
  readonly purpose: string;
  /** Needed for a one-off grant, which is given once for each activity. */
  readonly activity: FundedActivity | null;
  readonly askedCents: number;
  readonly otherFunding: string | null;
  readonly annexes: readonly Annex[];
}

interface Identity {
  readonly id: string;
  /** The applicant. */
  readonly organisationId: string;
  readonly granterId: string;
  readonly roundId: string;
  readonly kind: GrantKind;
  readonly version: number;
  readonly content: ApplicationContent;
}

/** What the granter asked beside the application, and the answer when it has come. */
export interface Supplement {
  readonly text: string;
  readonly dueOn: string;
  readonly askedAt: Date;
  readonly answer: { readonly text: string; readonly at: Date } | null;
}

interface Sent extends Identity {
  readonly submittedAt: Date;
  readonly supplements: readonly Supplement[];
}

/** Points in hundredths, as the scorers' mean. */
export interface DecidedScores {
  readonly result: number;
  readonly points: Readonly<Record<string, number>>;
  readonly scorers: number;
}

/** What a body of the granter decided; its text is public. */
export interface GrantDecision {
  readonly body: string;
  readonly decidedOn: string;
  readonly section: string;
  readonly reason: string;
  /** Null where nobody scored what was rejected. */
  readonly scores: DecidedScores | null;
}

export interface Grant extends GrantDecision {
  readonly grantedCents: number;
  readonly useReportDueOn: string;
}

export interface Payment {
  readonly paidOn: string;
  readonly reference: string | null;
}

export interface UseReport {
  readonly text: string;
  readonly usedCents: number;
  readonly at: Date;
}

export interface Recovery {
  readonly recoveredCents: number;
  readonly reason: string;
  /** The day on which the association was heard. */
  readonly heardOn: string;
  readonly at: Date;
}

/** Seen by nobody but its writer. */
export interface DraftApplication extends Identity { readonly status: 'draft' }
export interface SubmittedApplication extends Sent { readonly status: 'submitted' }
export interface SupplementedApplication extends Sent { readonly status: 'supplement-requested' }
export interface RejectedApplication extends Sent { readonly status: 'rejected'; readonly decision: GrantDecision }
export interface GrantedApplication extends Sent { readonly status: 'granted'; readonly decision: Grant }
export interface PaidApplication extends Sent { readonly status: 'paid'; readonly decision: Grant; readonly payment: Payment }
export interface ReportedApplication extends Omit<PaidApplication, 'status'> { readonly status: 'use-reported'; readonly useReport: UseReport }
export interface AcceptedApplication extends Omit<ReportedApplication, 'status'> { readonly status: 'use-accepted'; readonly acceptedAt: Date }
/** Also where the report never came. */
export interface RecoveredApplication extends Omit<PaidApplication, 'status'> { readonly status: 'recovered'; readonly useReport: UseReport | null; readonly recovery: Recovery }
/** Taken back by the applicant before a decision; the granter knows of it only where it had been submitted. */
export interface WithdrawnApplication extends Identity { readonly status: 'withdrawn'; readonly submittedAt: Date | null; readonly supplements: readonly Supplement[] }

export type Application =
  | DraftApplication | SubmittedApplication | SupplementedApplication | RejectedApplication | GrantedApplication | PaidApplication | ReportedApplication
  | AcceptedApplication | RecoveredApplication | WithdrawnApplication;

/** The day by which something is awaited of the applicant: an answer to a request, or how the money was used. */
export function applicantAwaitedBy(application: Application): string | null {
  if (application.status === 'supplement-requested') return application.supplements.at(-1)!.dueOn;
  return application.status === 'paid' ? application.decision.useReportDueOn : null;
}

/** Folds a fact into the next shape. Decisions see to it that facts come in an order that makes sense. */
export function evolve(application: Application | undefined, fact: ApplicationFact): Application {
  switch (fact.type) {
    case 'ApplicationDrafted': {
      const { applicationId: id, applicantId: organisationId, granterId, roundId, kind } = fact.about;
      return { status: 'draft', id, organisationId, granterId, roundId, kind, version: 1, content: fact.content };
    }
    case 'ApplicationChanged':
      return { ...application as DraftApplication, version: application!.version + 1, content: fact.content };
    case 'ApplicationSubmitted':
      return { ...application as DraftApplication, status: 'submitted', submittedAt: fact.at, supplements: [] };
    case 'ApplicationWithdrawn': {
      const { id, organisationId, granterId, roundId, kind, version, content } = application!;
      const sent = application as SubmittedApplication;
      return { status: 'withdrawn', id, organisationId, granterId, roundId, kind, version, content, submittedAt: sent.submittedAt ?? null, supplements: sent.supplements ?? [] };
    }
    case 'SupplementRequested':
      return { ...application as SubmittedApplication, status: 'supplement-requested', supplements: [...(application as SubmittedApplication).supplements, { text: fact.text, dueOn: fact.dueOn, askedAt: fact.at, answer: null }] };
    case 'SupplementGiven': {
      const before = application as SupplementedApplication;
      const supplements = before.supplements.map((one, index) => (index === before.supplements.length - 1 ? { ...one, answer: { text: fact.text, at: fact.at } } : one));
      return { ...before, status: 'submitted', supplements, content: { ...before.content, annexes: [...before.content.annexes, ...fact.annexes] } };
    }
    case 'ApplicationScored':
      return application!;
    case 'GrantDecided':
      return fact.grant
        ? { ...application as SubmittedApplication, status: 'granted', decision: { ...fact.decision, ...fact.grant } }
        : { ...application as SubmittedApplication, status: 'rejected', decision: fact.decision };
    case 'GrantPaid':
      return { ...application as GrantedApplication, status: 'paid', payment: fact.payment };
    case 'UseReported':
      return { ...application as PaidApplication, status: 'use-reported', useReport: { text: fact.text, usedCents: fact.usedCents, at: fact.at } };
    case 'UseAccepted':
      return { ...application as ReportedApplication, status: 'use-accepted', acceptedAt: fact.at };
    case 'GrantRecovered': {
      const before = application as PaidApplication | ReportedApplication;
      const { recoveredCents, reason, heardOn, at } = fact;
      return { ...before, status: 'recovered', useReport: 'useReport' in before ? before.useReport : null, recovery: { recoveredCents, reason, heardOn, at } };
    }
  }
}
