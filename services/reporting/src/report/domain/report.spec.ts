import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import type { ReportContent } from '../content.js';
import { type DraftReport, evolveReport, freezeReport, publishReport, type Seal } from './report.js';

const at = new Date('2027-02-01T08:00:00Z');
const draft: DraftReport = { status: 'draft', id: '9d3f6a10-2a6b-4f0e-8b7a-3e1d5c7f9a40', title: { fi: 'Seurantaraportti 2026' }, municipalityCode: '217', year: 2026, version: 1 };
const seal: Seal = { frozenAt: at, content: {} as ReportContent, contentHash: 'abc', journalPosition: 5, ruleVersions: {} };
const frozen = evolveReport(draft, { fact: 'report-frozen', ...seal });
const publish = { at, today: '2027-02-01', minutesCheckedOn: '2027-01-31', overtaken: false };
const published = evolveReport(frozen, { fact: 'report-published', at, minutesCheckedOn: '2027-01-31' });

describe('a report', () => {
  it('is frozen once', () => given(draft).when(freezeReport(seal)).then({ fact: 'report-frozen', ...seal }));
  it('is never frozen again', () => given(frozen).when(freezeReport(seal)).thenRefused('report-is-frozen-already'));
  it('is published when the minutes have been checked', () => given(frozen).when(publishReport(publish)).then({ fact: 'report-published', at, minutesCheckedOn: '2027-01-31' }));

  for (const [name, report, command, code] of [
    ['a draft', draft, publish, 'report-is-not-frozen'],
    ['what is published already', published, publish, 'report-is-published-already'],
    ['before the minutes are checked', frozen, { ...publish, minutesCheckedOn: '2027-02-02' }, 'minutes-are-not-checked-yet'],
    ['after newer figures', frozen, { ...publish, overtaken: true }, 'newer-figures-are-published'],
  ] as const) it(`is not published: ${name}`, () => given(report).when(publishReport(command)).thenRefused(code));
});
