import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from '@pirtti/demo';
import { newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testService, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partners } from '../definition.js';
import { fillDemo } from '../demo/fill-demo.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const { kannus } = DEMO_ORGANISATIONS;
const HEADING = 'Nimi;Tyyppi;Y-tunnus;Kotikunta;Puhelin';

describe('a file of organisations brought into the registry', () => {
  let service: TestService;

  beforeAll(async () => {
    service = await testService(partners, { clock: { now: () => NOW } });
    await fillDemo(service.service.app, new Date('2026-11-16T00:00:00Z'), service.identity.issuer);
  });
  afterAll(() => service.stop());

  type PersonKey = keyof typeof DEMO_PEOPLE;
  const as = async (person: PersonKey) => ({ token: await service.identity.token(DEMO_PEOPLE[person].subject) });
  const ask = async (path: string, body: object | undefined, person: PersonKey) => service.request(path, { as: await as(person), ...(body && { body }) });
  const file = (source: string, ...rows: string[]) => ({ source, text: [HEADING, ...rows].join('\r\n') });
  const preview = (one: object, person: PersonKey = 'hyte') => ask('/organisation-imports/previews', one, person);
  const bring = async (one: object, more: object = {}, person: PersonKey = 'hyte') => ask('/organisation-imports', { ...one, fingerprint: (await preview(one, person)).body.fingerprint, ...more }, person);
  const fates = (body: { rows: { fate: string }[] }) => body.rows.map(({ fate }) => fate);
  const found = async (text: string) => (await ask(`/organisations?text=${encodeURIComponent(text)}`, undefined, 'hyte')).body.items;
  const news = () => service.service.app.get(TenantTransactions).run(kannus.id, (tx) => tx.query<{ type: string; aggregate_id: string }[]>('select type, aggregate_id from outbox order by id'));

  it('is shown row by row first, and nothing is written', async () => {
    const { status, body } = await preview(file('Kunnan luettelo', 'Esikatsojat ry;Yhdistys;;Kannus;', 'Väärä ry;Yhdistys;1234567-8;Kannus;', 'Kaukana ry;Yhdistys;;Kanus;'));
    expect([status, fates(body), body.counts]).toEqual([200, ['new', 'refused', 'refused'], { added: 1, changed: 0, same: 0, refused: 2 }]);
    expect(body.rows[1].problems).toMatchObject([{ column: 'businessId', value: '1234567-8', words: { fi: 'Ei ole Y-tunnus: tarkista numerot' } }]);
    expect(await found('esikatsojat')).toEqual([]);
  });

  it('is done as it was shown: told to everyone, in each one’s timeline, refused rows left out, and once however often it comes', async () => {
    const one = file('Kunnan luettelo', 'Tuodut ry;Yhdistys;9999907-9;Kannus;040 000 0000', 'Väärä ry;Yhdistys;1234567-8;Kannus;');
    expect(await bring(one)).toMatchObject({ status: 201, body: { source: 'Kunnan luettelo', added: 1, changed: 0, same: 0, refused: 1, ended: 0 } });
    const [{ id }] = await found('tuodut');
    const timeline = (await ask(`/organisations/${id}/timeline`, undefined, 'hyte')).body.items;
    expect(timeline).toMatchObject([{ version: 1, by: { organisation: { id: kannus.id }, role: 'hyte-coordinator' }, reason: 'Tuonti / Import: Kunnan luettelo' }]);
    expect((await news()).at(-1)).toMatchObject({ type: 'partners.organisation-registered.v1', aggregate_id: id });
    expect(fates((await preview(one)).body)).toEqual(['same', 'refused']);
    expect(await bring(one)).toMatchObject({ body: { added: 0, changed: 0, same: 1 } });
    expect((await ask(`/organisations/${id}/timeline`, undefined, 'hyte')).body.total).toBe(1);
    expect((await ask('/organisation-imports', undefined, 'hyte')).body).toMatchObject({ total: 2, items: [{ source: 'Kunnan luettelo' }, { source: 'Kunnan luettelo' }] });
  });

  it('of an exported list changes nothing, and what was edited there changes in the organisation’s timeline', async () => {
    const list = (await ask('/organisations/list.csv?wording=sv', undefined, 'hyte')).body as string;
    const untouched = (await preview({ source: 'Koko luettelo', text: list })).body;
    expect(untouched.counts).toMatchObject({ added: 0, changed: 0, refused: 0 });
    const edited = { source: 'Koko luettelo', text: list.replace(/(?<=9999900-1.*)040 000 0000/, '040 000 4321') };
    expect((await preview(edited)).body.rows.filter((row: { fate: string }) => row.fate === 'changed')).toMatchObject([{ changes: [{ field: 'phone', after: ['040 000 4321'] }] }]);
    expect(await bring(edited)).toMatchObject({ status: 201, body: { changed: 1 } });
  });

  it('brings informal groups with their hosts, also before the line of a host that comes with them, and once', async () => {
    const one = { source: 'Ryhmät', text: ['Nimi;Tyyppi;Kotikunta;Isäntäorganisaatio', 'Kävelyrinki;Vapaamuotoinen ryhmä;Kannus;Kävelijät ry', 'Kävelijät ry;Yhdistys;Kannus;', 'Kahvirinki;Vapaamuotoinen ryhmä;Kannus;9999900-1', 'Orpo rinki;Vapaamuotoinen ryhmä;Kannus;Ei kukaan ry'].join('\n') };
    const { rows } = (await preview(one)).body;
    expect(rows).toMatchObject([{ fate: 'new', host: 'Kävelijät ry' }, { fate: 'new', host: null }, { fate: 'new', host: DEMO_ORGANISATIONS.kohtaamispaikka.names.fi }, { fate: 'refused', problems: [{ column: 'host', value: 'Ei kukaan ry' }] }]);
    expect(await bring(one)).toMatchObject({ status: 201, body: { added: 3, refused: 1 } });
    const [walk] = await found('kävelyrinki');
    expect((await ask(`/organisations/${walk.id}`, undefined, 'hyte')).body.parent.names.fi).toBe('Kävelijät ry');
    expect(await bring(one)).toMatchObject({ body: { added: 0, changed: 0, same: 3, refused: 1 } });
    const moved = { ...one, text: one.text.replace('Kannus;Kävelijät ry', 'Kannus;Talkooväki ry').concat('\nTalkooväki ry;Yhdistys;Kannus;') };
    expect((await preview(moved)).body.rows[0]).toMatchObject({ fate: 'changed', changes: [{ field: 'parentId', before: ['Kävelijät ry'], after: ['Talkooväki ry'] }] });
    expect(await bring(moved)).toMatchObject({ body: { added: 1, changed: 1 } });
    expect((await ask(`/organisations/${walk.id}`, undefined, 'hyte')).body.parent.names.fi).toBe('Talkooväki ry');
    const list = (await ask('/organisations/list.csv?text=rinki', undefined, 'hyte')).body as string;
    expect(list).toMatch(/Kahvirinki;.*;9999900-1;/);
    expect((await preview({ source: 'Takaisin', text: list })).body.counts).toMatchObject({ added: 0, changed: 0, refused: 0 });
  });

  it('is not done when the registry has become another meanwhile', async () => {
    const one = file('Toinen luettelo', 'Tuodut ry;Yhdistys;9999907-9;Kannus;040 000 1111');
    const { fingerprint } = (await preview(one)).body;
    await bring(file('Kolmas luettelo', 'Tuodut ry;Yhdistys;9999907-9;Kannus;040 000 2222'));
    expect(await ask('/organisation-imports', { ...one, fingerprint }, 'hyte')).toMatchObject({ status: 409, body: { code: 'import-plan-has-changed' } });
  });

  it('of two at once is done once, the other is told', async () => {
    const one = file('Samat', 'Kaksoset ry;Yhdistys;;Kannus;');
    const { fingerprint } = (await preview(one)).body;
    const answers = await Promise.all([1, 2].map(() => ask('/organisation-imports', { ...one, fingerprint }, 'hyte')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await found('kaksoset')).toHaveLength(1);
  });

  it('ends those that are no longer there only when asked, and many only when their number is told', async () => {
    const rows = Array.from({ length: 6 }, (_, place) => `Lähteen ${place} ry;Yhdistys;;Kannus;`);
    await bring(file('Pieni lähde', ...rows));
    const shorter = file('Pieni lähde', ...rows.slice(0, 4));
    expect((await preview(shorter)).body).toMatchObject({ missing: [{}, {}], ofSource: 6, mustBeTold: true });
    expect((await preview({ ...shorter, source: 'Muu lähde' })).body.missing).toEqual([]);
    expect(await bring(shorter)).toMatchObject({ body: { ended: 0 } });
    for (const told of [undefined, 1]) expect(await bring(shorter, { endMissing: true, told })).toMatchObject({ status: 409, body: { code: 'import-ends-many', details: { missing: 2, ofSource: 6 } } });
    expect(await bring(shorter, { endMissing: true, told: 2 })).toMatchObject({ status: 201, body: { ended: 2 } });
    expect((await found('lähteen')).map((one: { endedOn: string | null }) => one.endedOn)).toEqual([null, null, null, null, '2026-11-21', '2026-11-21']);
    expect((await preview(shorter)).body).toMatchObject({ missing: [], counts: { same: 4 } });
  });

  it('comes from a coordinator alone, and each sees their own', async () => {
    const one = file('Luettelo', 'Vieras ry;Yhdistys;;Kannus;');
    expect((await preview(one, 'sihteeri')).status).toBe(403);
    expect((await ask('/organisation-imports', { ...one, fingerprint: '0'.repeat(64) }, 'sihteeri')).status).toBe(403);
    expect(await ask('/organisation-imports', { ...one, fingerprint: 'x' }, 'hyte')).toMatchObject({ status: 400, body: { errors: [{ pointer: '/fingerprint' }] } });
  });

  it('repeated on the way is the same import', async () => {
    const one = file('Toisto', 'Toistajat ry;Yhdistys;;Kannus;');
    const body = { ...one, fingerprint: (await preview(one)).body.fingerprint };
    const [actor, key] = [await as('hyte'), newId()];
    const again = () => service.request('/organisation-imports', { as: actor, body, headers: { 'idempotency-key': key } });
    expect((await again()).body.id).toBe((await again()).body.id);
  });
});
