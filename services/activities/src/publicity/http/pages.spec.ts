import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { feed } from '../domain/feed.js';
import { happening, HOSTILE_NAMES, moved, weekly } from '../domain/happening.examples.js';
import type { Happening } from '../domain/happening.js';
import { newsletter, newsletterText } from '../domain/newsletter.js';
import { qrCode } from '../domain/qr-code.js';
import { newsletterHtml } from './newsletter-html.js';
import { posterPage } from './poster-page.js';
import { widgetPage } from './widget-page.js';

const urlOf = (id: string) => `https://pirtti.example/toiminta/${id}`;
const URL = urlOf('c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30');
const letterOf = (happenings: readonly Happening[], more: Partial<Parameters<typeof newsletter>[1]> = {}) =>
  newsletter(happenings, { from: '2026-11-23', to: '2026-11-29', language: 'fi', about: 'Kannus', urlOf, moreAt: 'https://pirtti.example/toiminta?kunta=217&sivu=2', ...more });
const named = (fi: string, more: Parameters<typeof happening>[0] = {}) => happening({ ...more, content: { ...more.content, names: { fi }, summary: { fi }, place: { ...happening().content.place, names: { fi }, streetAddress: fi }, contact: { name: fi, phone: null, email: null } } });

/** Everything that is made of the same occurrences, as what a browser would read. */
const pagesOf = (happenings: readonly Happening[]): Record<string, string> => ({
  letter: newsletterHtml(letterOf(happenings)), widget: widgetPage(letterOf(happenings), 'Kannus'), poster: posterPage(happenings[0]!, happenings, { language: 'fi', url: URL }),
});
/** Names of the tags with their attributes' names, so that an added one shows whatever it is called. */
const tagsOf = (page: string): string[] => [...page.matchAll(/<(!--|[a-zA-Z/!][^>]*)/g)].map(([, tag]) => tag!.replaceAll(/"[^"]*"/g, '""'));

describe('whatever an activity is called', () => {
  it.each(HOSTILE_NAMES)('its pages have the same tags and attributes as with any name: %j', (name) => {
    const [hostile, harmless] = [pagesOf([named(name)]), pagesOf([named('Kahvit')])];
    for (const page of Object.keys(hostile)) {
      expect(tagsOf(hostile[page]!)).toEqual(tagsOf(harmless[page]!));
      expect(hostile[page]).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
    }
  });

  it('its pages hold no script, fetch nothing and send nothing', () => {
    for (const page of Object.values(pagesOf(weekly(3)))) expect(page).not.toMatch(/<script|<img|<link|<form|<iframe|<object| on[a-z]+=|javascript:|@import|url\(/i);
  });

  it.each(HOSTILE_NAMES)('its text has it in one line, behind a mark that no table takes for a formula: %j', (name) => {
    const text = newsletterText(letterOf([named(name)]));
    expect(text.split('\n').filter((line) => line.startsWith('* '))).toHaveLength(1);
    for (const line of text.split('\n')) expect(line).not.toMatch(/^[=@+\t]/);
  });
});

describe('a newsletter', () => {
  const week = [happening(), happening({ activityId: 'b', status: 'cancelled', content: { names: { fi: 'Peruttu tupa' } } }), moved({ activityId: 'c', content: { names: { fi: 'Siirretty tupa' } } })];

  it('says of what, of which days and in which language it is', () => {
    expect(letterOf(week)).toMatchObject({ subject: 'Toimintaa: Kannus, 23.–29.11.2026', lead: expect.stringContaining('Tervetuloa') });
    expect(newsletterHtml(letterOf(week, { language: 'sv' }))).toMatch(/<html lang="sv">[^]*<title>Verksamhet: Kannus, 23–29.11.2026<\/title>[^]*Onsdag 25.11[^]*Onsdagskaffe[^]*Fritt inträde/);
  });

  it('tells a cancelled occurrence as cancelled and a moved one on both its days', () => {
    expect(letterOf(week).days.map(({ heading, items }) => [heading, items.map(({ mark, name, isOff }) => [mark, name, isOff])])).toEqual([
      ['Keskiviikko 25.11.', [[null, 'Keskiviikon kahvit', false], ['Peruttu', 'Peruttu tupa', true], ['Siirretty', 'Siirretty tupa', true]]],
      ['Torstai 26.11.', [['Uusi aika', 'Siirretty tupa', false]]],
    ]);
    expect(newsletterText(letterOf(week))).toContain('* PERUTTU: Peruttu tupa\n  Klo 13–15. Kannuksen kaupunginkirjasto, Asematie 1, Kannus.');
    expect(newsletterText(letterOf(week))).toContain('Vapaa pääsy. Ennen ke 25.11. klo 13–15.');
    expect(newsletterHtml(letterOf(week))).toMatch(/Peruttu<\/p><h3[^>]*><a [^>]*><bdi><s>Peruttu tupa<\/s>/);
  });

  it('describes an activity once, however often it meets', () => {
    const daily = ['23', '24', '25'].map((day) => happening({ date: `2026-11-${day}` }));
    expect(letterOf(daily).days.flatMap(({ items }) => items.map(({ summary }) => summary))).toEqual(['Kahvia ja seuraa kirjastossa.', null, null]);
  });

  it('names what it has no room for', () => {
    const { told, leftOut } = letterOf(Array.from({ length: 40 }, (_, index) => named(`Ryhmä ${index}`)), { most: 30 });
    expect([told.length, leftOut.length]).toEqual([30, 10]);
  });

  it('of an empty week says so', () => {
    expect(newsletterText(letterOf([]))).toContain('Tälle ajalle ei ole ilmoitettu toimintaa.');
    expect(widgetPage(letterOf([]), 'Kannus')).toContain('Tälle ajalle ei ole ilmoitettu toimintaa.');
  });
});

describe('a poster', () => {
  it('says when by the habit where there is one, and what is out of the ordinary', () => {
    expect(posterPage(happening(), weekly(4), { language: 'fi', url: URL })).toContain('<dt>Milloin</dt><dd><span class="line">Keskiviikkoisin klo 13–15</span></dd>');
    const [first, ...rest] = weekly(4);
    expect(posterPage(happening(), [{ ...first!, status: 'cancelled' }, ...rest], { language: 'fi', url: URL })).toContain('Keskiviikkoisin klo 13–15</span><span class="small"><s>Ke 25.11. klo 13–15 (peruttu)</s>');
    expect(posterPage(happening(), weekly(2), { language: 'sv', url: URL })).toContain('<span class="line">Ons 25.11 kl. 13–15</span><span class="line">Ons 2.12 kl. 13–15</span>');
    expect(posterPage(happening(), [], { language: 'en', url: URL })).toContain('See the times on the page');
  });

  it('has the place, the price, accessibility, rides and whom to ask', () => {
    const page = posterPage(happening(), weekly(3), { language: 'fi', url: URL });
    for (const words of ['Kannuksen kaupunginkirjasto', 'Asematie 1, Kannus', 'Vapaa pääsy', 'Sopii: pyörätuoli', 'Paikka koulukyydissä: Kyyti klo 12.15', '040 000 0000', 'Kannuksen kohtaamispaikka ry']) expect(page).toContain(words);
    expect(posterPage(happening({ content: { accessibility: {} } }), [], { language: 'fi', url: URL })).toContain('Ei tietoa, kysy järjestäjältä');
  });

  it('makes letters smaller rather than a second sheet, and lets a long Finnish word part between its syllables', () => {
    const sizes = (page: string) => /--name:(\d+)pt;--scale:([\d.]+)/.exec(page)!.slice(1).map(Number) as [number, number];
    const [short, long] = ['Kahvit', 'Yksinäisyydenlievittämiskohtaamispaikkatoimintaryhmä'].map((name) => posterPage(happening({ content: { names: { fi: name } } }), weekly(3), { language: 'fi', url: URL }));
    expect(sizes(short!)[0]).toBeGreaterThan(60);
    expect(sizes(long!)[0]).toBeGreaterThanOrEqual(40);
    expect(sizes(long!)[0]).toBeLessThan(sizes(short!)[0]);
    expect(long).toContain('Yk\u00adsi\u00adnäi\u00adsyy\u00adden\u00adlie\u00advit\u00adtä\u00admis\u00adkoh\u00adtaa\u00admis\u00adpaik\u00adka\u00adtoi\u00admin\u00adta\u00adryh\u00admä');
  });
});

describe('the code for cameras', () => {
  it('is read as the address of the page, with the empty border that cameras look for', () => {
    const { size, path } = qrCode(URL);
    const scale = 8;
    const data = new Uint8Array(size * scale * size * scale * 3).fill(255);
    for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
      for (let row = 0; row < scale; row++) data.fill(0, ((Number(y) * scale + row) * size * scale + Number(x) * scale) * 3, ((Number(y) * scale + row) * size * scale + (Number(x) + 1) * scale) * 3);
    }
    expect(decodeQR({ width: size * scale, height: size * scale, data })).toBe(URL);
    expect(path).not.toMatch(/M[0-3] |M\d+ [0-3]h/);
  });
});

describe('the feed', () => {
  it('has each occurrence under a name that it keeps when it is moved, and says what became of it', () => {
    const { items } = feed([happening(), moved(), happening({ status: 'cancelled', endsAt: null })], { title: 'Kannus', homeUrl: URL, feedUrl: URL, language: 'fi', urlOf });
    expect(items.map(({ id, title, _pirtti }) => [id.slice(-10), title, _pirtti.status, _pirtti.ends_at])).toEqual([
      ['2026-11-25', 'Keskiviikon kahvit', 'scheduled', '2026-11-25T13:00:00.000Z'], ['2026-11-25', 'Uusi aika: Keskiviikon kahvit', 'moved', '2026-11-26T14:00:00.000Z'], ['2026-11-25', 'Peruttu: Keskiviikon kahvit', 'cancelled', null],
    ]);
    expect(items[1]!.content_text).toBe('Torstai 26.11. klo 14–16. Kannuksen kaupunginkirjasto, Asematie 1, Kannus. Vapaa pääsy.');
    expect(items[2]!.content_text).toBe('Keskiviikko 25.11. klo 13. Kannuksen kaupunginkirjasto, Asematie 1, Kannus.');
  });
});
