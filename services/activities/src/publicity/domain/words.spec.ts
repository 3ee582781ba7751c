import { describe, expect, it } from 'vitest';
import { at, happening, HOSTILE_NAMES, moved, weekly } from './happening.examples.js';
import { rhythmOf } from './rhythm.js';
import { LONGEST_SHARE_TEXT, shareText } from './share-text.js';
import { hours, longDay, period, shortDay } from './words.js';

const URL = 'https://pirtti.example/toiminta/c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30';

describe('days and times', () => {
  it('are written as each language writes them', () => {
    expect((['fi', 'sv', 'en'] as const).map((language) => shortDay('2026-12-06', language))).toEqual(['su 6.12.', 'sön 6.12', 'Sun 6 Dec']);
    expect((['fi', 'sv', 'en'] as const).map((language) => longDay('2026-12-06', language))).toEqual(['sunnuntai 6.12.', 'söndag 6.12', 'Sunday 6 December']);
    expect((['fi', 'sv', 'en'] as const).map((language) => hours({ startsAt: at('2026-11-25', '09:05'), endsAt: at('2026-11-25', '00:00') }, language))).toEqual(['klo 9.05–0', 'kl. 9.05–0', '09:05–00:00']);
  });

  it('are in Finland’s time, in summer as well', () => {
    expect(hours({ startsAt: new Date('2026-07-01T10:00:00Z'), endsAt: new Date('2026-07-01T12:30:00Z') }, 'fi')).toBe('klo 13–15.30');
  });

  it.each([
    ['2026-11-23', '2026-11-29', '23.–29.11.2026', '23–29.11.2026', '23–29 November 2026'],
    ['2026-11-23', '2026-12-06', '23.11.–6.12.2026', '23.11–6.12.2026', '23 November – 6 December 2026'],
    ['2026-12-28', '2027-01-03', '28.12.2026–3.1.2027', '28.12.2026–3.1.2027', '28 December 2026 – 3 January 2027'],
    ['2026-11-23', '2026-11-23', '23.11.2026', '23.11.2026', '23 November 2026'],
  ])('a period from %s to %s', (from, to, ...written) => {
    expect((['fi', 'sv', 'en'] as const).map((language) => period(from, to, language))).toEqual(written);
  });
});

describe('the text to share', () => {
  it('says when, what, where, what it costs and where to read more', () => {
    expect(shareText(happening(), URL, 'fi')).toBe(`Ke 25.11. klo 13–15 Keskiviikon kahvit, Kannuksen kaupunginkirjasto. Vapaa pääsy. Lue lisää: ${URL}`);
    expect(shareText(happening(), URL, 'sv')).toMatch(/^Ons 25.11 kl. 13–15 Onsdagskaffe, .* Fritt inträde. Läs mera: /);
  });

  it('says that the next one is cancelled or at another time', () => {
    expect(shareText(happening({ status: 'cancelled' }), URL, 'fi')).toMatch(/^PERUTTU: Ke 25.11. klo 13–15 Keskiviikon kahvit/);
    expect(shareText(moved(), URL, 'fi')).toMatch(/^Uusi aika: To 26.11. klo 14–16/);
  });

  it('has room everywhere and its address whole, however long the name', () => {
    for (const fi of ['Hyvinvointi'.repeat(18), 'a '.repeat(100), '😀'.repeat(200)]) {
      const text = shareText(happening({ content: { names: { fi } } }), URL, 'fi');
      expect([...text].length).toBeLessThanOrEqual(LONGEST_SHARE_TEXT);
      expect(text.endsWith(URL)).toBe(true);
    }
  });

  it.each(HOSTILE_NAMES)('is one line that no table takes for a formula: %j', (fi) => {
    expect(shareText(happening({ content: { names: { fi } } }), URL, 'fi')).toMatch(/^Ke 25.11. klo 13–15 [^\n\r\u202e]* Lue lisää: https:[^ ]*$/);
  });
});

describe('the rhythm', () => {
  it('is said where it really is one, whatever has happened to some occurrence', () => {
    expect(rhythmOf(weekly(4), 'fi')).toBe('keskiviikkoisin klo 13–15');
    expect(rhythmOf([moved(), ...weekly(4).slice(1)], 'sv')).toBe('onsdagar kl. 13–15');
    expect(rhythmOf(weekly(8).filter((_, index) => index % 2 === 0), 'fi')).toBe('joka toinen keskiviikko klo 13–15');
  });

  it('is not made up', () => {
    expect(rhythmOf(weekly(2), 'fi')).toBeUndefined();
    expect(rhythmOf([...weekly(3), happening({ date: '2026-12-12' })], 'fi')).toBeUndefined();
    expect(rhythmOf([...weekly(3), happening({ date: '2026-12-16', startsAt: at('2026-12-16', '17:00') })], 'fi')).toBeUndefined();
    expect(rhythmOf([], 'fi')).toBeUndefined();
  });
});
