import type { GrantTimelineDetails } from '../../storage/grant-timeline.row.js';
import { isInternal, type ApplicationFact } from '../domain/application-facts.js';

/** Whom a fact is told beside whoever did it: nobody of a draft, nor of what the granter keeps to itself. */
export function readerOf(fact: ApplicationFact): string | null {
  const isDrafting = fact.type === 'ApplicationDrafted' || fact.type === 'ApplicationChanged' || (fact.type === 'ApplicationWithdrawn' && !fact.wasSubmitted);
  if (isDrafting || isInternal(fact)) return null;
  return fact.by.organisationId === fact.about.granterId ? fact.about.applicantId : fact.about.granterId;
}

/** What the timeline tells beside who and when. */
export function detailsOf(fact: ApplicationFact): GrantTimelineDetails {
  switch (fact.type) {
    case 'ApplicationDrafted':
    case 'ApplicationChanged': return {};
    case 'ApplicationSubmitted': return { cents: fact.askedCents };
    case 'ApplicationWithdrawn': return fact.reason === null ? {} : { text: fact.reason };
    case 'SupplementRequested': return { text: fact.text, dueOn: fact.dueOn };
    case 'SupplementGiven': return { text: fact.text };
    case 'ApplicationScored': return fact.comment === null ? {} : { text: fact.comment };
    case 'GrantDecided': return { text: fact.decision.reason, ...(fact.grant && { cents: fact.grant.grantedCents }) };
    case 'RectificationClaimed': return { text: fact.text };
    case 'ClaimSettled': return { text: fact.result.reason, ...(fact.grant && { cents: fact.grant.grantedCents }) };
    case 'GrantPaid': return fact.payment.reference === null ? {} : { text: fact.payment.reference };
    case 'UseReported':
    case 'UseReportCorrected': return { cents: fact.usedCents };
    case 'UseReportSentBack': return { text: fact.text, dueOn: fact.dueOn };
    case 'UseAccepted': return { cents: fact.usedCents };
    case 'GrantRecovered': return { text: fact.reason, cents: fact.recoveredCents };
  }
}
