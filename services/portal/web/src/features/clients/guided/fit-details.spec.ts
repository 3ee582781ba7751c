import { describe, expect, it } from 'vitest';
import { detailsOf, needOf, toldIn, type FitDetails } from './fit-details';

const client = {
  municipalityCode: '217' as const, targetGroups: ['widowed' as const], language: 'fi' as const,
  needs: { wishes: ['company' as const], barriers: [{ code: 'transport' as const, solvedOn: null }, { code: 'cost' as const, solvedOn: '2026-11-01' }] },
} as unknown as Parameters<typeof needOf>[0] & { language: 'fi' };
const need = (more: Partial<FitDetails>) => needOf(client, { ...detailsOf(client), ...more });

describe('what is looked for in the client’s name', () => {
  it('begins with what is kept of the client, without what is solved', () => {
    expect(need({})).toEqual({ barriers: ['transport'], wishes: ['company'], municipalityCode: '217', targetGroups: ['widowed'], languages: ['fi'], accessibility: [] });
    expect(toldIn(detailsOf(client), client)).toBe(0);
  });

  it('says the village, the languages and what the place must be fit for', () => {
    const told = { village: 'Eskola', languages: ['fi', 'sv'] as const, accessibility: ['rollator'] as const };
    expect(need(told)).toMatchObject({ village: 'Eskola', languages: ['fi', 'sv'], accessibility: ['rollator'] });
    expect(toldIn({ ...detailsOf(client), ...told }, client)).toBe(3);
  });

  it.each<[string, Partial<FitDetails>, number, object]>([
    ['a day is all of that day', { weekdays: ['3'] }, 3, { weekday: 3, time: 'morning' }],
    ['a time of day is that of any day', { times: ['evening'] }, 7, { weekday: 1, time: 'evening' }],
    ['both are those times of those days', { weekdays: ['2', '4'], times: ['afternoon'] }, 2, { weekday: 2, time: 'afternoon' }],
  ])('%s', (_, told, amount, first) => {
    const { times } = need(told);
    expect([times?.length, times?.[0]]).toEqual([amount, first]);
  });
});
