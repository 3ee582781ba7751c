import type { AnyPirttiEvent, EventData, EventType, PirttiEvent } from '@pirtti/contracts';
import { newId } from '@pirtti/kernel';
import type { MailContext } from '@pirtti/mail';
import { testAgreement, testOrganisation, testService, type TestActor, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RememberActivities } from '../../activities/reactions/remember-activities.js';
import { referrals } from '../../definition.js';
import { NoteAcceptanceWhenAccepted } from './note-acceptance-when-accepted.js';
import { PlaceWhenAttended } from './place-when-attended.js';
import { ReturnToSupportWhenDeclined } from './return-to-support-when-declined.js';
import { UnplaceWhenCorrected } from './unplace-when-corrected.js';

let service: TestService;
let worker: TestActor;
const SOITE = newId(), ASSOCIATION = newId(), ACTIVITY = newId();
const AT = new Date().toISOString();

/** What the mailbox does with one event: the reaction inside a transaction of the mail role. */
async function hear<Type extends EventType>(
  reaction: new (...rest: never[]) => { react(event: PirttiEvent<Type>, mail: MailContext): Promise<void> }, type: Type, data: EventData<Type>, recipient: string | undefined = SOITE, teller = ASSOCIATION,
): Promise<void> {
  const event = {
    specversion: '1.0', id: newId(), source: '/pirtti/activities', type, subject: newId(), time: AT, datacontenttype: 'application/json', data,
    aggregateversion: 1, organisation: teller, recipientorganisation: recipient,
  } as unknown as PirttiEvent<Type>;
  await service.database.mail.transaction((tx) => service.service.app.get<{ react(event: PirttiEvent<Type>, mail: MailContext): Promise<void> }>(reaction).react(event, { tx, event: event as unknown as AnyPirttiEvent, sender: 'activities' }));
}

const published = () => hear(RememberActivities, 'activities.activity-published.v1', {
  activityId: ACTIVITY, organisationId: ASSOCIATION, kind: 'peer-group', names: { fi: 'Tuolijumppa' }, municipalityCode: '217', placeKind: 'library', targetGroups: [],
  transport: [], free: true, weekly: true, capacity: null, accessibilityDescribed: false,
}, undefined);
const accepted = (placementId: string) =>
  hear(NoteAcceptanceWhenAccepted, 'activities.placement-accepted.v1', { placementId, activityId: ACTIVITY, organisationId: ASSOCIATION, acceptedAt: AT, startsOn: '2026-11-25' });
const declined = (placementId: string) =>
  hear(ReturnToSupportWhenDeclined, 'activities.placement-declined.v1', { placementId, activityId: ACTIVITY, organisationId: ASSOCIATION, reason: 'no-capacity', declinedAt: AT });
const attended = (placementId: string, recipient = SOITE, teller = ASSOCIATION) =>
  hear(PlaceWhenAttended, 'activities.placement-attended.v1', { placementId, activityId: ACTIVITY, organisationId: ASSOCIATION, occurredOn: '2026-11-25', markedAt: AT }, recipient, teller);
const corrected = (placementId: string) =>
  hear(UnplaceWhenCorrected, 'activities.attendance-corrected.v1', { placementId, activityId: ACTIVITY, organisationId: ASSOCIATION, occurredOn: '2026-11-25', attendancesLeft: 0, correctedAt: AT });

beforeAll(async () => {
  service = await testService(referrals);
  const { mail } = service.database;
  await testOrganisation(mail, { organisationId: ASSOCIATION });
  await testAgreement(mail, { parties: [SOITE, ASSOCIATION] });
  worker = await service.actor({ roles: ['service-counsellor', 'link-person'], organisationId: SOITE });
  await published();
  await published();
});
afterAll(() => service?.stop());

async function requested(): Promise<{ id: string; placementId: string }> {
  const ask = async (path: string, body: object = {}) => {
    const answer = await service.request(path, { as: worker, body });
    expect(answer.status, path).toBe(201);
    return answer.body;
  };
  const { id: clientId } = await ask('/clients', { givenName: 'Asiakas', familyName: 'Testi', language: 'fi', municipalityCode: '217', targetGroups: [] });
  const { id: consentId } = await ask(`/clients/${clientId}/consents`, {
    textVersion: '2026-1', language: 'fi', purposes: ['placement'], fields: ['name'], recipients: [ASSOCIATION], how: 'by-voice',
    validUntil: `${new Date().getUTCFullYear() + 1}-01-15`,
  });
  const { id } = await ask('/referrals', { clientId, reason: 'loneliness', activityId: ACTIVITY, consentId });
  await ask(`/referrals/${id}/sending`);
  await ask(`/referrals/${id}/assignment`);
  await ask(`/referrals/${id}/meetings`, { happenedAt: new Date().toISOString() });
  const { placement } = await ask(`/referrals/${id}/placement-requests`);
  return { id, placementId: placement.id };
}

