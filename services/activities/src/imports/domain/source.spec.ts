import { describe, expect, it } from 'vitest';
import { usual } from './import.examples.js';
import { afterFetch, changeSource, NEVER_FETCHED, stateOf, type FetchOutcome, type FetchState, type Source } from './source.js';

const NOW = new Date('2026-11-23T08:00:00Z');
const inHours = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
const source = (more: Partial<Source> = {}): Source => ({
  id: 'a', organisationId: 'us', version: 1, endedAt: null, name: 'Kylän kalenteri', address: 'https://kyla.example/k.ics', everyHours: 6, usual, publish: false, ...NEVER_FETCHED, ...more,
});
const failed: FetchOutcome = { kind: 'failed', failure: 'feed-is-gone' };
const come: FetchOutcome = { kind: 'new', etag: '"1"', lastModified: null, halted: null };
const after = (outcomes: readonly FetchOutcome[]): FetchState => outcomes.reduce<FetchState>((state, outcome, place) => afterFetch(state, 6, outcome, inHours(place)), source());

describe('a calendar that is fetched again and again', () => {
  it('waits, is well, and is asked for again in its time', () => {
    expect(stateOf(source())).toBe('waiting');
    expect(after([come])).toMatchObject({ etag: '"1"', wellAt: NOW, nextAt: inHours(6) });
    expect(stateOf({ ...source(), ...after([come]) })).toBe('well');
    expect(after([come, { kind: 'same' }])).toMatchObject({ etag: '"1"', wellAt: inHours(1), nextAt: inHours(7) });
  });

  it('fails once and is tried soon; the third time it is dead, since the first, and still tried ever more seldom', () => {
    const states = [1, 2, 3, 8].map((times) => after(Array.from({ length: times }, () => failed)));
    expect(states.map((state) => stateOf({ ...source(), ...state }))).toEqual(['failing', 'failing', 'dead', 'dead']);
    expect(states.every(({ failingSince, failure }) => failingSince!.getTime() === NOW.getTime() && failure === 'feed-is-gone')).toBe(true);
    expect(states.map(({ nextAt, triedAt }) => (nextAt!.getTime() - triedAt!.getTime()) / 3_600_000)).toEqual([1, 2, 4, 24]);
  });

  it('is well again as soon as it answers', () => {
    expect(after([failed, failed, failed, come])).toMatchObject({ failures: 0, failure: null, failingSince: null, wellAt: inHours(3) });
  });

  it('stops where too much would vanish, and forgets its version, so that it is looked at whole until somebody decides', () => {
    const state = after([come, { ...come, etag: '"2"', halted: { missing: 9, ofSource: 20 } }]);
    expect(state).toMatchObject({ etag: null, halted: { missing: 9, ofSource: 20 } });
    expect(stateOf({ ...source(), ...state })).toBe('halted');
    expect(afterFetch(state, 6, come, NOW).halted).toBeNull();
  });

  it('is looked at anew when its address or its usual words change, upon the newest reading alone', () => {
    const { name, address, everyHours, publish } = source();
    const seen = source({ ...after([come]) });
    expect(changeSource(seen, { name, address, everyHours, publish, usual: { ...usual, kind: 'club' } }, 1, NOW)).toMatchObject({ version: 2, etag: null, nextAt: NOW, usual: { kind: 'club' } });
    expect(changeSource(seen, { name, address, everyHours, publish, usual }, 0, NOW)).toMatchObject({ code: 'import-source-has-changed' });
    expect(changeSource(source({ endedAt: NOW }), { name, address, everyHours, publish, usual }, 1, NOW)).toMatchObject({ code: 'import-source-is-ended' });
    expect(stateOf(source({ endedAt: NOW }))).toBe('ended');
    expect(stateOf(source({ address: null }))).toBe('file');
  });
});
