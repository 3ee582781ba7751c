import { describe, expect, it } from 'vitest';
import { classify, judge } from './judge.js';

const commands = (...counts: number[]) => counts.map((count) => `a ${count}`);
const ledger = (effects: readonly string[], { committed = commands(1, 2, 3, 4), acknowledged = commands(1, 2, 3, 4) } = {}) => judge({ acknowledged, committed, effects: { reporting: effects } });

describe('the judgement over a ledger', () => {
  it('finds nothing where every committed command has one effect, heard of or not', () => {
    expect(ledger(commands(1, 2, 3, 4), { acknowledged: commands(1, 2) })).toEqual([]);
  });

  it('tells a loss and where it is', () => {
    expect(ledger(commands(2, 4), { committed: commands(1, 2, 3, 4, 5), acknowledged: commands(1, 5) })).toEqual([expect.stringContaining('lost 3 commands, 2 of them acknowledged (prefix 1, middle 1, postfix 1)')]);
  });

  it('tells what the sender itself forgot', () => {
    expect(ledger(commands(1), { committed: commands(1), acknowledged: commands(1, 2) })).toEqual([expect.stringContaining("1 acknowledged commands are not in the sender's own database")]);
  });

  it('tells doubled effects, phantoms and broken order apart', () => {
    expect(ledger(commands(1, 2, 3, 3, 4))).toEqual([expect.stringContaining('1 doubled')]);
    expect(ledger(commands(1, 2, 3, 4, 5))).toEqual([expect.stringContaining('1 phantom')]);
    expect(ledger(commands(1, 3, 2, 4))).toEqual([expect.stringContaining('1 effects behind a later one')]);
  });

  it('sees no order between aggregates', () => {
    expect(ledger(['b 1', 'a 1'], { committed: ['a 1', 'b 1'], acknowledged: [] })).toEqual([]);
  });

  it('calls it a postfix where nothing arrived', () => {
    expect(classify(commands(1, 2), commands(1, 2), new Set())).toEqual({ prefix: 0, middle: 0, postfix: 2 });
  });
});