const state = async (id: string) => (await service.request(`/referrals/${id}`, { as: worker })).body;
const toldTypes = async (id: string): Promise<string[]> =>
  (await service.database.mail.query('select type from outbox where aggregate_id = $1 order by id', [id])).map((row: { type: string }) => row.type);

describe('what associations tell', () => {
  it('an acceptance holds the seat, and changes nothing the second time', async () => {
    const { id, placementId } = await requested();
    await accepted(placementId);
    const once = await state(id);
    expect(once).toMatchObject({ status: 'placement-requested', placement: { status: 'accepted', startsOn: '2026-11-25' }, activity: { names: { fi: 'Tuolijumppa' } } });
    await accepted(placementId);
    expect(await state(id)).toEqual(once);
  });

  it('a decline gives the referral back to the link person and closes the window, and changes nothing the second time', async () => {
    const { id, placementId } = await requested();
    await declined(placementId);
    const once = await state(id);
    expect(once).toMatchObject({ status: 'in-support', placement: { status: 'declined' } });
    await declined(placementId);
    expect(await state(id)).toEqual(once);
    expect(await service.database.tenant.run(ASSOCIATION, (tx) => tx.query('select 1 from disclosures where placement_id = $1', [placementId]))).toEqual([]);
  });

  it('an attendance places it, its correction unplaces it, and each changes nothing the second time', async () => {
    const { id, placementId } = await requested();
    await accepted(placementId);
    await attended(placementId);
    await attended(placementId);
    expect(await state(id)).toMatchObject({ status: 'placed', placement: { attendances: 1 } });
    await corrected(placementId);
    await corrected(placementId);
    expect(await state(id)).toMatchObject({ status: 'placement-requested', placement: { status: 'accepted', attendances: 0 } });
    await attended(placementId);
    expect((await toldTypes(id)).slice(3)).toEqual(['referrals.referral-placed.v1', 'referrals.referral-unplaced.v1', 'referrals.referral-placed.v1']);
  });

  it.each([
    ['addressed to another region', (placementId: string) => attended(placementId, newId())],
    ['told by an association that was not asked, whatever it writes', (placementId: string) => attended(placementId, SOITE, newId())],
    ['about a placement that nobody asked for', () => attended(newId())],
  ])('mail %s changes nothing', async (_name, tell) => {
    const { id, placementId } = await requested();
    await tell(placementId);
    expect(await state(id)).toMatchObject({ status: 'placement-requested', placement: { attendances: 0 } });
  });
});

describe('the one door', () => {
  it('lets one of twenty who take it at once win, and tells of it once', async () => {
    const { id } = await requested();
    const answers = await Promise.all(Array.from({ length: 20 }, () => service.request(`/referrals/${id}/placement-withdrawal`, { as: worker, body: {} })));
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    expect(answers.filter((answer) => answer.body.code === 'referral-is-in-support')).toHaveLength(19);
  });

  it('a sending and a withdrawal of its consent never end with a sent referral under a withdrawn consent', async () => {
    for (let round = 0; round < 5; round += 1) {
      const as = worker;
      const { body: { id: clientId } } = await service.request('/clients', { as, body: { givenName: 'Asiakas', familyName: 'Testi', language: 'fi', municipalityCode: '217', targetGroups: [] } });
      const { body: { id: consentId } } = await service.request(`/clients/${clientId}/consents`, { as, body: {
        textVersion: '2026-1', language: 'fi', purposes: ['placement'], fields: ['name'], recipients: [ASSOCIATION], how: 'on-paper', validUntil: `${new Date().getUTCFullYear() + 1}-01-15`,
      } });
      const { body: { id } } = await service.request('/referrals', { as, body: { clientId, reason: 'loneliness', activityId: ACTIVITY, consentId } });
      await Promise.all([
        service.request(`/referrals/${id}/sending`, { as, body: {} }),
        service.request(`/consents/${consentId}/withdrawal`, { as, body: {} }),
      ]);
      expect(['draft', 'revoked']).toContain((await state(id)).status);
    }
  });
});

describe('the database', () => {
  it('has a fence around every table', async () => {
    const { lintSchema } = await import('@pirtti/storage-kit');
    expect(await lintSchema(service.database.owner)).toEqual([]);
  });
});
