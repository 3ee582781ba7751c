import { html } from '@pirtti/http-kit';
import { describe, expect, it } from 'vitest';
import { KANNUS_PROGRAMME } from '../../demo/kannus-programme.js';
import { LEAST_THRESHOLDS } from '../../disclosure/tables.js';
import type { YearFigures } from '../../figures/read-figures.js';
import { contentOf } from '../content.js';
import { reportCsv, toCsv } from '../csv.js';
import type { PublishedReport } from '../domain/report.js';
import { sealOf } from '../reports.js';
import { titleOf } from '../texts.js';
import { reportPage } from './report-page.js';

const part = (going: number, completed: number) => ({ going, completed });
const figures: YearFigures = {
  municipalityCode: '217', year: 2026, journalPosition: 431, daysToContact: [1, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9],
  funnel: { onlySent: 12, onlyAssigned: 11, onlyContacted: 0, completedWithoutPlacement: 0, placed: { 'older-lonely': part(6, 12), 'unemployed-under-25': part(1, 3), families: part(2, 2), rest: part(3, 10) } },
  screenings: {}, supply: { activities: 9, weekly: 7, withTransport: 3, occurrences: 46, visits: 1312 },
  barriers: [{ barrier: 'transport', identified: 24, solved: 14, solutions: {} }, { barrier: 'shame-stigma', identified: 4, solved: 0, solutions: {} }, { barrier: 'cost', identified: 0, solved: 0, solutions: {} }],
};

async function published(): Promise<PublishedReport> {
  const { content } = await contentOf(figures, KANNUS_PROGRAMME, [], LEAST_THRESHOLDS);
  return {
    id: '9d3f6a10-2a6b-4f0e-8b7a-3e1d5c7f9a40', title: titleOf('217', 2026), municipalityCode: '217', year: 2026, version: 1, status: 'published',
    publishedAt: new Date('2027-03-02T09:00:00Z'), minutesCheckedOn: '2027-03-01', ...sealOf({ content, journalPosition: 431, frozenAt: new Date('2027-02-01T09:00:00Z') }),
  };
}

describe('the printed report', () => {
  it.each([
    ['fi', '44/00.01.02/2026', 'Vaatisi lisäresursseja', '1\u00a0312', '5,3\u00a0%', '31.3.2026'],
    ['sv', 'Åtgärd', 'Skulle kräva mer resurser', '1\u00a0312', '5,3\u00a0%', '12.5.2026'],
    ['en', 'Measure', 'Would need resources', '1,312', '5.3%', '31 March 2026'],
  ] as const)('speaks %s', async (language, ...words) => {
    const page = reportPage(await published(), language);
    expect(page).toContain(`<html lang="${language}">`);
    for (const word of words) expect(page).toContain(word);
  });

  it('has a caption and scoped headings in every table, and words for every picture', async () => {
    const page = reportPage(await published(), 'fi');
    const tables = page.match(/<table.*?<\/table>/gs) ?? [];
    expect(tables).toHaveLength(7);
    for (const [index, table] of tables.entries()) {
      expect(table).toContain(`<caption>Taulukko ${index + 1}. `);
      expect(table.match(/<th(?!ead| scope=)/g)).toBeNull();
    }
    expect(page).toMatch(/<img src="data:image\/svg[^"]+" alt="Ohjaus ja lähetteet: Lähetteitä lähetetty 62, [^"]+27\.">/);
  });

  it('shows no barrier that nobody had, and no exact number of a few', async () => {
    const page = reportPage(await published(), 'fi');
    expect(page).toContain('<th scope="row">Häpeä</th><td class="number">&lt;10</td><td class="number">0</td>');
    expect(page).not.toContain('Raha');
  });

  it('escapes what people wrote', () => expect(html`<p>${'<b>&"'}</p>`.text).toBe('<p>&lt;b&gt;&amp;&quot;</p>'));

  it('has the same seal for the same content, and another for any change', async () => {
    const { content, contentHash, frozenAt } = await published();
    expect((await published()).contentHash).toBe(contentHash);
    expect(sealOf({ content, journalPosition: 432, frozenAt }).contentHash).not.toBe(contentHash);
  });
});

describe('the CSV', () => {
  it('runs no formula', () => expect(toCsv([['=1+1', '@x', '-3', 'a;b', '"']])).toBe('\ufeff\'=1+1;\'@x;\'-3;"a;b";""""\r\n'));
  it('leaves the value empty where nothing may be told', async () => {
    expect(reportCsv((await published()).content, 'fi')).toContain('Tavoittavuus;families;Lapsiperheet;family;<10;;suppressed\r\n');
  });
});
