import { CHANNEL_KIND_CODES } from '@pirtti/kernel';
import { describe, expect, it } from 'vitest';
import { daysOf, readTellingView, usualForm } from './telling-view';

describe('a text in the making', () => {
  it('is of days from today on', () => {
    expect(daysOf('viikko', '2026-11-25')).toEqual({ from: '2026-11-25', to: '2026-11-29' });
    expect(daysOf('viikko', '2026-11-29')).toEqual({ from: '2026-11-29', to: '2026-11-29' });
    expect(daysOf('ensi-viikko', '2026-11-29')).toEqual({ from: '2026-11-30', to: '2026-12-06' });
    expect(daysOf('ensi-viikko', '2026-11-23')).toEqual({ from: '2026-11-30', to: '2026-12-06' });
    expect(daysOf('kaksi-viikkoa', '2026-12-25')).toEqual({ from: '2026-12-25', to: '2027-01-07' });
    expect(daysOf('kuukausi', '2026-11-23')).toEqual({ from: '2026-11-23', to: '2026-12-23' });
  });

  it('is what the channel usually takes, for every kind of channel', () => {
    expect(CHANNEL_KIND_CODES.map(usualForm)).toEqual(['kirje', 'palsta', 'upotus', 'erikseen', 'erikseen', 'upotus', 'palsta', 'palsta']);
  });

  it('is read from the address, and what makes no sense is left out', () => {
    expect(readTellingView({ muoto: 'palsta', aika: 'kuukausi', kieli: 'sv', kunta: 217, omat: true })).toEqual({ muoto: 'palsta', aika: 'kuukausi', kieli: 'sv', kunta: '217', omat: true });
    expect(readTellingView({ muoto: 'x', aika: 'vuosi', kieli: 'de', kunta: '1', omat: 1 })).toEqual({});
  });
});
