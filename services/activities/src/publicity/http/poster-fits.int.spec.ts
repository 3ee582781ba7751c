import { existsSync } from 'node:fs';
import { ACCESSIBILITY_PROFILE_CODES, LANGUAGES, type Language } from '@pirtti/kernel';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { happening, weekly } from '../domain/happening.examples.js';
import type { Happening } from '../domain/happening.js';
import { posterPage } from './poster-page.js';

const CHROMIUM = process.env['PIRTTI_CHROMIUM'] ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const A4_PX = 1123;
const WORDS: Readonly<Record<Language, string>> = {
  fi: 'yksinäisyydenlievittämiskohtaamispaikkatoimintaryhmä eläkeläisten ja muistisairaiden omaishoitajien vertaistukikahvittelu ',
  sv: 'närståendevårdarnas kamratstödsgrupp för ensamma i gemenskapsfrämjandeverksamhetens mötesplats ', en: 'neighbourhood conversation and INTERDEPARTMENTAL WELLBEING morning for everyone who wants company ',
};
const one = (language: Language, length: number): string => WORDS[language].repeat(5).slice(0, length).trim();
const long = (length: number) => ({ fi: one('fi', length), sv: one('sv', length), en: one('en', length) });
const { place } = happening().content;

const EXTREMES: Readonly<Record<string, { readonly content: Partial<Happening['content']>; readonly coming: (more: object) => readonly Happening[]; readonly organiser?: Happening['organiser'] }>> = {
  'with the longest name there may be': { content: { names: long(200) }, coming: (more) => weekly(4, more) },
  'with a name of one word and nothing else': { content: { names: { fi: 'Tupa' }, summary: { fi: '' }, transport: [], accessibility: {} }, coming: () => [] },
  'of many times without a habit': {
    content: { names: long(60) }, coming: (more) => ['2026-11-25', '2026-11-27', '2026-12-03', '2026-12-12', '2026-12-21', '2026-12-30'].map((date, index) => happening({ ...more, date, status: index % 2 === 0 ? 'scheduled' : 'cancelled' })),
  },
  'with everything as long as it may be': {
    content: {
      names: long(200), summary: long(150), place: { ...place, names: long(200), streetAddress: one('fi', 200) }, price: { free: false, description: long(150) },
      transport: Array.from({ length: 6 }, () => ({ kind: 'carpool' as const, description: long(200), seats: null, bookingContact: null })),
      accessibility: Object.fromEntries(ACCESSIBILITY_PROFILE_CODES.map((code, index) => [code, index % 2 === 0 ? 'yes' : 'no'])), contact: { name: one('fi', 200), phone: '040 000 0000', email: 'yhdistys-jolla-on-pitka-nimi@yhdistys-jolla-on-pitka-nimi.example' },
    },
    coming: (more) => weekly(5, more).map((each, index) => ({ ...each, status: index % 2 === 0 ? 'scheduled' : 'cancelled' })), organiser: long(200),
  },
};

describe.runIf(CHROMIUM)('a poster is one whole sheet', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage({ viewport: { width: 900, height: 600 } });
  });
  afterAll(() => browser.close());

  it.each(Object.keys(EXTREMES).flatMap((what) => LANGUAGES.map((language) => [what, language] as const)))('%s, in %s', async (what, language) => {
    const { content, coming, organiser = { fi: 'Kannuksen kohtaamispaikka ry' } } = EXTREMES[what]!;
    const first = happening({ content, organiser });
    await page.setContent(posterPage(first, coming({ content, organiser }), { language, url: 'https://pirtti.example/toiminta/c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30' }));
    // on a screen nothing is cut off: what would run over the sheet makes the page taller than one
    expect(await page.evaluate('[document.documentElement.scrollHeight, document.querySelector("main").scrollWidth > document.querySelector("main").clientWidth]')).toEqual([A4_PX, false]);
  });
});
