import { newId } from '@pirtti/kernel';
import { testAgreement, testMembership, testOrganisation, testService, type TestActor, type TestRequest, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KnownActivities } from './activities/storage/known-activities.js';
import { referrals } from './definition.js';
import { hearAcceptance, hearAttendance } from './referrals/domain/hear-of-placement.js';
import { ReferralStore } from './referrals/storage/referral.store.js';
import { actAs } from '@pirtti/storage-kit';

let service: TestService;
let counsellor: TestActor, linkPerson: TestActor, anotherLinkPerson: TestActor, publisher: TestActor, stranger: TestActor;
const SOITE = newId(), ASSOCIATION = newId(), WITHOUT_AGREEMENT = newId(), ACTIVITY = newId(), OTHER_ACTIVITY = newId();
let agreementId: string;
const lines: string[] = [];

beforeAll(async () => {
  service = await testService(referrals, { log: lines });
  const { mail } = service.database;
  await testOrganisation(mail, { organisationId: SOITE, type: 'wellbeing-region', names: { fi: 'Testialue' }, municipalityCode: null });
  await testOrganisation(mail, { organisationId: ASSOCIATION });
  await testOrganisation(mail, { organisationId: WITHOUT_AGREEMENT });
  agreementId = await testAgreement(mail, { parties: [SOITE, ASSOCIATION], fields: ['name', 'phone', 'needs'] });
  const activities = service.service.app.get(KnownActivities);
  await activities.remember(mail.manager, { id: ACTIVITY, organisationId: ASSOCIATION, names: { fi: 'Tuolijumppa' } });
  await activities.remember(mail.manager, { id: OTHER_ACTIVITY, organisationId: WITHOUT_AGREEMENT, names: { fi: 'Kerho' } });
  counsellor = await service.actor({ roles: ['service-counsellor'], organisationId: SOITE });
  linkPerson = await service.actor({ roles: ['link-person', 'link-person-coordinator'], organisationId: SOITE });
  anotherLinkPerson = await service.actor({ roles: ['link-person'], organisationId: SOITE });
  publisher = await service.actor({ roles: ['activity-publisher'], organisationId: ASSOCIATION });
  // Every role there is, in an organisation that has no part in any of this.
  stranger = await service.actor({ roles: ['service-counsellor', 'link-person', 'link-person-coordinator', 'activity-publisher'] });
});
afterAll(() => service?.stop());

const ask = (path: string, as: TestActor, request: TestRequest = {}) => service.request(path, { as, ...request });
const post = (path: string, as: TestActor, body: unknown = {}) => ask(path, as, { body });
const nextYear = `${new Date().getUTCFullYear() + 1}-01-15`;

const PERSON = { givenName: 'Asiakas', familyName: 'Vaalea', phone: '050 1234567', email: 'asiakas@example.invalid', language: 'fi', municipalityCode: '217', birthYear: 1948, targetGroups: ['older-living-alone'] };
const consentFor = (...recipients: string[]) =>
  ({ textVersion: '2026-1', language: 'fi', purposes: ['placement'], fields: ['name', 'phone'], recipients, how: 'on-screen', validUntil: nextYear });

async function client(change: object = {}): Promise<string> {
  const made = await post('/clients', counsellor, { ...PERSON, ...change });
  expect(made.status).toBe(201);
  return made.body.id;
}

async function drafted(activityId: string | null = ACTIVITY, recipients = [ASSOCIATION]) {
  const clientId = await client();
  const consentId: string = (await post(`/clients/${clientId}/consents`, counsellor, consentFor(...recipients))).body.id;
  const referral = await post('/referrals', counsellor, { clientId, reason: 'loneliness', activityId, consentId, message: 'Soitto iltapäivällä' });
  expect(referral.status).toBe(201);
  return { clientId, consentId, id: referral.body.id as string };
}

