import type { AnyJournalEvent } from '../../journal/journal-event.js';
import type { BarrierTally } from './row.js';

export type BarrierEvent = Extract<AnyJournalEvent, { type: 'referrals.barrier-identified.v1' | 'referrals.barrier-solved.v1' }>;

export const isBarrierEvent = (event: AnyJournalEvent): event is BarrierEvent =>
  event.type === 'referrals.barrier-identified.v1' || event.type === 'referrals.barrier-solved.v1';

/** What is known of a barrier after the event. A later solution replaces an earlier one. */
export function foldBarrier(before: BarrierTally | undefined, event: BarrierEvent): BarrierTally {
  const { tallyId, barrier, municipalityCode } = event.data;
  const row = before ?? { organisationId: event.organisationId, tallyId, barrier, municipalityCode, year: null, solution: null };
  return event.type === 'referrals.barrier-identified.v1'
    ? { ...row, municipalityCode, year: Number(event.data.month.slice(0, 4)) }
    : { ...row, solution: event.data.solution };
}
