import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, PDFName } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ORGANISATIONS } from '@pirtti/demo';
import { testOrganisation, testService, unexplainedRefusals, type TestActor, type TestService } from '@pirtti/testing';
import { reporting } from '../definition.js';
import { seedProgramme } from '../demo/seed-programme.js';
import { appendAndFold } from '../journal/journal.js';
import { History, REGION } from '../journal/history.examples.js';
import type { Seal } from '../report/domain/report.js';
import { contentHashOf } from '../report/reports.js';
import type { FiguresResponse } from './figures.response.js';
import type { LineageResponse } from './lineage.response.js';
import { PROBLEMS } from './problems.js';
import type { ProgrammeResponse } from './programme.dto.js';
import type { ReportContentResponse, ReportResponse } from './report.response.js';

const chromium = [process.env['PIRTTI_CHROMIUM'], '/usr/bin/chromium'].find((path) => path && existsSync(path));
const { kannus, soite, vanverksamhet } = DEMO_ORGANISATIONS;

let service: TestService;
let hyte: TestActor;
let region: TestActor;

beforeAll(async () => {
  service = await testService(reporting, { config: { chromium } });
  const { mail } = service.database;
  await testOrganisation(mail, { organisationId: kannus.id, type: 'municipality', names: kannus.names, serviceArea: ['217'] });
  await testOrganisation(mail, { organisationId: REGION, type: 'wellbeing-region', names: soite.names, municipalityCode: null, serviceArea: [...soite.serviceArea] });
  await testOrganisation(mail, { organisationId: vanverksamhet.id, type: 'association', serviceArea: ['217', '272'] });
  hyte = await service.actor({ roles: ['hyte-coordinator', 'reporting-officer'], organisationId: kannus.id });
  region = await service.actor({ roles: ['reporting-officer'], organisationId: REGION });
  await seedProgramme(service.service.app);
  await seedProgramme(service.service.app);

  const history = new History('217', 'town');
  for (let n = 0; n < 22; n++) history.referral(['sent', 'assigned', 'contacted', 'placed', 'completed']);
  for (let n = 0; n < 12; n++) history.referral(['sent', 'assigned', 'contacted', 'placed'], { reason: 'family', ageBand: '30-64', targetGroups: ['single-parent'] });
  for (let n = 0; n < 3; n++) history.referral(['sent', 'assigned', 'contacted', 'placed'], { reason: 'unemployed-under-25', ageBand: '18-24', targetGroups: [] });
  for (let n = 0; n < 11; n++) history.referral(['sent', 'assigned', 'not-reached']);
  for (let n = 0; n < 2; n++) history.referral(['sent']);
  history.referral(['sent', 'assigned', 'contacted', 'placed', 'unplaced']);
  history.referral(['sent', 'in-error']);
  for (let n = 0; n < 14; n++) history.barrier('transport', 'school-transport-seat');
  for (let n = 0; n < 4; n++) history.barrier('shame-stigma');
  for (let n = 0; n < 16; n++) history.screening('lonely');
  history.activity('Keskiviikon kahvit', { transport: true });
  for (let n = 0; n < 8; n++) history.activity(`Kerho ${n}`, { weekly: n < 6 });
  for (const day of ['2026-10-07', '2026-10-14', '2026-10-21', '2026-10-28', '2026-11-04', '2026-11-11']) history.occurrence('Keskiviikon kahvit', day, 9);
  const village = new History('421', 'village');
  for (let n = 0; n < 3; n++) village.referral(['sent', 'assigned', 'contacted', 'placed']);
  const untold = new History('unknown', 'untold');
  untold.referral(['sent']);
  await mail.transaction((tx) => appendAndFold(tx, [...history.events, ...village.events, ...untold.events]));
});
afterAll(() => service.stop());

const figures = (as: TestActor, municipalityCode = '217') => service.request<FiguresResponse>(`/figures?municipalityCode=${municipalityCode}&year=2026`, { as });