async function inSupport() {
  const made = await drafted();
  const now = new Date().toISOString();
  for (const [path, as, body] of [
    ['sending', counsellor, {}], ['assignment', linkPerson, {}],
    ['contacts', linkPerson, { happenedAt: now, reached: true, channel: 'phone' }], ['meetings', linkPerson, { happenedAt: now, note: 'Pitää musiikista' }],
  ] as const) expect((await post(`/referrals/${made.id}/${path}`, as, body)).status).toBe(201);
  return made;
}

async function withPlacement() {
  const made = await inSupport();
  const asked = await post(`/referrals/${made.id}/placement-requests`, linkPerson);
  expect(asked.status).toBe(201);
  return { ...made, placementId: asked.body.placement.id as string };
}

/** What mail would do, with the same decisions and the same store. */
const hear = (placementId: string, decision: 'accepted' | 'attended') => service.database.mail.transaction(async (tx) => {
  await actAs(tx, SOITE);
  const news = { at: new Date(), placementId, organisationId: ASSOCIATION };
  const decide = decision === 'accepted' ? hearAcceptance({ ...news, startsOn: null }) : hearAttendance({ ...news, occurredOn: '2026-11-25' });
  await service.service.app.get(ReferralStore).changeByPlacement(tx, placementId, decide);
});

const told = (): Promise<{ type: string; aggregate_id: string; data: object; recipient: string | null }[]> =>
  service.database.mail.query('select type, aggregate_id, data, recipient_organisation_id as recipient from outbox order by id');

describe('the story', () => {
  it('goes from a screening to an outcome that the counsellor may read', async () => {
    const clientId = await client();
    const screened = await post(`/clients/${clientId}/screenings`, counsellor, { instrument: 'finsote-lonely-1', answer: 5, conductedOn: '2026-01-15' });
    expect(screened.body.screenings).toMatchObject([{ band: 'lonely', conductedOn: '2026-01-15' }]);
    const needs = await ask(`/clients/${clientId}/needs`, counsellor, { method: 'PUT', body: { barriers: ['transport'], wishes: ['company'] } });
    expect(needs.body.needs).toMatchObject({ barriers: [{ code: 'transport', solution: null }], wishes: ['company'] });
    const consent = await post(`/clients/${clientId}/consents`, counsellor, consentFor(ASSOCIATION));
    expect(consent.body).toMatchObject({ status: 'active', recipients: [{ id: ASSOCIATION, names: { fi: 'Testiyhdistys ry' } }] });

    const draft = await post('/referrals', counsellor, { clientId, reason: 'loneliness', activityId: ACTIVITY, consentId: consent.body.id });
    expect(draft.body).toMatchObject({ status: 'draft', nextActions: ['edit', 'send'], counsellor: { isMe: true } });
    const id: string = draft.body.id;
    expect((await post(`/referrals/${id}/sending`, counsellor)).body.status).toBe('sent');
    expect((await ask('/desk', linkPerson)).body.incoming.map((row: { id: string }) => row.id)).toContain(id);
    expect((await post(`/referrals/${id}/assignment`, linkPerson)).body).toMatchObject({ status: 'assigned', linkPerson: { isMe: true } });
    const now = new Date().toISOString();
    await post(`/referrals/${id}/contacts`, linkPerson, { happenedAt: now, reached: true, channel: 'phone' });
    expect((await post(`/referrals/${id}/meetings`, linkPerson, { happenedAt: now, note: 'Pitää musiikista' })).body.status).toBe('in-support');
    const asked = await post(`/referrals/${id}/placement-requests`, linkPerson);
    expect(asked.body).toMatchObject({ status: 'placement-requested', placement: { status: 'requested', attendances: 0 } });
    await hear(asked.body.placement.id, 'accepted');
    await hear(asked.body.placement.id, 'attended');
    await hear(asked.body.placement.id, 'attended');
    const placed = await ask(`/referrals/${id}`, linkPerson);
    expect(placed.body).toMatchObject({ status: 'placed', placement: { status: 'accepted', attendances: 1 }, activity: { organisation: { id: ASSOCIATION } } });

    const completed = await post(`/referrals/${id}/completion`, linkPerson, {
      outcome: 'goal-reached', feedbackText: 'Löysi seuraa.', feedbackAllowed: true, solvedBarriers: [{ barrier: 'transport', solution: 'school-transport-seat' }],
    });
    expect(completed.body).toMatchObject({ status: 'completed', outcome: 'goal-reached', nextActions: [] });
    const seen = await ask(`/referrals/${id}`, counsellor);
    expect(seen.body).toMatchObject({ outcome: 'goal-reached', feedback: { text: 'Löysi seuraa.', allowed: true } });
    expect(seen.body.timeline.map((entry: { what: string }) => entry.what)).toEqual([
      'referral-drafted', 'referral-sent', 'link-person-assigned', 'first-contact-made', 'client-met', 'placement-requested', 'placement-accepted',
      'attendance-marked', 'referral-placed', 'referral-completed',
    ]);
    expect(JSON.stringify(seen.body)).not.toContain('musiikista');
    expect((await ask(`/clients/${clientId}`, counsellor)).body.needs.barriers).toMatchObject([{ code: 'transport', solution: 'school-transport-seat' }]);

    const types = (await told()).map((item) => item.type);
    for (const type of ['screening-recorded', 'barrier-identified', 'barrier-solved', 'referral-sent', 'referral-assigned', 'first-contact-made', 'placement-requested', 'referral-placed', 'referral-completed']) {
      expect(types.filter((one) => one === `referrals.${type}.v1`), type).toHaveLength(1);
    }
  });

  it('keeps the feedback from the counsellor when the client did not allow it', async () => {
    const { id } = await inSupport();
    await post(`/referrals/${id}/completion`, linkPerson, { outcome: 'goal-not-reached', feedbackText: 'Vain linkille.', feedbackAllowed: false, solvedBarriers: [] });
    const seen = await ask(`/referrals/${id}`, counsellor);
    expect(seen.body).toMatchObject({ status: 'completed', outcome: null, feedback: { text: null, allowed: false } });
    expect(JSON.stringify(seen.body)).not.toMatch(/goal-not-reached|Vain linkille/);
    expect((await ask(`/referrals/${id}`, linkPerson)).body).toMatchObject({ outcome: 'goal-not-reached', feedback: { text: 'Vain linkille.', allowed: false } });
  });
});

