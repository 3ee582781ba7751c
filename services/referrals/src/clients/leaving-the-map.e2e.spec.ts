import { eventually } from '@pirtti/testing';
import type { EntityManager } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERSON, ReferralHouse, SOITE } from '../referrals.fixture.js';
import { ClientStore } from './storage/client.store.js';

let house: ReferralHouse;
beforeAll(async () => { house = await new ReferralHouse().open(); });
afterAll(() => house?.stop());

const FORGET = 'referrals.facts-withdrawn.v1';
const edit = (clientId: string, change: object) => house.ask(`/clients/${clientId}`, house.counsellor, { method: 'PUT', body: { ...PERSON, ...change } });
const toldOf = async (referralId: string) => (await house.told()).filter(({ aggregate_id: about }) => about === referralId);
const placesOf = async (referralId: string) => (await toldOf(referralId)).map(({ type, data }) => [type, (data as { municipalityCode?: string }).municipalityCode]);

describe.each([['an address becomes protected', { addressProtected: true }], ['somebody would rather not be counted there', { hidesMunicipality: true }]])('when %s', (_name, change) => {
  it('who was told of the place before is told to forget it, once, without a word of why or of whom', async () => {
    const { id, clientId } = await house.inSupport();
    expect((await edit(clientId, change)).status).toBe(200);
    const last = (await toldOf(id)).at(-1)!;
    expect(last).toEqual({ type: FORGET, aggregate_id: id, recipient: null, data: { referralId: id, organisationId: SOITE, fields: ['municipalityCode'], withdrawnOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) } });
    await edit(clientId, { ...change, phone: '040 000 0001' });
    expect((await toldOf(id)).filter(({ type }) => type === FORGET)).toHaveLength(1);
  });

  it('a draft has told nothing that could be forgotten', async () => {
    const { id, clientId } = await house.drafted();
    await edit(clientId, change);
    expect(await toldOf(id)).toEqual([]);
  });

  it('two referrals of one person share no trace', async () => {
    const { clientId, consentId } = await house.inSupport();
    await house.post('/referrals', house.counsellor, { clientId, reason: 'loneliness', activityId: null, consentId, send: true });
    const [{ last }] = await house.service.database.mail.query('select max(id) as last from outbox');
    await edit(clientId, change);
    const told: { type: string; traceparent: string }[] = await house.service.database.mail.query('select type, traceparent from outbox where id > $1', [last]);
    expect(told.map(({ type }) => type)).toEqual([FORGET, FORGET]);
    expect(new Set(told.map(({ traceparent }) => traceparent.slice(3, 35))).size).toBe(2);
  });

  it('a referral that is sent meanwhile does not say where', async () => {
    const { id, clientId } = await house.drafted();
    let sending: ReturnType<ReferralHouse['post']> | undefined;
    await inSoite(async (tx) => {
      await house.service.service.app.get(ClientStore).edit(tx, SOITE, clientId, { ...PERSON, addressProtected: false, hidesMunicipality: false, ...change } as never, new Date());
      sending = house.post(`/referrals/${id}/sending`, house.counsellor);
      await eventually(async () => expect(await house.service.database.owner.query(
        'select 1 from pg_locks l join pg_stat_activity a on a.pid = l.pid where not l.granted and a.datname = current_database()')).toHaveLength(1));
    });
    expect((await sending!).status).toBe(201);
    expect(await placesOf(id)).toEqual([['referrals.referral-sent.v1', 'unknown']]);
  });
});

it('other edits tell nobody anything', async () => {
  const { id, clientId } = await house.inSupport();
  const before = (await toldOf(id)).length;
  await edit(clientId, { municipalityCode: '421' });
  await edit(clientId, { addressProtected: false });
  expect(await toldOf(id)).toHaveLength(before);
});

const inSoite = (work: (tx: EntityManager) => Promise<void>) => house.service.database.tenant.run(SOITE, work);
