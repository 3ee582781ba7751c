import { newId } from '@pirtti/kernel';
import { testAgreement, testOrganisation, testService, type TestActor, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { KnownActivities } from '../activities/storage/known-activities.js';
import { referrals } from '../definition.js';

const VALID_TO = new Date('2026-12-31T22:00:00Z');
const second = (by: number) => new Date(VALID_TO.getTime() + by * 1000);
const LONG_BEFORE = second(-60 * 60);
const [SOITE, ASSOCIATION, ACTIVITY] = [newId(), newId(), newId()];
const PERSON = { givenName: 'Asiakas', familyName: 'Vaalea', phone: '050 1234567', email: null, language: 'fi', municipalityCode: '217', birthYear: 1948, targetGroups: ['older-living-alone'] };
let agreementId: string;
const missing = () => ({ status: 409, body: { code: 'agreement-is-missing', details: { agreementId, validTo: VALID_TO.toISOString() } } });

let service: TestService;
let counsellor: TestActor, linkPerson: TestActor;
let now = LONG_BEFORE;

describe('when the agreement runs out', () => {
  beforeAll(async () => {
    service = await testService(referrals, { clock: { now: () => now } });
    const { mail } = service.database;
    await testOrganisation(mail, { organisationId: SOITE, type: 'wellbeing-region', names: { fi: 'Testialue' }, municipalityCode: null });
    await testOrganisation(mail, { organisationId: ASSOCIATION });
    agreementId = await testAgreement(mail, { parties: [SOITE, ASSOCIATION], validTo: VALID_TO.toISOString() });
    await service.service.app.get(KnownActivities).remember(mail.manager, { id: ACTIVITY, organisationId: ASSOCIATION, names: { fi: 'Tuolijumppa' } });
    counsellor = await service.actor({ roles: ['service-counsellor'], organisationId: SOITE });
    linkPerson = await service.actor({ roles: ['link-person'], organisationId: SOITE });
  });
  beforeEach(() => { now = LONG_BEFORE; });
  afterAll(() => service?.stop());

  const post = (path: string, as: TestActor, body: object = {}) => service.request(path, { as, body });
  async function drafted(): Promise<string> {
    const { body: { id: clientId } } = await post('/clients', counsellor, PERSON);
    const consent = await post(`/clients/${clientId}/consents`, counsellor, {
      textVersion: '2026-1', language: 'fi', purposes: ['placement'], fields: ['name'], recipients: [ASSOCIATION], how: 'on-screen', validUntil: '2027-06-30',
    });
    return (await post('/referrals', counsellor, { clientId, reason: 'loneliness', activityId: ACTIVITY, consentId: consent.body.id })).body.id;
  }

  it('a second before, a referral leaves; at the instant and a second after, none does, and the refusal says which agreement ended and when', async () => {
    const [before, at, after] = [await drafted(), await drafted(), await drafted()];
    now = second(-1);
    expect((await post(`/referrals/${before}/sending`, counsellor)).status).toBe(201);
    now = second(0);
    expect(await post(`/referrals/${at}/sending`, counsellor)).toMatchObject(missing());
    now = second(1);
    expect(await post(`/referrals/${after}/sending`, counsellor)).toMatchObject(missing());
  });

  it('a second after, no place is asked for a client who is already being met', async () => {
    const inSupport = async () => {
      const id = await drafted();
      const happenedAt = now.toISOString();
      for (const [step, as, body] of [
        ['sending', counsellor, {}], ['assignment', linkPerson, {}], ['contacts', linkPerson, { happenedAt, reached: true, channel: 'phone' }], ['meetings', linkPerson, { happenedAt }],
      ] as const) expect((await post(`/referrals/${id}/${step}`, as, body)).status).toBe(201);
      return id;
    };
    const [before, after] = [await inSupport(), await inSupport()];
    now = second(-1);
    expect((await post(`/referrals/${before}/placement-requests`, linkPerson)).status).toBe(201);
    now = second(1);
    expect(await post(`/referrals/${after}/placement-requests`, linkPerson)).toMatchObject(missing());
  });
});
