import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventually, testOrganisation, testService, type TestActor, type TestService } from '@pirtti/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { activities } from '../definition.js';
import { calendarOf, coffee } from './domain/import.examples.js';
import type { FetchRules } from './fetching/fetch-feed.js';
import { FETCH_RULES } from './rounds/bring-feed.js';
import { CarryOutRuns } from './rounds/carry-out-runs.js';
import { FetchFeeds } from './rounds/fetch-feeds.js';

const NOW = new Date('2026-11-23T08:00:00Z');
const HOUR_MS = 3_600_000;
const usual = { kind: 'event', municipalityCode: '217', languages: ['fi'], targetGroups: ['everyone'], free: true, contact: { phone: '040 000 0111' } };
const weekly = (uid: string) => coffee([], uid).map((line) => (line.startsWith('SUMMARY') ? `SUMMARY:Kahvit ${uid}` : line));
const many = (amount: number) => Array.from({ length: amount }, (_, place) => weekly(`n${place}`));
const TABLE = ['Tunniste;Nimi;Päivä;Alkaa;Päättyy;Toistuu;Paikka;Kunta;Hinta;Kohderyhmät;Lyhyesti', 'a;Kyläkahvit;25.11.2026;13.00;15.00;viikoittain;Kylätalo;Kannus;maksuton;Kaikki;Kahvia.', 'b;Jumppa;26.11.2026;klo 10;11;ei;Sali;Kannus;5;seniorit;Jumpataan.'].join('\r\n');