describe('nothing leaves', () => {
  it.each([
    ['without a consent', async () => {
      const clientId = await client();
      return (await post('/referrals', counsellor, { clientId, reason: 'loneliness', activityId: ACTIVITY })).body.id as string;
    }, 'consent-is-missing'],
    ['to an association that the consent does not name', async () => (await drafted(ACTIVITY, [])).id, 'consent-does-not-name-recipient'],
    ['without an agreement', async () => (await drafted(OTHER_ACTIVITY, [WITHOUT_AGREEMENT])).id, 'agreement-is-missing'],
    ['to an activity that nobody offers', async () => (await drafted(newId())).id, 'activity-is-not-offered'],
    ['after the consent was withdrawn', async () => {
      const { id, consentId } = await drafted();
      expect((await post(`/consents/${consentId}/withdrawal`, counsellor)).body.status).toBe('withdrawn');
      return id;
    }, 'consent-is-withdrawn'],
  ] as const)('%s', async (_name, make, code) => {
    const id = await make();
    const before = (await told()).length;
    const answer = await post(`/referrals/${id}/sending`, counsellor);
    expect(answer).toMatchObject({ status: 409, body: { code } });
    expect((await ask(`/referrals/${id}`, counsellor)).body.status).toBe('draft');
    expect(await told()).toHaveLength(before);
  });

  it('of a field that the agreement does not cover: the refusal names it, to whoever asks the client and to whoever sends later', async () => {
    const { id, clientId, consentId } = await drafted();
    const refused = (...fields: string[]) => ({ status: 422, body: { code: 'consent-exceeds-agreement', details: { fields, recipientId: ASSOCIATION, agreementId } } });
    expect(await post(`/clients/${clientId}/consents`, counsellor, { ...consentFor(ASSOCIATION), fields: ['name', 'language'] })).toMatchObject(refused('language'));
    expect((await ask(`/clients/${clientId}`, counsellor)).body.consents.map((one: { id: string }) => one.id)).toEqual([consentId]);
    const { mail } = service.database;
    await mail.query(`update known_agreements set fields = '{name}' where agreement_id = $1`, [agreementId]);
    try {
      expect(await post(`/referrals/${id}/sending`, counsellor)).toMatchObject(refused('phone'));
    } finally {
      await mail.query(`update known_agreements set fields = '{name,phone,needs}' where agreement_id = $1`, [agreementId]);
    }
    expect((await post(`/referrals/${id}/sending`, counsellor)).status).toBe(201);
  });

  it('to another client’s consent', async () => {
    const { consentId } = await drafted();
    const answer = await post('/referrals', counsellor, { clientId: await client(), reason: 'loneliness', activityId: ACTIVITY, consentId });
    expect(answer).toMatchObject({ status: 409, body: { code: 'consent-is-missing' } });
  });

  it('to an association when the agreement has ended before the placement is asked', async () => {
    const { id } = await inSupport();
    const { mail } = service.database;
    await mail.query('update known_agreements set ended_at = now() where agreement_id = $1', [agreementId]);
    try {
      const [{ ended_at: endedAt }] = await mail.query<[{ ended_at: Date }]>('select ended_at from known_agreements where agreement_id = $1', [agreementId]);
      expect(await post(`/referrals/${id}/placement-requests`, linkPerson))
        .toMatchObject({ status: 409, body: { code: 'agreement-is-missing', details: { agreementId, validTo: endedAt.toISOString() } } });
    } finally {
      await mail.query('update known_agreements set ended_at = null where agreement_id = $1', [agreementId]);
    }
  });
});