describe('figures', () => {
  it('are exact for the public bodies of the area', async () => {
    const { status, body } = await figures(hyte);
    expect(status).toBe(200);
    expect(body.funnel.map((one) => [one.step, one.figure.value])).toEqual([['sent', 51], ['assigned', 49], ['contacted', 38], ['placed', 37], ['completed', 22]]);
    expect(body.daysToFirstContact).toMatchObject({ value: 2, unit: 'day', state: 'exact' });
    expect(body.reach.map((one) => [one.targetCode, one.unit, one.figure.value, one.target, one.percent])).toEqual([
      ['older-lonely', 'person', 22, 340, '6,5\u00a0%'], ['unemployed-under-25', 'person', 3, 260, '1,2\u00a0%'], ['families', 'family', 12, 240, '5,0\u00a0%'],
    ]);
    expect(body.barriers.find((one) => one.barrier === 'transport')).toMatchObject({ identified: { value: 14 }, solved: { value: 14 }, solutions: [{ solution: 'school-transport-seat', figure: { value: 14 } }] });
    expect(body.supply).toMatchObject({ activities: { value: 9 }, weekly: { value: 7 }, withTransport: { value: 1 }, occurrences: { value: 6 }, visits: { value: 54, unit: 'visit' } });
  });

  it('open to the events that they count', async () => {
    const { body } = await service.request<LineageResponse>('/figures/funnel-placed/lineage?municipalityCode=217&year=2026&pageSize=100', { as: hyte });
    expect(body).toMatchObject({ figureId: 'funnel-placed', value: 37, ruleVersion: 1 });
    expect(body.events.filter((one) => one.counted)).toHaveLength(37);
    expect(body.events.filter((one) => !one.counted).map((one) => one.why.en)).toEqual(Array(2).fill('The attendance mark was corrected: the client had not taken part.'));
    expect((await service.request('/figures/no-such/lineage?municipalityCode=217&year=2026', { as: hyte })).status).toBe(404);
  });

  it('of other areas are not there', async () => {
    expect((await figures(hyte, '421')).status).toBe(404);
    expect((await figures(hyte, 'unknown')).status).toBe(404);
    expect((await figures(region, '421')).body.funnel[3]?.figure.value).toBe(3);
    expect((await figures(region, 'unknown')).body.funnel[0]?.figure.value).toBe(1);
    expect((await figures(region, '179')).status).toBe(404);
  });

  it('are not for associations, whatever roles they give', async () => {
    const association = await service.actor({ roles: ['reporting-officer'], organisationId: vanverksamhet.id });
    expect((await figures(association)).status).toBe(404);
    expect(await service.database.tenant.run(vanverksamhet.id, (tx) => tx.query('select count(*)::int as n from journal'))).toEqual([{ n: 0 }]);
    expect(await service.database.tenant.run(kannus.id, (tx) => tx.query(`select count(*)::int as n from journal where municipality_code <> '217'`))).toEqual([{ n: 0 }]);
    expect(await service.database.tenant.asPublic((tx) => tx.query('select count(*)::int as n from referral_progress'))).toEqual([{ n: 0 }]);
  });

  it('need a role', async () => expect((await figures(await service.actor({ roles: ['link-person'], organisationId: kannus.id }))).status).toBe(403));
});

describe('the programme', () => {
  it('has six measures with the town’s own words', async () => {
    const { body } = await service.request<ProgrammeResponse>('/programme', { as: hyte });
    expect(body).toMatchObject({ startYear: 2026, endYear: 2028, caseNumber: '44/00.01.02/2026', decisions: [{ date: '2026-03-31', section: '§ 44', unanimous: true }, { date: '2026-05-12', section: '§ 10' }] });
    expect(body.measures.map((one) => [one.number, one.assessmentLabel.fi])).toEqual([
      [1, 'Toteutuu'], [2, 'Vaatisi lisäresursseja'], [3, 'Vaatisi lisäresursseja'], [4, 'Haasteellinen'], [5, 'Osittain käytännössä'], [6, 'Toteutettavissa osana nykyistä'],
    ]);
  });

  it('is told once, though it was entered twice', async () => {
    const told = await service.database.tenant.run(kannus.id, (tx) => tx.query<{ type: string; data: { measures: unknown[] } }[]>('select type, data from outbox'));
    expect(told.map(({ type, data }) => [type, data.measures.length])).toEqual([['reporting.programme-adopted.v1', 6]]);
  });

  it('lets the reporting officer say how a measure stands', async () => {
    const { body: { measures } } = await service.request('/programme', { as: hyte });
    const path = `/programme/measures/${measures[0].id}/assessment`;
    const answer = await service.request(path, { as: hyte, method: 'PUT', body: { assessment: 'in-place', assessmentText: { fi: 'Kartoitus on tehty.', sv: 'Kartläggningen är gjord.' } } });
    expect(answer.status).toBe(200);
    expect(answer.body.measures[0]).toMatchObject({ assessment: 'in-place', assessmentText: { fi: 'Kartoitus on tehty.' } });
    expect((await service.request(path, { as: hyte, method: 'PUT', body: { assessment: 'in-place', assessmentText: { fi: '   ' } } })).body).toMatchObject({ code: 'assessment-needs-its-reason' });
    expect((await service.request(path, { as: region, method: 'PUT', body: { assessment: 'done', assessmentText: { fi: 'Ei meidän.' } } })).status).toBe(404);
  });
});

