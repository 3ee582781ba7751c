import { dayInHelsinki, type Refusal, refuse } from '@pirtti/kernel';

/** People's clocks may run a little ahead of ours. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** A contact or a meeting happened after the referral was sent (by the day: people note whole minutes at best) and not in the future. */
export function strangeMoment(happenedAt: Date, sentAt: Date, now: Date): Refusal | undefined {
  if (happenedAt.getTime() > now.getTime() + CLOCK_TOLERANCE_MS) return refuse('moment-is-in-the-future');
  return dayInHelsinki(happenedAt) < dayInHelsinki(sentAt) ? refuse('moment-is-before-sending') : undefined;
}

/** The first contact as it is told: never earlier than the sending, so that no waiting time is negative. */
export const notBefore = (moment: Date, earliest: Date): Date => (moment < earliest ? earliest : moment);
