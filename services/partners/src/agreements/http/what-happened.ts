import type { AgreementFact } from '../domain/agreement-facts.js';

/** Facts in the words of the API. */
export const WHAT_HAPPENED: Readonly<Record<AgreementFact['type'], string>> = {
  AgreementDrafted: 'drafted', AgreementChanged: 'changed', AgreementSigned: 'signed', AgreementActivated: 'activated',
  CommitmentMet: 'commitment-met', CommitmentReopened: 'commitment-reopened', AgreementEnded: 'ended', DraftWithdrawn: 'withdrawn',
};
