import type { AgreementFact } from '../domain/agreement-facts.js';
import type { Agreement } from '../domain/agreement.js';
import type { TimelineDetails } from './timeline.row.js';

/** What the timeline tells of a fact beside who and when. The words of a commitment stay readable when the text has changed since. */
export function detailsOf(fact: AgreementFact, { terms: { commitments } }: Agreement): TimelineDetails {
  switch (fact.type) {
    case 'AgreementDrafted':
    case 'AgreementSigned': return {};
    case 'AgreementChanged': return { terms: fact.changed, signaturesTakenFrom: fact.signaturesTakenFrom, ...(fact.reason && { reason: fact.reason }) };
    case 'AgreementActivated': return { validFrom: fact.validFrom.toISOString() };
    case 'CommitmentMet':
    case 'CommitmentReopened': return { commitment: commitments.find((one) => one.id === fact.commitmentId)?.text };
    case 'AgreementEnded':
    case 'DraftWithdrawn': return { reason: fact.reason };
  }
}
