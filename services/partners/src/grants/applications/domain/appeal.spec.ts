import { describe, expect, it } from 'vitest';
import { appealInstruction, appealLawOf } from './appeal.js';
import { nextOfficeDay } from './office-days.js';

const lastDay = (sentOn: string, notice: 'post' | 'electronic', to: 'rectification' | 'court' = 'rectification') => appealInstruction({ to, law: 'local-government', sentOn, notice }).lastDay;

describe('the last day to appeal', () => {
  it('is the fourteenth from being informed: a letter comes in seven days, an electronic message in three', () => {
    expect(appealInstruction({ to: 'rectification', law: 'wellbeing-region', sentOn: '2027-02-22', notice: 'post' })).toEqual({ to: 'rectification', law: 'wellbeing-region', sentOn: '2027-02-22', notice: 'post', informedOn: '2027-03-01', lastDay: '2027-03-15' });
    expect(lastDay('2027-02-22', 'electronic')).toBe('2027-03-11');
  });

  it('is the thirtieth at the court', () => {
    expect(lastDay('2027-02-22', 'electronic', 'court')).toBe('2027-03-30');
  });

  it('moves on from weekends and feasts to the next working day', () => {
    const moved = { '2027-02-27': '2027-03-01', '2027-03-26': '2027-03-30', '2027-05-06': '2027-05-07', '2027-06-25': '2027-06-28', '2026-12-24': '2026-12-28', '2027-01-06': '2027-01-07', '2028-04-14': '2028-04-18', '2027-12-06': '2027-12-07', '2027-03-11': '2027-03-11' };
    expect(Object.fromEntries(Object.keys(moved).map((day) => [day, nextOfficeDay(day)]))).toEqual(moved);
  });

  it('is of the granter’s own law', () => {
    expect([appealLawOf('wellbeing-region'), appealLawOf('municipality')]).toEqual(['wellbeing-region', 'local-government']);
  });
});