describe('what cannot be done now', () => {
  it('is a 409 that says what can', async () => {
    const { id } = await drafted();
    await post(`/referrals/${id}/sending`, counsellor);
    const again = await post(`/referrals/${id}/sending`, counsellor);
    expect(again).toMatchObject({ status: 409, body: { code: 'referral-is-sent', details: { allowed: ['assign', 'return', 'decline'] } } });
    expect(again.body.title).toContain('lähetetty');
  });

  it('is done once under one key', async () => {
    const { id } = await drafted();
    const key = newId();
    const first = await ask(`/referrals/${id}/sending`, counsellor, { body: {}, key });
    const second = await ask(`/referrals/${id}/sending`, counsellor, { body: {}, key });
    expect([first.status, second.status]).toEqual([201, 201]);
    expect((await told()).filter((item) => item.aggregate_id === id)).toHaveLength(1);
  });

  it('ends after three failed contacts', async () => {
    const { id } = await drafted();
    await post(`/referrals/${id}/sending`, counsellor);
    await post(`/referrals/${id}/assignment`, linkPerson);
    const statuses = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      statuses.push((await post(`/referrals/${id}/contacts`, linkPerson, { happenedAt: new Date().toISOString(), reached: false, channel: 'phone' })).body.status);
    }
    expect(statuses).toEqual(['assigned', 'assigned', 'not-reached']);
  });

  it('can be returned with a reason and declined without one', async () => {
    const one = await drafted();
    await post(`/referrals/${one.id}/sending`, counsellor);
    expect((await post(`/referrals/${one.id}/return`, linkPerson, { reason: 'wrong-service' })).body.status).toBe('returned');
    const other = await drafted();
    await post(`/referrals/${other.id}/sending`, counsellor);
    expect((await post(`/referrals/${other.id}/declining`, counsellor)).body.status).toBe('declined');
  });

  it('a barrier that nobody recorded cannot be solved, and then nothing is completed', async () => {
    const { id } = await inSupport();
    const answer = await post(`/referrals/${id}/completion`, linkPerson, {
      outcome: 'goal-reached', feedbackAllowed: true, solvedBarriers: [{ barrier: 'cost', solution: 'free-of-charge' }],
    });
    expect(answer).toMatchObject({ status: 409, body: { code: 'barrier-is-not-among-needs' } });
    expect((await ask(`/referrals/${id}`, linkPerson)).body.status).toBe('in-support');
  });

  it.each([
    ['an unknown field', { clientId: newId(), reason: 'loneliness', status: 'sent' }],
    ['an unknown reason', { clientId: newId(), reason: 'ufo' }],
    ['no client', { reason: 'loneliness' }],
  ])('a request with %s is a 400', async (_name, body) => {
    expect(await post('/referrals', counsellor, body)).toMatchObject({ status: 400, body: { code: 'input-is-invalid' } });
  });
});

