import { refuse, type Decision } from '@pirtti/kernel';
import { notNow } from './commands.js';
import { notBefore, strangeMoment } from './moments.js';
import { isHeld, type Referral } from './referral.js';
import type { Channel, ReferralFact } from './referral-facts.js';
import { isFor, type Worker } from './worker.js';

/** After so many attempts without an answer the referral goes back: nobody is hunted. */
export const ATTEMPTS = 3;

export interface RecordContact {
  readonly at: Date;
  readonly by: Worker;
  readonly happenedAt: Date;
  readonly reached: boolean;
  readonly channel: Channel;
}

/** The link person tried to reach the client, and did or did not. */
export const recordContact = (command: RecordContact): Decision<Referral, ReferralFact> => (referral) => {
  if (!isHeld(referral)) return notNow(referral);
  const { at, by, happenedAt, channel } = command;
  if (!isFor(by, referral.support.linkPersonId)) return refuse('referral-is-with-another-link-person');
  const strange = strangeMoment(happenedAt, referral.sentAt, at);
  if (strange) return strange;
  const isFirst = referral.support.firstContactAt === null;
  if (command.reached) {
    return isFirst
      ? [{ kind: 'first-contact-made', at, by, channel, contactedAt: notBefore(happenedAt, referral.sentAt) }]
      : [{ kind: 'contact-made', at, by, channel, happenedAt }];
  }
  const failed: ReferralFact = { kind: 'contact-failed', at, by, channel, happenedAt };
  return isFirst && referral.support.failedContacts + 1 >= ATTEMPTS
    ? [failed, { kind: 'referral-closed', at, by, status: 'not-reached', reason: 'could-not-contact' }]
    : [failed];
};