describe('a report', () => {
  const make = async (as: TestActor, municipalityCode = '217') => (await service.request<ReportResponse>('/reports', { as, body: { municipalityCode, year: 2026 } })).body;
  const act = (as: TestActor, id: string, what: string, body: object = {}) => service.request<typeof published>(`/reports/${id}/${what}`, { as, body });
  let published: ReportResponse & { content: ReportContentResponse };

  it('is drafted, looked at, frozen and published', async () => {
    const draft = await make(hyte);
    expect(draft).toMatchObject({ status: 'draft', version: 1, content: null, title: { fi: 'Yksinäisyyden ehkäisyn ja yhteisöllisyyden vahvistamisen seurantaraportti 2026, Kannus' } });
    expect((await act(hyte, draft.id, 'publication', { minutesCheckedOn: '2026-11-01' })).body).toMatchObject({ code: 'report-is-not-frozen' });
    const preview = (await service.request(`/reports/${draft.id}/preview`, { as: hyte })).body;
    const frozen = (await act(hyte, draft.id, 'freezing')).body;
    expect(frozen).toMatchObject({ status: 'frozen', content: preview });
    expect((await act(hyte, draft.id, 'freezing')).body).toMatchObject({ code: 'report-is-frozen-already' });
    expect((await service.request(`/public/reports/${draft.id}`)).status).toBe(404);
    expect((await act(hyte, draft.id, 'publication', { minutesCheckedOn: '2099-01-01' })).body).toMatchObject({ code: 'minutes-are-not-checked-yet' });
    expect((await act(hyte, draft.id, 'publication', { minutesCheckedOn: '2026-11-01' })).body.status).toBe('published');
    published = (await service.request<typeof published>(`/public/reports/${draft.id}`)).body;
    expect(published.contentHash).toBe(contentHashOf(published as unknown as Seal));
    expect((await service.request('/public/reports?municipalityCode=217')).body.total).toBe(1);
  });

  it('tells no small number', () => {
    const cell = (step: string) => published.content.funnel.find((one) => one.step === step)!.cell;
    // Two were only sent and one was not placed: a step beside them is left out.
    expect([cell('sent').display, cell('completed').display]).toEqual(['51', '22']);
    expect(published.content.reach.map((one) => one.cell.display)).toContain('<10');
    expect(published.content.barriers.find((one) => one.barrier === 'shame-stigma')!.identified).toEqual({ display: '<10', value: null, state: 'suppressed' });
    expect(published.content.supply.withTransport.display).toBe('<5');
    const shown = (part: unknown): number[] => (typeof part !== 'object' || part === null ? [] : 'state' in part && 'value' in part ? [Number(part.value ?? 0)] : Object.values(part).flatMap(shown));
    const { supply, daysToFirstContact: _, ...counted } = published.content;
    expect(shown(counted).filter((value) => value > 0 && value < 10)).toEqual([]);
    expect(shown(supply).filter((value) => value > 0 && value < 5)).toEqual([]);
  });

  it('cannot be changed any more, not even in the database', async () => {
    const { owner, tenant } = service.database;
    expect(owner.isInitialized).toBe(true);
    await expect(tenant.run(kannus.id, (tx) => tx.query(`update reports set content = '{}' where id = $1`, [published.id]))).rejects.toThrow('a frozen report does not change');
    await expect(tenant.run(kannus.id, (tx) => tx.query('delete from reports where id = $1', [published.id]))).rejects.toThrow('a frozen report does not change');
  });

  it('keeps its tables from readers', async () => {
    expect(await service.database.tenant.asPublic((tx) => tx.query('select * from released_tables'))).toEqual([]);
  });

  it('of later figures keeps what has moved only a little', async () => {
    const more = new History('217', 'later');
    for (let n = 0; n < 4; n++) more.referral(['sent', 'assigned', 'contacted', 'placed', 'completed']);
    await service.database.mail.transaction((tx) => appendAndFold(tx, more.events));
    const next = await make(hyte);
    expect(next.version).toBe(2);
    const { body } = await act(hyte, next.id, 'freezing');
    expect(body.content.funnel[0]?.cell.display).toBe('51');
    expect(body.content.notes.map((note) => note.en)).toContain('In some places the number of the earlier published report is repeated, because it has changed only a little.');
    const theirs = await make(region);
    await act(region, theirs.id, 'freezing');
    expect((await act(region, theirs.id, 'publication', { minutesCheckedOn: '2026-11-02' })).status).toBe(201);
    expect((await act(hyte, next.id, 'publication', { minutesCheckedOn: '2026-11-02' })).body).toMatchObject({ code: 'newer-figures-are-published' });
  });

  it('of a village with three persons tells none of them', async () => {
    const draft = await make(region, '421');
    const { body } = await act(region, draft.id, 'freezing');
    expect(body.content.funnel.map((one) => one.cell.display)).toEqual(['<10', '<10', '<10', '<10', '0']);
    expect(await act(hyte, draft.id, 'publication', { minutesCheckedOn: '2026-11-02' })).toMatchObject({ status: 404 });
    expect((await service.request('/reports', { as: hyte, body: { municipalityCode: '421', year: 2026 } })).body).toMatchObject({ code: 'municipality-is-not-in-your-area' });
  });

  it('comes as CSV that no spreadsheet runs', async () => {
    const answer = await service.request(`/public/reports/${published.id}/data.csv?language=sv`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.body).toContain('Handledning och remisser;sent;Remisser skickade;referral;51;51;exact\r\n');
    expect((await service.request(`/public/reports/${published.id}/data.json`)).body).toEqual(published);
  });

  it.runIf(chromium)('comes as a tagged PDF with language and title', async () => {
    const response = await fetch(`${service.url}/public/reports/${published.id}/report.pdf?language=sv`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const pdf = await PDFDocument.load(await response.arrayBuffer(), { updateMetadata: false });
    expect(pdf.getTitle()).toBe(published.title.sv);
    expect(String(pdf.catalog.get(PDFName.of('Lang')))).toBe('(sv)');
    for (const key of ['StructTreeRoot', 'MarkInfo', 'Outlines']) expect(pdf.catalog.has(PDFName.of(key))).toBe(true);
  });
});

describe('without Chromium', () => {
  it('the PDF says why it cannot be made, and the report says so beforehand', async () => {
    const bare = await testService(reporting);
    try {
      await testOrganisation(bare.database.mail, { organisationId: kannus.id, type: 'municipality', serviceArea: ['217'] });
      const as = await bare.actor({ roles: ['hyte-coordinator'], organisationId: kannus.id });
      const { body: { id } } = await bare.request('/reports', { as, body: { municipalityCode: '217', year: 2026 } });
      await bare.request(`/reports/${id}/freezing`, { as, body: {} });
      const { body } = await bare.request(`/reports/${id}/publication`, { as, body: { minutesCheckedOn: '2026-11-01' } });
      expect(body).toMatchObject({ status: 'published', pdfAvailable: false, content: { measures: [], daysToFirstContact: { display: '..', state: 'not-available' } } });
      expect(await bare.request(`/public/reports/${id}/report.pdf`)).toMatchObject({ status: 503, body: { code: 'pdf-needs-chromium' } });
    } finally {
      await bare.stop();
    }
  });
});

it('every refusal has its words', () => expect(unexplainedRefusals(join(import.meta.dirname, '..'), PROBLEMS)).toEqual([]));