describe('tallies', () => {
  it('share no trace with each other or with the referral that they were told along with', async () => {
    const { id, clientId } = await inSupport();
    const [{ last }] = await service.database.mail.query('select max(id) as last from outbox');
    await ask(`/clients/${clientId}/needs`, linkPerson, { method: 'PUT', body: { barriers: ['transport', 'cost'], wishes: [] } });
    const solved = await post(`/referrals/${id}/completion`, linkPerson, {
      outcome: 'goal-reached', feedbackAllowed: false, solvedBarriers: [{ barrier: 'transport', solution: 'carpool' }, { barrier: 'cost', solution: 'free-of-charge' }],
    });
    expect(solved.status).toBe(201);
    const traces: string[] = (await service.database.mail.query('select traceparent from outbox where id > $1', [last])).map((row: { traceparent: string }) => row.traceparent.slice(3, 35));
    expect(traces).toHaveLength(5);
    expect(new Set(traces).size).toBe(5);
  });
});

describe('who sees and who may', () => {
  it('an association with a window open, whatever roles its worker has, gets no more than the window', async () => {
    const { id, clientId, consentId } = await withPlacement();
    const greedy = await service.actor({ roles: ['service-counsellor', 'link-person', 'link-person-coordinator'], organisationId: ASSOCIATION });
    for (const path of [`/clients/${clientId}`, `/referrals/${id}`]) expect((await ask(path, greedy)).status, path).toBe(404);
    expect((await post('/client-searches', greedy, { text: 'Vaalea' })).body.total).toBe(0);
    expect((await ask(`/clients/${clientId}`, greedy, { method: 'PUT', body: PERSON })).status).toBe(404);
    expect((await post(`/clients/${clientId}/screenings`, greedy, { instrument: 'finsote-lonely-1', answer: 4, conductedOn: '2026-01-15' })).status).toBe(404);
    expect((await post(`/consents/${consentId}/withdrawal`, greedy)).status).toBe(404);
    expect(await post('/referrals', greedy, { clientId, reason: 'loneliness' })).toMatchObject({ status: 409, body: { code: 'client-is-not-known' } });
  });

  it('for another organisation nothing of it exists', async () => {
    const { id, clientId, consentId, placementId } = await withPlacement();
    for (const path of [`/clients/${clientId}`, `/referrals/${id}`, `/placements/${placementId}/window`]) expect((await ask(path, stranger)).status, path).toBe(404);
    for (const path of [`/referrals/${id}/sending`, `/referrals/${id}/assignment`, `/consents/${consentId}/withdrawal`, `/referrals/${id}/declining`]) {
      expect((await post(path, stranger)).status, path).toBe(404);
    }
    expect((await post('/client-searches', stranger, { text: 'Vaalea' })).body).toEqual({ items: [], total: 0 });
    expect((await ask(`/clients/${clientId}`, stranger, { method: 'PUT', body: PERSON })).status).toBe(404);
  });

  it('for a link person without a part in it a held referral does not exist', async () => {
    const { id, clientId } = await inSupport();
    expect((await ask(`/referrals/${id}`, anotherLinkPerson)).status).toBe(404);
    expect((await ask(`/clients/${clientId}`, anotherLinkPerson)).status).toBe(404);
    expect((await post(`/referrals/${id}/meetings`, anotherLinkPerson, { happenedAt: new Date().toISOString() })).status).toBe(404);
  });

  it('who stands in for the link person carries on with theirs, also in a role they have not of their own, and is back with their own after it', async () => {
    const { mail } = service.database;
    const [away, mine, waiting] = [await inSupport(), await drafted(), await drafted()];
    const deputy = await service.actor({ roles: ['service-counsellor'], organisationId: SOITE });
    const own = (await post('/referrals', deputy, { clientId: mine.clientId, reason: 'loneliness', activityId: null, consentId: mine.consentId })).body.id as string;
    const deputyship = { issuer: service.identity.issuer, subject: deputy.subject, organisationId: SOITE, roles: ['link-person'] as const, deputyFor: linkPerson.membershipId };
    // Ids are random: with one that sorts before any other, whoever goes by the order of ids would be somebody else now.
    const membershipId = await testMembership(mail, { ...deputyship, membershipId: `00000000-0000-4000-8000-${newId().slice(24)}` });

    expect((await ask('/desk', deputy)).body.mine.map((row: { id: string }) => row.id)).toContain(away.id);
    expect((await ask(`/referrals/${away.id}`, deputy)).body.timeline).toContainEqual(expect.objectContaining({ details: expect.objectContaining({ note: 'Pitää musiikista' }) }));
    expect((await post(`/referrals/${away.id}/meetings`, deputy, { happenedAt: new Date().toISOString() })).status).toBe(201);
    await post(`/referrals/${waiting.id}/sending`, counsellor);
    expect((await post(`/referrals/${waiting.id}/assignment`, deputy)).body).toMatchObject({ status: 'assigned', linkPerson: { membershipId: linkPerson.membershipId } });
    const draft = await ask(`/referrals/${own}`, deputy);
    expect(draft.body).toMatchObject({ counsellor: { isMe: true }, nextActions: ['edit', 'send'] });

    await testMembership(mail, { ...deputyship, membershipId, validTo: new Date().toISOString() });
    expect((await post(`/referrals/${away.id}/meetings`, deputy, { happenedAt: new Date().toISOString() })).status).toBe(403);
    expect((await ask(`/referrals/${own}`, deputy)).body).toMatchObject({ counsellor: { isMe: true } });
  });

  it('a link person sees the phone number of their own client, not how lonely they said they are', async () => {
    const { clientId } = await inSupport();
    await post(`/clients/${clientId}/screenings`, counsellor, { instrument: 'finsote-lonely-1', answer: 4, conductedOn: '2026-01-15' });
    expect((await ask(`/clients/${clientId}`, linkPerson)).body).toMatchObject({ phone: '050 1234567', screenings: [] });
  });

  it('a wrong role is a 403 and so is a colleague’s draft', async () => {
    const { id } = await drafted();
    const colleague = await service.actor({ roles: ['service-counsellor'], organisationId: SOITE });
    expect(await post(`/referrals/${id}/sending`, linkPerson)).toMatchObject({ status: 403, body: { code: 'role-is-missing' } });
    expect(await post(`/referrals/${id}/sending`, colleague)).toMatchObject({ status: 403, body: { code: 'referral-is-of-another-counsellor' } });
    expect(await ask('/desk', publisher)).toMatchObject({ status: 403 });
    expect(await post('/client-searches', publisher, { text: 'a' })).toMatchObject({ status: 403 });
  });

  it('without a login nothing opens', async () => {
    expect((await service.request('/desk')).status).toBe(401);
  });
});

