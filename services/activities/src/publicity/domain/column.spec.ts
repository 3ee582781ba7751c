import { describe, expect, it } from 'vitest';
import { column, type ColumnOptions } from './column.js';
import { at, happening, HOSTILE_NAMES, moved, PAGE, WEEK } from './happening.examples.js';
import type { Happening } from './happening.js';

const write = (happenings: readonly Happening[], more: Partial<ColumnOptions> = {}) => column(happenings, { ...WEEK, language: 'fi', limit: null, moreAt: PAGE, ...more });
const named = (fi: string, more: Parameters<typeof happening>[0] = {}) => happening({ ...more, activityId: fi, content: { names: { fi }, ...more.content } });
const library = { place: { ...happening().content.place, names: { fi: 'Kannuksen kirjasto', sv: 'Kannus bibliotek' } } };

describe('the paper’s column', () => {
  it('says it in one terse line, as papers do', () => {
    expect(write([happening({ content: library })]).text).toBe('Ke 25.11. klo 13–15 Keskiviikon kahvit, Kannuksen kirjasto, vapaa pääsy.');
    expect(write([happening({ content: library })], { language: 'sv' }).text).toBe('Ons 25.11 kl. 13–15 Onsdagskaffe, Kannus bibliotek, fritt inträde.');
    expect(write([happening({ content: library })], { language: 'en' }).text).toBe('Wed 25 Nov 13:00–15:00 Keskiviikon kahvit, Kannuksen kirjasto, free entry.');
  });

  it('writes half hours, what has no end, and prices in the organiser’s own words', () => {
    expect(write([happening({ startsAt: at('2026-11-25', '09:30'), endsAt: at('2026-11-25', '11:00'), content: { ...library, price: { free: false, description: { fi: '4 € kerta.' } } } })]).text)
      .toBe('Ke 25.11. klo 9.30–11 Keskiviikon kahvit, Kannuksen kirjasto, 4 € kerta.');
    expect(write([happening({ endsAt: null, content: { ...library, price: { free: false } } })]).text).toBe('Ke 25.11. klo 13 Keskiviikon kahvit, Kannuksen kirjasto, maksullinen.');
  });

  it('keeps the days apart and each day in the order of the clock', () => {
    const lines = write([
      named('Tanssit', { date: '2026-11-28' }), named('Myöhempi', { startsAt: at('2026-11-25', '18:00'), endsAt: null }), named('Aiempi', { startsAt: at('2026-11-25', '09:00'), endsAt: null }), named('Ensi viikolla', { date: '2026-11-30' }),
    ]).text.split('\n');
    expect(lines.map((line) => line.split(',')[0])).toEqual(['Ke 25.11. klo 9 Aiempi', 'Ke 25.11. klo 18 Myöhempi', '', 'La 28.11. klo 13–15 Tanssit']);
  });

  it('names the municipality where there are several, unless the place’s name does', () => {
    const elsewhere = { place: { ...happening().content.place, names: { fi: 'Seurakuntatalo' }, municipalityCode: '849' as const } };
    expect(write([named('Kerho', { content: elsewhere }), happening({ content: library })]).text).toContain('Kerho, Seurakuntatalo, Toholampi, vapaa pääsy.\nKe 25.11. klo 13–15 Keskiviikon kahvit, Kannuksen kirjasto, vapaa');
    expect(write([named('Kerho', { content: elsewhere })]).text).toContain('Kerho, Seurakuntatalo, vapaa');
  });

  it('tells a cancelled occurrence as cancelled', () => {
    expect(write([happening({ status: 'cancelled', content: library })]).text).toBe('Ke 25.11. klo 13–15 PERUTTU: Keskiviikon kahvit, Kannuksen kirjasto.');
    expect(write([happening({ status: 'cancelled', content: library })], { language: 'sv' }).text).toContain('INSTÄLLT: Onsdagskaffe');
  });

  it('tells a moved one on the new day, and on the old day where it went', () => {
    expect(write([moved({ content: library })]).text.split('\n\n')).toEqual([
      'Ke 25.11. SIIRRETTY: Keskiviikon kahvit, Kannuksen kirjasto, to 26.11. klo 14–16.',
      'To 26.11. klo 14–16 UUSI AIKA: Keskiviikon kahvit, Kannuksen kirjasto, vapaa pääsy (ennen ke 25.11.).',
    ]);
    const nextWeek = moved({ content: library, startsAt: at('2026-12-03', '13:00'), endsAt: at('2026-12-03', '15:00') });
    expect(write([nextWeek]).text).toBe('Ke 25.11. SIIRRETTY: Keskiviikon kahvit, Kannuksen kirjasto, to 3.12. klo 13–15.');
    const sameDay = moved({ content: library, startsAt: at('2026-11-25', '17:00'), endsAt: null });
    expect(write([sameDay]).text).toBe('Ke 25.11. klo 17 UUSI AIKA: Keskiviikon kahvit, Kannuksen kirjasto, vapaa pääsy (ennen klo 13–15).');
  });

  it('leaves prices out before it leaves anything else out', () => {
    const whole = write([happening({ content: library })]).length;
    expect(write([happening({ content: library })], { limit: whole - 1 })).toMatchObject({ text: 'Ke 25.11. klo 13–15 Keskiviikon kahvit, Kannuksen kirjasto.', leftOut: [] });
  });

  it('never has more characters than there is room for, names what was left out and says where the rest is', () => {
    const forty = Array.from({ length: 40 }, (_, index) => named(`Toimintaryhmä ${index}`, { date: `2026-11-${23 + (index % 7)}` }));
    const told = write(forty, { limit: 1000 });
    expect(told.length).toBe([...told.text].length);
    expect(told.length).toBeLessThanOrEqual(1000);
    expect(told.length).toBeGreaterThan(900);
    expect(told.told.length + told.leftOut.length).toBe(40);
    expect(told.leftOut.length).toBeGreaterThan(10);
    expect(told.text.endsWith(`\n\nLisää: ${PAGE}`)).toBe(true);
    for (const { happening: { content } } of told.leftOut) expect(told.text).not.toContain(`${content.names.fi},`);
  });

  it('where room is scarce tells first of what somebody would come to in vain, then of each activity once', () => {
    const days = ['23', '24', '25', '26', '27'].map((day) => named('Päivittäin', { date: `2026-11-${day}` }));
    const once = named('Kerran viikossa', { date: '2026-11-29' });
    const off = named('Peruttu tupa', { date: '2026-11-29', status: 'cancelled' });
    const { told } = write([...days, once, off], { limit: 260 });
    expect(told.map((entry) => [entry.happening.content.names.fi, entry.day.slice(-2)])).toEqual([['Päivittäin', '23'], ['Kerran viikossa', '29'], ['Peruttu tupa', '29']]);
  });

  it('is nothing rather than too much', () => {
    expect(write([happening()], { limit: 20 })).toMatchObject({ text: '', length: 0, told: [], leftOut: [{}] });
    expect(write([])).toMatchObject({ text: '', told: [], leftOut: [] });
  });

  it.each(HOSTILE_NAMES)('has one line for each, whatever it is called: %j', (fi) => {
    const { text } = write([named(fi), named('Toinen', { startsAt: at('2026-11-25', '14:00') })]);
    expect(text.split('\n')).toHaveLength(2);
    for (const line of text.split('\n')) expect(line.startsWith('Ke 25.11. klo 1')).toBe(true);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  });

  it('takes long compounds and other letters as they are', () => {
    const fi = 'Yksinäisyydenlievittämiskohtaamispaikkatoimintaryhmänvetäjäkoulutus';
    expect(write([named(fi), named('مقهى اللغة', { startsAt: at('2026-11-25', '14:00') })]).text).toMatch(new RegExp(`${fi},.*\n.*مقهى اللغة,`));
  });
});
