import type { GrantAnnex, GrantKind, RectificationOutcome } from '@pirtti/kernel';
import type { AppealInstruction } from './appeal.js';
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

/** What the body decided upon a claim; of a claim that was taken back only when and why. */
export interface Rectification {
  readonly outcome: RectificationOutcome;
  readonly body: string | null;
  readonly section: string | null;
  readonly decidedOn: string;
  readonly reason: string;
  /** What had been granted before and is granted now, where it changed. */
  readonly change: { readonly beforeCents: number; readonly grantedCents: number } | null;
  readonly appeal: AppealInstruction | null;
}

/** The applicant’s claim for rectification of the decision. */
export interface RectificationClaim {
  readonly receivedOn: string;
  readonly text: string;
  /** Null while the body has it before it. */
  readonly result: Rectification | null;
}

interface Sent extends Identity {
  readonly submittedAt: Date;
  readonly supplements: readonly Supplement[];
  /** Once there is a decision, and somebody has claimed. */
  readonly claims?: readonly RectificationClaim[];
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
  /** Not kept of the oldest decisions. */
  readonly appeal?: AppealInstruction;
}

export interface Grant extends GrantDecision {
  readonly grantedCents: number;
  readonly useReportDueOn: string;
}

export interface Payment {
  readonly paidOn: string;
  readonly reference: string | null;
}

/** What had been paid before a rectification raised the grant. */
export interface EarlierPayment extends Payment {
  readonly cents: number;
}

export interface UseReport {
  readonly text: string;
  readonly usedCents: number;
  readonly at: Date;
}

/** A report that the granter sent back: what it asked, by when, and the report as it was then. */
export interface SentBack {
  readonly text: string;
  readonly dueOn: string;
  readonly at: Date;
  readonly report: UseReport;
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
export interface GrantedApplication extends Sent { readonly status: 'granted'; readonly decision: Grant; readonly earlierPayments?: readonly EarlierPayment[] }
export interface PaidApplication extends Sent { readonly status: 'paid'; readonly decision: Grant; readonly payment: Payment; readonly earlierPayments?: readonly EarlierPayment[] }
export interface ReportedApplication extends Omit<PaidApplication, 'status'> { readonly status: 'use-reported'; readonly useReport: UseReport; readonly sentBack: readonly SentBack[] }
/** The report is missing again until a corrected one has come. */
export interface SentBackApplication extends Omit<ReportedApplication, 'status'> { readonly status: 'use-returned' }
export interface AcceptedApplication extends Omit<ReportedApplication, 'status'> { readonly status: 'use-accepted'; readonly acceptedAt: Date }
/** Also where the report never came. */
export interface RecoveredApplication extends Omit<PaidApplication, 'status'> { readonly status: 'recovered'; readonly useReport: UseReport | null; readonly sentBack: readonly SentBack[]; readonly recovery: Recovery }
/** Taken back by the applicant before a decision; the granter knows of it only where it had been submitted. */
export interface WithdrawnApplication extends Identity { readonly status: 'withdrawn'; readonly submittedAt: Date | null; readonly supplements: readonly Supplement[] }

export type Application =
  | DraftApplication | SubmittedApplication | SupplementedApplication | RejectedApplication | GrantedApplication | PaidApplication | ReportedApplication | SentBackApplication
  | AcceptedApplication | RecoveredApplication | WithdrawnApplication;

/** The day by which the use is to be told of: where the report was sent back, the day that was given then. Null where nothing is awaited. */
export function reportAwaitedBy(application: Application): string | null {
  if (application.status === 'use-returned') return application.sentBack.at(-1)!.dueOn;
  return application.status === 'paid' ? application.decision.useReportDueOn : null;
}

/** The day by which something is awaited of the applicant: an answer to a request, or how the money was used. */
export const applicantAwaitedBy = (application: Application): string | null =>
  (application.status === 'supplement-requested' ? application.supplements.at(-1)!.dueOn : reportAwaitedBy(application));

const sumOf = (payments: readonly EarlierPayment[]): number => payments.reduce((sum, { cents }) => sum + cents, 0);

/** What is still to be paid of a grant. */
export const unpaidCents = ({ decision, earlierPayments = [] }: Pick<GrantedApplication, 'decision' | 'earlierPayments'>): number => decision.grantedCents - sumOf(earlierPayments);

/** With what a rectification grants: where it is more than was paid, the rest is to be paid too. */
function raised(application: RejectedApplication | GrantedApplication | PaidApplication, grant: Pick<Grant, 'grantedCents' | 'useReportDueOn'>): Application {
  const decision = { ...application.decision, ...grant };
  if (application.status !== 'paid') return { ...application, status: 'granted', decision };
  if (grant.grantedCents === application.decision.grantedCents) return application;
  const { payment, earlierPayments = [], ...rest } = application;
  return { ...rest, status: 'granted', decision, earlierPayments: [...earlierPayments, { ...payment, cents: unpaidCents(application) }] };
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
    case 'RectificationClaimed': {
      const before = application as RejectedApplication | GrantedApplication;
      return { ...before, claims: [...(before.claims ?? []), { receivedOn: fact.receivedOn, text: fact.text, result: null }] };
    }
    case 'ClaimSettled': {
      const before = application as RejectedApplication | GrantedApplication | PaidApplication;
      const claims = before.claims!.map((claim, index) => (index === before.claims!.length - 1 ? { ...claim, result: fact.result } : claim));
      return fact.grant ? raised({ ...before, claims }, fact.grant) : { ...before, claims };
    }
    case 'GrantPaid':
      return { ...application as GrantedApplication, status: 'paid', payment: fact.payment };
    case 'UseReported':
      return { ...application as PaidApplication, status: 'use-reported', useReport: { text: fact.text, usedCents: fact.usedCents, at: fact.at }, sentBack: [] };
    case 'UseReportSentBack': {
      const before = application as ReportedApplication;
      return { ...before, status: 'use-returned', sentBack: [...before.sentBack, { text: fact.text, dueOn: fact.dueOn, at: fact.at, report: before.useReport }] };
    }
    case 'UseReportCorrected':
      return { ...application as SentBackApplication, status: 'use-reported', useReport: { text: fact.text, usedCents: fact.usedCents, at: fact.at } };
    case 'UseAccepted':
      return { ...application as ReportedApplication, status: 'use-accepted', acceptedAt: fact.at };
    case 'GrantRecovered': {
      const before = application as PaidApplication | ReportedApplication | SentBackApplication;
      const { recoveredCents, reason, heardOn, at } = fact;
      const told = 'useReport' in before ? { useReport: before.useReport, sentBack: before.sentBack } : { useReport: null, sentBack: [] };
      return { ...before, status: 'recovered', ...told, recovery: { recoveredCents, reason, heardOn, at } };
    }
  }
}
