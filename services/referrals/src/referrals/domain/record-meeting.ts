import { refuse, type Decision } from '@pirtti/kernel';
import { notNow } from './commands.js';
import { notBefore, strangeMoment } from './moments.js';
import { isHeld, type Referral } from './referral.js';
import type { ReferralFact } from './referral-facts.js';
import { isFor, type Worker } from './worker.js';

export interface RecordMeeting {
  readonly at: Date;
  readonly by: Worker;
  readonly happenedAt: Date;
  readonly note: string | null;
}

/** They met. Whoever met the client has also reached the client. */
export const recordMeeting = (command: RecordMeeting): Decision<Referral, ReferralFact> => (referral) => {
  if (!isHeld(referral)) return notNow(referral);
  const { at, by, happenedAt, note } = command;
  if (!isFor(by, referral.support.linkPersonId)) return refuse('referral-is-with-another-link-person');
  const strange = strangeMoment(happenedAt, referral.sentAt, at);
  if (strange) return strange;
  const met: ReferralFact = { kind: 'client-met', at, by, happenedAt, note };
  if (referral.support.firstContactAt !== null) return [met];
  return [{ kind: 'first-contact-made', at, by, channel: 'visit', contactedAt: notBefore(happenedAt, referral.sentAt) }, met];
};
