import { LANGUAGES } from '@pirtti/kernel';
import { faultsOfKind } from '@pirtti/notify';
import { expect, it } from 'vitest';
import { COMING_DAY } from '../agreements/letters/coming-day-letter.js';
import { USE_REPORT } from '../grants/letters/use-report-letter.js';
import { REPORT_SENT_BACK } from '../grants/letters/report-sent-back-letter.js';
import { SUPPLEMENT_ASKED } from '../grants/letters/supplement-letter.js';

it.each(['agreement-ends', 'agreement-review'] as const)('%s names the day and the other parties in every language, and nothing of the agreement', (what) => {
  const example = { ...COMING_DAY.example, what, partners: [{ fi: 'Mallilan kunta' }, { fi: 'Kylän kahvittajat ry' }] };
  expect(faultsOfKind({ ...COMING_DAY, example })).toEqual([]);
  for (const language of LANGUAGES) expect(COMING_DAY.body[language](example).paragraphs.join(' ')).toMatch(/28\.2\.2027.*Mallilan kunta, Kylän kahvittajat ry/);
});

it.each(['use-report-due', 'use-report-late'] as const)('%s names the day and the round in every language', (reminder) => {
  const example = { ...USE_REPORT.example, reminder };
  expect(faultsOfKind({ ...USE_REPORT, example })).toEqual([]);
  for (const language of LANGUAGES) expect(USE_REPORT.body[language](example).paragraphs.join(' ')).toMatch(/31\.3\.2028.*Järjestöavustukset 2027/);
});

it('each reminder has words of its own', () => {
  for (const language of LANGUAGES) {
    expect(new Set((['use-report-due', 'use-report-late'] as const).map((reminder) => USE_REPORT.body[language]({ ...USE_REPORT.example, reminder }).paragraphs.join())).size).toBe(2);
    expect(new Set((['agreement-ends', 'agreement-review'] as const).map((what) => COMING_DAY.body[language]({ ...COMING_DAY.example, what }).paragraphs.join())).size).toBe(2);
  }
});

it('a supplement has a last day in every language, and nobody can do without being told', () => {
  for (const language of LANGUAGES) expect(SUPPLEMENT_ASKED.body[language](SUPPLEMENT_ASKED.example).paragraphs.join(' ')).toContain('10.2.2027');
  expect(SUPPLEMENT_ASKED.mayBeDeclined).toBe(false);
});

it('a report that is sent back has a day, the round’s title and no words of the granter, and nobody can do without being told', () => {
  expect(faultsOfKind(REPORT_SENT_BACK)).toEqual([]);
  for (const language of LANGUAGES) expect(REPORT_SENT_BACK.body[language](REPORT_SENT_BACK.example).paragraphs.join(' ')).toMatch(/Järjestöavustukset 2027.*30\.4\.2028/);
  expect(REPORT_SENT_BACK.mayBeDeclined).toBe(false);
});
