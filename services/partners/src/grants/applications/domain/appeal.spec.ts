import { describe, expect, it } from 'vitest';
import { appealInstruction, appealLawOf } from './appeal.js';

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
    expect(lastDay('2027-03-09', 'electronic')).toBe('2027-03-30');
  });

  it('is of the granter’s own law', () => {
    expect([appealLawOf('wellbeing-region'), appealLawOf('municipality')]).toEqual(['wellbeing-region', 'local-government']);
  });
});