describe('the window', () => {
  const look = (placementId: string, as = publisher) => ask(`/placements/${placementId}/window`, as);

  it('shows what both consent and agreement allow, to the named association, and the owner’s log tells of it', async () => {
    const { placementId } = await withPlacement();
    const seen = await look(placementId);
    expect(seen).toMatchObject({ status: 200, body: { givenName: 'Asiakas', familyName: 'Vaalea', phone: '050 1234567' } });
    // The consent does not cover the language and the needs.
    expect(Object.keys(seen.body).sort()).toEqual(['familyName', 'givenName', 'phone']);
    expect(seen.headers.get('cache-control')).toContain('no-store');
    const logged = await service.database.tenant.run(SOITE, (tx) => tx.query(
      `select membership_id from audit_entries where action = 'look-through-window' and object_id = $1`, [placementId]));
    expect(logged).toEqual([{ membership_id: publisher.membershipId }]);
  });

  it('shows less from the moment on in which the agreement covers less', async () => {
    const { placementId } = await withPlacement();
    const { mail } = service.database;
    const covers = (...fields: string[]) => mail.query('update known_agreements set fields = $2 where agreement_id = $1', [agreementId, fields]);
    await covers('name', 'needs');
    try {
      expect(Object.keys((await look(placementId)).body).sort()).toEqual(['familyName', 'givenName']);
    } finally {
      await covers('name', 'phone', 'needs');
    }
  });

  it('closes at once when the consent is withdrawn, and the association is told to forget the code', async () => {
    const { placementId, consentId, id } = await withPlacement();
    expect((await look(placementId)).status).toBe(200);
    await post(`/consents/${consentId}/withdrawal`, counsellor);
    expect((await look(placementId)).status).toBe(404);
    expect((await ask(`/referrals/${id}`, counsellor)).body).toMatchObject({ status: 'revoked', placement: { status: 'withdrawn' } });
    const withdrawn = (await told()).filter((item) => item.aggregate_id === placementId).map((item) => [item.type, item.recipient]);
    expect(withdrawn).toEqual([['referrals.placement-requested.v1', ASSOCIATION], ['referrals.placement-withdrawn.v1', ASSOCIATION]]);
  });

  it('closes while the agreement is not in force', async () => {
    const { placementId } = await withPlacement();
    const { mail } = service.database;
    await mail.query('update known_agreements set ended_at = now() where agreement_id = $1', [agreementId]);
    expect((await look(placementId)).status).toBe(404);
    await mail.query('update known_agreements set ended_at = null where agreement_id = $1', [agreementId]);
    expect((await look(placementId)).status).toBe(200);
  });

  it('closes when the placement is given up', async () => {
    const { placementId, id } = await withPlacement();
    expect((await post(`/referrals/${id}/placement-withdrawal`, linkPerson)).body.status).toBe('in-support');
    expect((await look(placementId)).status).toBe(404);
  });

  it('never opened to another association', async () => {
    const { placementId } = await withPlacement();
    const other = await service.actor({ roles: ['activity-publisher'], organisationId: WITHOUT_AGREEMENT });
    expect((await look(placementId, other)).status).toBe(404);
    expect((await look(newId())).status).toBe(404);
  });

  it('is one row wide in the database itself', async () => {
    const { clientId, placementId } = await withPlacement();
    await client();
    const rows = await service.database.tenant.run(ASSOCIATION, (tx) => tx.query('select id from clients'));
    const live = await service.database.tenant.run(ASSOCIATION, (tx) => tx.query('select client_id, placement_id from disclosures'));
    expect(rows.map((row: { id: string }) => row.id).sort()).toEqual([...new Set(live.map((row: { client_id: string }) => row.client_id))].sort());
    expect(live).toContainEqual({ client_id: clientId, placement_id: placementId });
    expect(await service.database.tenant.run(ASSOCIATION, (tx) => tx.query('select 1 from consents union all select 1 from referrals union all select 1 from screenings'))).toEqual([]);
  });
});

describe('a protected address', () => {
  it('is nowhere on the map of what is told', async () => {
    const clientId = await client({ addressProtected: true });
    await post(`/clients/${clientId}/screenings`, counsellor, { instrument: 'finsote-lonely-1', answer: 4, conductedOn: '2026-01-15' });
    expect((await told()).at(-1)).toMatchObject({ data: { municipalityCode: 'unknown' } });
    expect((await ask(`/clients/${clientId}`, counsellor)).body.addressProtected).toBe(true);
  });
});

describe('what is told and logged', () => {
  it('holds no name, number, address or free text', async () => {
    const everything = JSON.stringify(await told()) + lines.join('\n');
    expect(everything).not.toMatch(/Vaalea|1234567|example\.invalid|musiikista|iltapäivällä|Löysi seuraa/);
  });
});
