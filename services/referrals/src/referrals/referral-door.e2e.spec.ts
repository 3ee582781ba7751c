import { newId } from '@pirtti/kernel';
import { eventually, testAgreement, testOrganisation, testService, type TestActor, type TestAnswer, type TestService } from '@pirtti/testing';
import { actAs, OneTrip } from '@pirtti/storage-kit';
import { DataSource, type EntityManager } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KnownActivities } from '../activities/storage/known-activities.js';
import { referrals } from '../definition.js';
import { declineReferral } from './domain/decline-referral.js';
import { ReferralStore } from './storage/referral.store.js';

let service: TestService;
let counsellor: TestActor, linkPerson: TestActor, colleague: TestActor, coordinator: TestActor;
const SOITE = newId(), ASSOCIATION = newId(), ACTIVITY = newId();
let agreementId: string;
const nextYear = `${new Date().getUTCFullYear() + 1}-01-15`;

beforeAll(async () => {
  service = await testService(referrals);
  const { mail } = service.database;
  await testOrganisation(mail, { organisationId: SOITE, type: 'wellbeing-region', municipalityCode: null });
  await testOrganisation(mail, { organisationId: ASSOCIATION });
  agreementId = await testAgreement(mail, { parties: [SOITE, ASSOCIATION] });
  await service.service.app.get(KnownActivities).remember(mail.manager, { id: ACTIVITY, organisationId: ASSOCIATION, names: { fi: 'Tuolijumppa' } });
  counsellor = await service.actor({ roles: ['service-counsellor'], organisationId: SOITE });
  linkPerson = await service.actor({ roles: ['link-person'], organisationId: SOITE });
  colleague = await service.actor({ roles: ['link-person'], organisationId: SOITE });
  coordinator = await service.actor({ roles: ['link-person-coordinator'], organisationId: SOITE });
});
afterAll(() => service?.stop());

const post = (path: string, as: TestActor, body: unknown = {}, key = newId()) => service.request(path, { as, body, key });

async function consented(recipients = [ASSOCIATION]): Promise<{ clientId: string; consentId: string }> {
  const clientId: string = (await post('/clients', counsellor, {
    givenName: 'Asiakas', familyName: 'Vaalea', language: 'fi', municipalityCode: '217', birthYear: 1948, targetGroups: [],
  })).body.id;
  const consent = await post(`/clients/${clientId}/consents`, counsellor, {
    textVersion: '2026-1', language: 'fi', purposes: ['placement'], fields: ['name'], recipients, how: 'on-screen', validUntil: nextYear,
  });
  return { clientId, consentId: consent.body.id };
}

const referralFor = (who: { clientId: string; consentId?: string }, more: object = {}) => ({ reason: 'loneliness', activityId: ACTIVITY, ...who, ...more });

async function drafted() {
  const who = await consented();
  const draft = await post('/referrals', counsellor, referralFor(who));
  expect(draft.status).toBe(201);
  return { ...who, id: draft.body.id as string };
}

async function sent(): Promise<string> {
  const answer = await post('/referrals', counsellor, referralFor(await consented(), { send: true }));
  expect(answer.status).toBe(201);
  return answer.body.id;
}

const asSoite = <Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
  service.database.tenant.run(SOITE, (tx) => tx.query<Row[]>(sql, parameters));
const count = async (table: string, where: string, parameters: unknown[]): Promise<number> =>
  (await asSoite<{ count: number }>(`select count(*)::int as count from ${table} where ${where}`, parameters))[0]!.count;
const told = (id: string) => asSoite<{ type: string }>('select type from outbox where aggregate_id = $1 order by id', [id]).then((rows) => rows.map(({ type }) => type));
const timeline = (id: string) => asSoite<{ position: number; what: string }>('select position, what from referral_timeline where referral_id = $1 order by position', [id]);

/** Holds what the first work touched until the requests wait for it (together, if they came together); then the second work is done and everything is let go. */
async function overtaking(first: (tx: EntityManager) => Promise<unknown>, requests: () => Promise<TestAnswer>[], second: () => Promise<unknown> = async () => undefined): Promise<TestAnswer[]> {
  let asked: Promise<TestAnswer>[] = [];
  await service.database.app.transaction(async (tx) => {
    await actAs(tx, SOITE);
    await first(tx);
    asked = requests();
    await eventually(async () => {
      const [{ waiting }] = await service.database.mail.query(
        'select count(distinct pid)::int as waiting from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()');
      expect(waiting).toBeGreaterThan(0);
    });
    await second();
  });
  return Promise.all(asked);
}

