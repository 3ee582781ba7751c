import { describe, expect, it } from 'vitest';
import { held, network } from './matter.examples.js';
import { missingFrom, responsibleOn } from './matter.js';

const TODAY = '2026-11-22';

describe('the day from which nobody answers for a matter', () => {
  it.each([
    ['today, where there is nobody', [], null, TODAY],
    ['none, where somebody does until further notice', [held()], null, null],
    ['the day after the last one’s last day', [held({ endsOn: '2026-12-31' })], null, '2027-01-01'],
    ['after the one who follows without a gap', [held({ endsOn: '2026-12-31' }), held({ startsOn: '2027-01-01', endsOn: '2027-03-31' })], null, '2027-04-01'],
    ['the first gap, though somebody comes later', [held({ endsOn: '2026-12-31' }), held({ startsOn: '2027-02-01' })], null, '2027-01-01'],
    ['today, where the first one is still to come', [held({ startsOn: '2026-11-23' })], null, TODAY],
    ['none of what has been closed', [held({ endsOn: '2026-10-31' })], '2026-10-31', null],
    ['none of what is closed by then', [held({ endsOn: '2026-12-31' })], '2026-12-31', null],
  ] as const)('%s', (_, responsibilities, closedOn, day) => expect(missingFrom({ responsibilities, closedOn }, TODAY)).toBe(day));
});

it('one answers for it on each day of their time', () => {
  const matter = network({ responsibilities: [held({ endsOn: '2026-11-22' }), held({ startsOn: '2026-11-23', personId: null })] });
  expect([responsibleOn(matter, '2026-11-22')?.personId === null, responsibleOn(matter, '2026-11-23')?.personId === null, responsibleOn(matter, '2025-12-31')]).toEqual([false, true, undefined]);
});
