import { BARRIERS, type Barrier, inLanguage, type Language } from '@pirtti/kernel';
import { FUNNEL_RULES, DAYS_RULE, REACH_RULES } from '../figures/referral-rules.js';
import { SUPPLY, SUPPLY_RULES } from '../figures/supply-rules.js';
import type { Cell, ReportContent } from './content.js';
import { HEADINGS } from './page/headings.js';

/** A spreadsheet would run a text that begins like a formula; an apostrophe keeps it a text. */
const safe = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
const quoted = (value: string): string => (/[";\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** Rows as a spreadsheet in Finland opens them: UTF-8 with its mark, semicolons, CRLF. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map((value) => quoted(safe(value))).join(';')).join('\r\n')}\r\n`;

/** The report's numbers, one a row; `display` is what the report shows, `value` is empty where nothing may be told. */
export function reportCsv(content: ReportContent, language: Language): string {
  const cell = (table: string, code: string, name: string, unit: string, { display, value, state }: Cell) => [table, code, name, unit, display, value === null ? '' : String(value), state];
  const say = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, language);
  return toCsv([
    ['table', 'code', 'name', 'unit', 'display', 'value', 'state'],
    ...content.funnel.map(({ step, cell: one }) => cell(say(HEADINGS.funnel), step, say(FUNNEL_RULES[step].label), 'referral', one)),
    cell(say(HEADINGS.funnel), DAYS_RULE.id, say(DAYS_RULE.label), 'day', content.daysToFirstContact),
    ...content.barriers.flatMap(({ barrier, identified, solved }) => [
      cell(say(HEADINGS.barriers), `${barrier}-identified`, `${say(BARRIERS[barrier as Barrier])}: ${say(HEADINGS.identified).toLowerCase()}`, 'case', identified),
      cell(say(HEADINGS.barriers), `${barrier}-solved`, `${say(BARRIERS[barrier as Barrier])}: ${say(HEADINGS.solved).toLowerCase()}`, 'case', solved),
    ]),
    ...content.reach.map(({ targetCode, unit, cell: one }) => cell(say(HEADINGS.reach), targetCode, say(REACH_RULES[targetCode].label), unit, one)),
    ...SUPPLY.map((name) => cell(say(HEADINGS.supply), name, say(SUPPLY_RULES[name].label), SUPPLY_RULES[name].unit, content.supply[name])),
  ]);
}
