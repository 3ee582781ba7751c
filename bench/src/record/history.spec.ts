import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendHistory, fallsIn, readHistory, summary, type HistoryLine } from './history.js';

const line = (ratio: number, more: Partial<HistoryLine> = {}): HistoryLine => ({
  date: '2026-11-22T02:00:00.000Z', row: 'write', rounds: 3, seconds: 6, commit: 'abc', kernel: '6.1', cpu: 'Xeon', cores: 2, node: '20', postgres: '18', nats: '2.10', settings: {},
  measures: [{ name: 'rate', unit: '/s', product: 1000 * ratio, floor: 1000, ratio, lowest: ratio, highest: ratio }], findings: [], ...more,
});
const rate = (name: string) => (name === 'rate' ? true : undefined);

describe('the history', () => {
  it('gives back what was appended, and names a broken line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pirtti-history-'));
    const file = join(folder, 'history.jsonl');
    expect(readHistory(file)).toEqual([]);
    [line(0.3), line(0.4)].forEach((one) => appendHistory(file, one));
    expect(readHistory(file)).toEqual([line(0.3), line(0.4)]);
    writeFileSync(file, `${JSON.stringify(line(1))}\n<<<<\n`);
    expect(() => readHistory(file)).toThrow(`${file}:2`);
    rmSync(folder, { recursive: true });
  });

  it('remembers medians and the spread of the rounds', () => {
    expect(summary({ name: 'rate', unit: '/s', product: [10, 20, 30], floor: [100, 100, 100] })).toEqual({ name: 'rate', unit: '/s', product: 20, floor: 100, ratio: 0.2, lowest: 0.1, highest: 0.3 });
    expect(summary({ name: 'rss', unit: 'MB', product: [140] })).toEqual({ name: 'rss', unit: 'MB', product: 140 });
  });
});

describe('a fall', () => {
  it('is more than a fifth below the median of the last three runs', () => {
    const history = [line(0.9), line(0.4), line(0.5), line(0.4)];
    expect(fallsIn(line(0.33), history, rate)).toEqual([]);
    expect(fallsIn(line(0.31), history, rate)).toEqual(['write rate: ratio 0.31, and 0.40 in the last 3 runs on this processor']);
  });

  it('goes upwards where less is better', () => {
    expect(fallsIn(line(2.5), [line(2)], () => false)).toHaveLength(1);
    expect(fallsIn(line(1), [line(2)], () => false)).toEqual([]);
  });

  it('is judged against the same row on the same processor, of runs that counted, and only where there is a goal', () => {
    expect(fallsIn(line(0.1), [line(0.4, { cpu: 'other' }), line(0.4, { row: 'event' }), line(0.4, { findings: ['lost'] })], rate)).toEqual([]);
    expect(fallsIn(line(0.1), [line(0.4)], () => undefined)).toEqual([]);
  });
});
