import type { MatchFact } from './match.js';
import type { Need, NeedFact } from './need.js';

/** What becomes of a wish when its pair begins or ends. */
export function evolveNeed(before: Need, fact: MatchFact): NeedFact[] {
  const at = fact.at;
  const changed = (type: NeedFact['type'], part: Partial<Need>): NeedFact[] => [{ type, need: { ...before, ...part, version: before.version + 1 }, before, at }];
  if (fact.type === 'MatchStarted') return changed('NeedMatched', { status: 'matched' });
  // One whose details were erased meanwhile has ended by that.
  if (fact.type !== 'MatchEnded' || before.status !== 'matched') return [];
  return fact.waitsAgain ? changed('NeedWaitsAgain', { status: 'waiting', waitingSince: at }) : changed('NeedEnded', { status: 'ended', endedOn: fact.match.endedOn, endReason: 'pair-ended' });
}