describe('activities that are brought in', () => {
  let service: TestService;
  let ours: TestActor;
  let now: Date;
  const log: string[] = [];

  beforeAll(async () => { service = await testService(activities, { clock: { now: () => now }, log }); });
  afterAll(() => service.stop());
  beforeEach(async () => {
    now = NOW;
    ours = await service.actor({ roles: ['activity-publisher'] });
    await testOrganisation(service.database.mail, { organisationId: ours.organisationId, names: { fi: 'Kylän väki ry' } });
  });

  const ask = (path: string, body?: object, as: TestActor = ours) => service.request(path, { as, ...(body && { body }) });
  const source = async (more: object = {}): Promise<string> => (await ask('/import-sources', { name: 'Kylän kalenteri', usual, ...more })).body.id;
  const preview = (id: string, text?: string, more: object = {}) => ask(`/import-sources/${id}/previews`, { ...(text !== undefined && { text }), ...more });
  async function finished(runId: string) {
    await eventually(async () => expect((await ask(`/import-runs/${runId}`)).body.state).not.toBe('running'));
    return (await ask(`/import-runs/${runId}`)).body;
  }
  const run = async (id: string, text: string, more: object = {}) => {
    const { fingerprint } = (await preview(id, text, more)).body;
    return ask(`/import-sources/${id}/runs`, { text, fingerprint, ...more });
  };
  const bring = async (id: string, text: string, more: object = {}) => finished((await run(id, text, more)).body.id);
  const mine = async (status = '') => (await ask(`/activities?pageSize=100${status && `&status=${status}`}`)).body.items as { id: string; names: { fi: string }; status: string }[];

  it('are shown row by row first, and nothing is written', async () => {
    const id = await source();
    const { status, body } = await preview(id, TABLE.concat('\r\n;Väärä;31.2.2026;13;15;;;;;;', '\r\nc;Mennyt;1.1.2026;13;15;;;;;;'));
    expect([status, body.format, body.counts]).toEqual([200, 'table', { added: 2, changed: 0, same: 0, past: 1, refused: 1, gone: 0 }]);
    expect(body.rows.map(({ fate }: { fate: string }) => fate)).toEqual(['new', 'new', 'refused', 'past']);
    expect(body.rows[2]).toMatchObject({ line: 4, problems: [{ field: 'schedule', value: '31.2.2026', words: { fi: 'Tarkista päivämäärä' } }] });
    expect(await mine()).toEqual([]);
  });

  it('come as drafts, once however often they come, and tell what came of each row', async () => {
    const id = await source();
    const done = await bring(id, TABLE);
    expect(done).toMatchObject({ state: 'done', total: 2, done: 2, added: 2, refused: 0 });
    expect((await mine()).map(({ names, status }) => [names.fi, status]).sort()).toEqual([['Jumppa', 'draft'], ['Kyläkahvit', 'draft']]);
    expect((await ask(`/import-runs/${done.id}/rows?fate=new`)).body).toMatchObject({ total: 2, items: [{ line: 2, name: 'Kyläkahvit', fate: 'new', activityId: expect.any(String) }, { line: 3 }] });
    expect((await preview(id, TABLE)).body.counts).toMatchObject({ added: 0, same: 2 });
    expect(await bring(id, TABLE)).toMatchObject({ added: 0, same: 2 });
    expect(await mine()).toHaveLength(2);
    expect((await ask(`/import-sources/${id}/runs`)).body.total).toBe(2);
  });

  it('are offered at once where that was chosen and they are whole, by the ordinary decision that tells the world', async () => {
    const id = await source({ publish: true });
    await bring(id, calendarOf(coffee(), ['UID:x', 'SUMMARY:Paikka puuttuu', 'DTSTART:20261201T130000', 'DTEND:20261201T140000']));
    expect((await mine()).map(({ names, status }) => [names.fi, status]).sort()).toEqual([['Kyläkahvit', 'published'], ['Paikka puuttuu', 'draft']]);
    const news = await service.database.tenant.run(ours.organisationId, (tx) => tx.query<{ type: string }[]>('select type from outbox'));
    expect(news.map(({ type }) => type)).toEqual(['activities.activity-published.v1']);
  });

  it('change as the source changes, and not where somebody here has written otherwise', async () => {
    const id = await source({ publish: true });
    await bring(id, calendarOf(coffee()));
    const activityId = (await mine())[0]!.id;
    const { body: before } = await ask(`/activities/${activityId}`);
    const { kind, summary, description, place, price, languages, targetGroups, contact } = before;
    const body = { kind, summary, description, place, price, languages, targetGroups, contact, names: { fi: 'Kahvit kylillä' }, schedule: { startsOn: '2026-11-25', startTime: '13:00', endTime: '15:00', rrule: 'FREQ=WEEKLY;BYDAY=WE' } };
    expect((await service.request(`/activities/${activityId}`, { as: ours, method: 'PUT', body })).status).toBe(200);
    const changed = calendarOf(coffee().map((line) => line.replace('SUMMARY:Kyläkahvit', 'SUMMARY:Torstain kahvit').replace('Kylätie 4', 'Kylätie 6')));
    expect((await preview(id, changed)).body.rows).toMatchObject([{ fate: 'changed', kept: ['names'], changes: [{ field: 'place', before: { fi: 'Kylätalo, Kylätie 4, Kannus' }, after: { fi: 'Kylätalo, Kylätie 6, Kannus' } }] }]);
    expect((await preview(id, changed, { overEdits: true })).body.rows).toMatchObject([{ kept: [], changes: [{ field: 'names' }, { field: 'place' }] }]);
    await bring(id, changed);
    expect((await ask(`/activities/${activityId}`)).body).toMatchObject({ names: { fi: 'Kahvit kylillä' }, place: { streetAddress: 'Kylätie 6' } });
  });

  it('stop when more than five and a fifth would vanish, unless the number is told; what vanishes is paused', async () => {
    const id = await source({ publish: true });
    await bring(id, calendarOf(...many(12)));
    const half = calendarOf(...many(6));
    expect((await preview(id, half)).body).toMatchObject({ mustBeTold: true, ofSource: 12, counts: { same: 6, gone: 6 } });
    const { fingerprint } = (await preview(id, half)).body;
    for (const told of [undefined, 5]) expect(await ask(`/import-sources/${id}/runs`, { text: half, fingerprint, told })).toMatchObject({ status: 409, body: { code: 'import-loses-many', details: { missing: 6, ofSource: 12 } } });
    expect(await mine('paused')).toHaveLength(0);
    const { body } = await ask(`/import-sources/${id}/runs`, { text: half, fingerprint, told: 6 });
    expect(await finished(body.id)).toMatchObject({ state: 'done', same: 6, gone: 6 });
    expect([(await mine('paused')).length, (await mine('published')).length]).toEqual([6, 6]);
    expect(await bring(id, calendarOf(...many(12)))).toMatchObject({ changed: 6, same: 6 });
    expect(await mine('published')).toHaveLength(12);
  });

  it('are not brought in otherwise than shown, nor twice at a time, and a repeated request is the same run', async () => {
    const id = await source();
    const text = calendarOf(coffee());
    const { fingerprint } = (await preview(id, text)).body;
    const body = { text, fingerprint };
    const key = '0c9f3a52-8f6e-4a77-9d3d-3f1a33b1c001';
    const again = () => service.request(`/import-sources/${id}/runs`, { as: ours, body, key });
    const [first, second] = [await again(), await again()];
    expect([first.status, second.body.id]).toEqual([201, first.body.id]);
    await finished(first.body.id);
    expect(await ask(`/import-sources/${id}/runs`, body)).toMatchObject({ status: 409, body: { code: 'import-plan-has-changed' } });
  });

  it('go on where a process died, and give up what never ends', async () => {
    const id = await source();
    const { fingerprint } = (await preview(id, TABLE)).body;
    const carrying = service.service.app.get(CarryOutRuns);
    await carrying.round();
    const started = await service.database.tenant.run(ours.organisationId, async (tx) => {
      const runId = '5a3d8a9e-52b5-4a8e-9c9c-0d6b2f6f0a99';
      await tx.query(`insert into import_runs (organisation_id, id, source_id, state, by_person, started_at, beat_at, tries, items, vanishing, over_edits, total, done, added, changed, same, past, refused, gone)
        values ($1, $2, $3, 'running', true, $4, $4, 1, '[]', '{}', false, 0, 0, 0, 0, 0, 0, 0, 0)`, [ours.organisationId, runId, id, NOW]);
      return runId;
    });
    await carrying.round();
    expect((await ask(`/import-runs/${started}`)).body.state).toBe('running');
    expect(await ask(`/import-sources/${id}/runs`, { text: TABLE, fingerprint })).toMatchObject({ status: 409, body: { code: 'import-is-running' } });
    now = new Date(NOW.getTime() + 61_000);
    await carrying.round();
    expect((await ask(`/import-runs/${started}`)).body.state).toBe('done');
    await service.database.tenant.run(ours.organisationId, (tx) => tx.query(`update import_runs set state = 'running', ended_at = null, tries = 3, beat_at = null where id = $1`, [started]));
    await carrying.round();
    expect((await ask(`/import-runs/${started}`)).body).toMatchObject({ state: 'failed', failure: { fi: 'Tuonti keskeytyi' } });
  });

  it('belong to their organisation, and to whoever publishes there', async () => {
    const id = await source();
    const neighbour = await service.actor({ roles: ['activity-publisher'] });
    for (const path of [`/import-sources/${id}`, `/import-sources/${id}/runs`]) expect((await ask(path, undefined, neighbour)).status).toBe(404);
    expect((await ask(`/import-sources/${id}/previews`, { text: TABLE }, neighbour)).status).toBe(404);
    expect((await ask('/import-sources', undefined, neighbour)).body.total).toBe(0);
    expect((await ask('/import-sources', undefined, await service.actor({ roles: ['organisation-admin'], organisationId: ours.organisationId }))).status).toBe(403);
  });

  it.each([['http://kyla.example/k.ics'], ['https://user:secret@kyla.example/k.ics'], ['file:///etc/passwd'], ['kyla.example']])('come from no such address: %s', async (address) => {
    expect(await ask('/import-sources', { name: 'Kylä', usual, address })).toMatchObject({ status: 400, body: { errors: [{ pointer: '/address' }] } });
  });

  it('never come from inside: the machine is not asked, whatever the address is called', async () => {
    const id = await source({ address: 'https://127.0.0.1.example.invalid/k.ics' });
    expect((await preview(id)).body.code).toMatch(/^feed-(cannot-be-reached|address-is-not-allowed)$/);
    expect(await preview(await source({ address: 'https://127.0.0.1/k.ics' }))).toMatchObject({ status: 422, body: { code: 'feed-address-is-not-allowed' } });
  });

  describe('from a calendar that is fetched', () => {
    const servers: Server[] = [];
    let rules: FetchRules;
    afterEach(() => { for (const server of servers.splice(0)) { server.closeAllConnections(); server.close(); } Object.assign(service.service.app.get<FetchRules>(FETCH_RULES), rules); });
    beforeEach(() => { rules = { ...service.service.app.get<FetchRules>(FETCH_RULES) }; });

    /** A village's server, which stands for the open network, and a source that follows it. */
    async function village(answer: RequestListener, more: object = {}): Promise<string> {
      const server = createServer(answer);
      servers.push(server);
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      const { port } = server.address() as AddressInfo;
      Object.assign(service.service.app.get<FetchRules>(FETCH_RULES), { mayReach: () => true, protocols: ['http:'], resolve: async () => [{ address: '127.0.0.1', family: 4 }], withinMs: 2_000 });
      const id = await source({ address: 'https://kyla.example/k.ics', publish: true, ...more });
      await service.database.tenant.run(ours.organisationId, (tx) => tx.query('update import_sources set address = $2 where id = $1', [id, `http://kyla.example:${port}/k.ics`]));
      return id;
    }
    const round = async () => { await service.service.app.get(FetchFeeds).round(); await service.service.app.get(CarryOutRuns).round(); };
    const seen = async (id: string) => (await ask(`/import-sources/${id}`)).body;

    it('are brought by themselves, and asked for again only when something has changed', async () => {
      let [calls, text] = [0, calendarOf(coffee())];
      const id = await village((request, answer) => { calls += 1; if (request.headers['if-none-match'] === `"${text.length}"`) answer.writeHead(304).end(); else answer.writeHead(200, { etag: `"${text.length}"` }).end(text); });
      expect(await seen(id)).toMatchObject({ state: 'waiting' });
      await round();
      expect((await mine('published')).map(({ names }) => names.fi)).toEqual(['Kyläkahvit']);
      expect(await seen(id)).toMatchObject({ state: 'well', wellAt: NOW.toISOString(), nextAt: new Date(NOW.getTime() + 6 * HOUR_MS).toISOString(), latestRun: { byPerson: false, added: 1 } });
      await round();
      expect(calls).toBe(1);
      now = new Date(NOW.getTime() + 6 * HOUR_MS);
      await round();
      expect([calls, (await ask(`/import-sources/${id}/runs`)).body.total]).toEqual([2, 1]);
      text = calendarOf(coffee(), weekly('b'));
      now = new Date(NOW.getTime() + 12 * HOUR_MS);
      await round();
      expect(await mine('published')).toHaveLength(2);
    });

    it('are dead when it fails three times, since when and why, and well again when it answers', async () => {
      let status = 404;
      const id = await village((_request, answer) => answer.writeHead(status).end(status === 200 ? calendarOf(coffee()) : ''));
      for (const hours of [0, 1, 3]) { now = new Date(NOW.getTime() + hours * HOUR_MS); await round(); }
      expect(await seen(id)).toMatchObject({ state: 'dead', failingSince: NOW.toISOString(), failure: { fi: 'Osoitteessa ei ole enää kalenteria' }, nextAt: new Date(NOW.getTime() + 7 * HOUR_MS).toISOString(), wellAt: null });
      status = 200;
      now = new Date(NOW.getTime() + 7 * HOUR_MS);
      await round();
      expect(await seen(id)).toMatchObject({ state: 'well', failingSince: null, failure: null });
    });

    it('stay as they are when it suddenly has few, until somebody decides', async () => {
      let text = calendarOf(...many(12));
      const id = await village((_request, answer) => answer.end(text));
      await round();
      text = calendarOf(...many(3));
      now = new Date(NOW.getTime() + 6 * HOUR_MS);
      await round();
      expect(await seen(id)).toMatchObject({ state: 'halted', halted: { missing: 9, ofSource: 12 } });
      expect(await mine('published')).toHaveLength(12);
      const { fingerprint } = (await preview(id)).body;
      expect(await finished((await ask(`/import-sources/${id}/runs`, { fingerprint, told: 9 })).body.id)).toMatchObject({ gone: 9 });
      expect(await seen(id)).toMatchObject({ state: 'well', halted: null });
    });

    it('are fetched by one of several who try at once', async () => {
      let calls = 0;
      await village((_request, answer) => { calls += 1; answer.end(calendarOf(coffee())); });
      await Promise.all([round(), round(), service.service.app.get(FetchFeeds).round()]);
      expect(calls).toBe(1);
    });

    it('are no longer fetched once the source has ended; what came stays', async () => {
      let calls = 0;
      const id = await village((_request, answer) => { calls += 1; answer.end(calendarOf(coffee())); });
      await round();
      expect((await ask(`/import-sources/${id}/ending`, {})).body).toMatchObject({ state: 'ended', nextAt: null });
      now = new Date(NOW.getTime() + 48 * HOUR_MS);
      await round();
      expect([calls, (await mine('published')).length]).toEqual([1, 1]);
      expect(await ask(`/import-sources/${id}/runs`, { text: TABLE, fingerprint: '0'.repeat(64) })).toMatchObject({ status: 409, body: { code: 'import-source-is-ended' } });
    });
  });
});
