import { refuse, type Decision, type ReferralReason } from '@pirtti/kernel';
import { notNow } from './commands.js';
import type { Referral } from './referral.js';
import type { ReferralFact } from './referral-facts.js';
import { isFor, type Worker } from './worker.js';

export interface EditDraft {
  readonly at: Date;
  readonly by: Worker;
  readonly reason: ReferralReason;
  readonly activityId: string | null;
  readonly consentId: string | null;
  readonly message: string | null;
}

/** Only a draft can be edited, and only by the counsellor who makes it. */
export const editDraft = (command: EditDraft): Decision<Referral, ReferralFact> => (referral) => {
  if (referral.status !== 'draft') return notNow(referral);
  if (!isFor(command.by, referral.counsellorId)) return refuse('referral-is-of-another-counsellor');
  const { reason, activityId, consentId, message } = command;
  if (reason === referral.reason && activityId === referral.activityId && consentId === referral.consentId && message === referral.message) return [];
  return [{ kind: 'draft-edited', ...command }];
};