describe('between reading and writing', () => {
  it('a consent is withdrawn: nothing is sent', async () => {
    const { id, consentId } = await drafted();
    const [answer] = await overtaking((tx) => tx.query('update consents set withdrawn_at = now() where id = $1', [consentId]), () => [post(`/referrals/${id}/sending`, counsellor)]);
    expect(answer).toMatchObject({ status: 409, body: { code: 'consent-is-withdrawn' } });
    expect(await told(id)).toEqual([]);
    expect((await timeline(id)).map(({ what }) => what)).toEqual(['referral-drafted']);
    expect(await asSoite(`select outcome, reason from audit_entries where action = 'send-referral' and object_id = $1`, [id])).toEqual([{ outcome: 'refused', reason: 'consent-is-withdrawn' }]);
  });

  it('the agreement ends: nothing is sent', async () => {
    const { mail } = service.database;
    const { id, consentId } = await drafted();
    const ends = () => mail.query('update known_agreements set ended_at = $2 where agreement_id = $1', [agreementId, '2026-01-01T00:00:00Z']);
    try {
      const [answer] = await overtaking((tx) => tx.query('select 1 from consents where id = $1 for update', [consentId]), () => [post(`/referrals/${id}/sending`, counsellor)], ends);
      expect(answer).toMatchObject({ status: 409, body: { code: 'agreement-is-missing' } });
      expect(await told(id)).toEqual([]);
    } finally {
      await mail.query('update known_agreements set ended_at = null where agreement_id = $1', [agreementId]);
    }
  });

  it('somebody ends the referral: the later command hears how it stands', async () => {
    const id = await sent();
    const decline = (tx: EntityManager) => service.service.app.get(ReferralStore).change(tx, id, declineReferral({ at: new Date(), by: { side: 'counsellor', membershipId: counsellor.membershipId, standsInFor: [] } }));
    const [answer] = await overtaking(decline, () => [post(`/referrals/${id}/assignment`, coordinator, { membershipId: linkPerson.membershipId })]);
    expect(answer).toMatchObject({ status: 409, body: { code: 'referral-is-declined' } });
    expect(await timeline(id)).toEqual([{ position: 1, what: 'referral-drafted' }, { position: 2, what: 'referral-sent' }, { position: 3, what: 'referral-closed' }]);
  });

  it('two link persons take it: one has it, the other hears so', async () => {
    const id = await sent();
    const answers = await overtaking((tx) => tx.query('select 1 from referrals where id = $1 for update', [id]),
      () => [post(`/referrals/${id}/assignment`, linkPerson), post(`/referrals/${id}/assignment`, colleague)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 404]);
    expect((await timeline(id)).map(({ position }) => position)).toEqual([1, 2, 3]);
    expect((await told(id)).filter((type) => type === 'referrals.referral-assigned.v1')).toHaveLength(1);
  });
});

describe('a referral that is sent in the command that makes it', () => {
  it('has its draft and its sending in the timeline, and one row each in outbox, audit and keys', async () => {
    const key = newId();
    const answer = await post('/referrals', counsellor, referralFor(await consented(), { send: true }), key);
    expect(answer).toMatchObject({ status: 201, body: { status: 'sent', number: expect.stringMatching(/^L-\d{5}$/), activity: { names: { fi: 'Tuolijumppa' } } } });
    expect(answer.body).toEqual((await service.request(`/referrals/${answer.body.id}`, { as: counsellor })).body);
    const { id } = answer.body;
    expect((await timeline(id)).map(({ what }) => what)).toEqual(['referral-drafted', 'referral-sent']);
    expect(await told(id)).toEqual(['referrals.referral-sent.v1']);
    expect(await asSoite(`select action, outcome from audit_entries where object_id = $1 and action <> 'read-referral'`, [id])).toEqual([{ action: 'send-referral', outcome: 'done' }]);
    expect(await count('idempotency_keys', 'key = $1 and resource_id = $2', [key, id])).toBe(1);
  });

  it.each([
    ['without a consent', async () => ({ clientId: (await consented()).clientId }), 'consent-is-missing'],
    ['under another client’s consent', async () => ({ clientId: (await consented()).clientId, consentId: (await consented()).consentId }), 'consent-is-missing'],
    ['to an association that the consent does not name', () => consented([]), 'consent-does-not-name-recipient'],
    ['of a client who is not there', async () => ({ clientId: newId() }), 'client-is-not-known'],
  ])('%s is not there at all', async (_name, who, code) => {
    const body = referralFor(await who(), { send: true });
    const key = newId();
    const before = await asSoite('select value from counters');
    expect(await post('/referrals', counsellor, body, key)).toMatchObject({ status: 409, body: { code } });
    expect(await count('referrals', 'client_id = $1', [body.clientId])).toBe(0);
    expect(await count('idempotency_keys', 'key = $1', [key])).toBe(0);
    expect(await asSoite('select value from counters')).toEqual(before);
  });
});

describe('many at once', () => {
  it('under one key are one', async () => {
    const body = referralFor(await consented(), { send: true });
    const key = newId();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post('/referrals', counsellor, body, key)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 201));
    const [id, ...others] = new Set(answers.map((answer) => answer.body.id as string));
    expect(others).toEqual([]);
    expect(await count('referrals', 'client_id = $1', [body.clientId])).toBe(1);
    expect(await told(id!)).toHaveLength(1);
    expect(await asSoite(`select reason, count(*)::int as times from audit_entries where object_id = $1 group by reason order by reason`, [id])).toEqual([{ reason: 'repeated', times: 19 }, { reason: null, times: 1 }]);
  });

  it('under one key with different bodies are one, and the other is refused', async () => {
    const [one, other] = [await consented(), await consented()];
    const key = newId();
    const answers = await Promise.all([one, other].map((who) => post('/referrals', counsellor, referralFor(who), key)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(await count('referrals', 'client_id = any($1)', [[one.clientId, other.clientId]])).toBe(1);
  });

  it('of one draft send it once', async () => {
    const { id } = await drafted();
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(`/referrals/${id}/sending`, counsellor)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 409)]);
    expect(await told(id)).toEqual(['referrals.referral-sent.v1']);
    expect(await asSoite(`select outcome, count(*)::int as times from audit_entries where object_id = $1 and action = 'send-referral' group by outcome order by outcome`, [id]))
      .toEqual([{ outcome: 'done', times: 1 }, { outcome: 'refused', times: 9 }]);
  });

  it('are written together, and each hears of its own', async () => {
    const people = await Promise.all(Array.from({ length: 10 }, () => consented()));
    const answers = await Promise.all(people.map((who) => post('/referrals', counsellor, referralFor(who, { send: true }))));
    expect(answers.map(({ body }) => body.client.id)).toEqual(people.map(({ clientId }) => clientId));
    for (const { body } of answers) {
      expect(await asSoite('select number, client_id from referrals where id = $1', [body.id])).toEqual([{ number: body.number, client_id: body.client.id }]);
      expect(await told(body.id)).toEqual(['referrals.referral-sent.v1']);
    }
    expect(await asSoite<{ writers: number }>('select count(distinct xmin::text)::int as writers from referrals where id = any($1)', [answers.map(({ body }) => body.id)]))
      .toSatisfy(([row]: { writers: number }[]) => row!.writers < 10);
    const assigned = await Promise.all(answers.map(({ body }) => post(`/referrals/${body.id}/assignment`, coordinator, { membershipId: linkPerson.membershipId })));
    expect(assigned.map(({ body }) => [body.id, body.number, body.status])).toEqual(answers.map(({ body }) => [body.id, body.number, 'assigned']));
  });

  it('hold nobody else up when one of them is overtaken', async () => {
    const people = await Promise.all(Array.from({ length: 5 }, () => drafted()));
    const withdrawn = people[2]!;
    const answers = await overtaking((tx) => tx.query('update consents set withdrawn_at = now() where id = $1', [withdrawn.consentId]),
      () => people.map(({ id }) => post(`/referrals/${id}/sending`, counsellor)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 409, 201, 201]);
    expect(await told(withdrawn.id)).toEqual([]);
  });

  it('have numbers in a row', async () => {
    const people = await Promise.all(Array.from({ length: 10 }, () => consented()));
    const answers = await Promise.all(people.map((who) => post('/referrals', counsellor, referralFor(who, { send: true }))));
    const numbers = answers.map(({ body }) => Number(body.number.slice(2))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 10 }, (_, place) => numbers[0]! + place));
  });
});

describe('row security holds inside the functions', () => {
  it('for another organisation they find nothing and change nothing, and leave no organisation on the connection', async () => {
    const { id, clientId } = await drafted();
    const trip = service.service.app.get(OneTrip);
    const stranger = newId();
    const gathered = await trip.call<object>('gather_referrals', [{ organisation_id: stranger, referral_id: id, client_id: clientId, activity_id: ACTIVITY, at: new Date(), key: null }]);
    expect(gathered).toMatchObject([{ referral: null, client: null, consents: [], timeline: [] }]);
    const [row] = await asSoite('select to_jsonb(r) as referral from referrals r where id = $1', [id]);
    const change = { organisation_id: stranger, fresh: [], changed: [row!['referral']], expected: [1], timeline: [], opened: [], closed: [], news: [], leans_on: [], keys: [], audits: [] };
    await expect(trip.call('write_referrals', change)).rejects.toMatchObject({ code: 'PT409' });
    // More at once than there are connections: every one of them is asked.
    const asked = await Promise.allSettled(Array.from({ length: 30 }, () => service.service.app.get(DataSource).query('select 1 from clients')));
    for (const answer of asked) expect(answer).toMatchObject({ status: 'rejected', reason: { code: 'PT001' } });
  });
});
