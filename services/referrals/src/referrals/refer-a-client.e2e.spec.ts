import { newId } from '@pirtti/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTIVITY, ASSOCIATION, consentFor, OTHER_ACTIVITY, PERSONAL, ReferralHouse, WITHOUT_AGREEMENT } from '../referrals.fixture.js';

let house: ReferralHouse;
beforeAll(async () => { house = await new ReferralHouse().open(); });
afterAll(() => house?.stop());

describe('the story', () => {
  it('goes from a screening to an outcome that the counsellor may read', async () => {
    const clientId = await house.client();
    const screened = await house.post(`/clients/${clientId}/screenings`, house.counsellor, { instrument: 'finsote-lonely-1', answer: 5, conductedOn: '2026-01-15' });
    expect(screened.body.screenings).toMatchObject([{ band: 'lonely', conductedOn: '2026-01-15' }]);
    const needs = await house.ask(`/clients/${clientId}/needs`, house.counsellor, { method: 'PUT', body: { barriers: ['transport'], wishes: ['company'] } });
    expect(needs.body.needs).toMatchObject({ barriers: [{ code: 'transport', solution: null }], wishes: ['company'] });
    const consent = await house.post(`/clients/${clientId}/consents`, house.counsellor, consentFor(ASSOCIATION));
    expect(consent.body).toMatchObject({ status: 'active', recipients: [{ id: ASSOCIATION, names: { fi: 'Testiyhdistys ry' } }] });

    const draft = await house.post('/referrals', house.counsellor, { clientId, reason: 'loneliness', activityId: ACTIVITY, consentId: consent.body.id });
    expect(draft.body).toMatchObject({ status: 'draft', nextActions: ['edit', 'send'], counsellor: { isMe: true } });
    const id: string = draft.body.id;
    expect((await house.post(`/referrals/${id}/sending`, house.counsellor)).body.status).toBe('sent');
    expect((await house.ask('/desk', house.linkPerson)).body.incoming.map((row: { id: string }) => row.id)).toContain(id);
    expect((await house.post(`/referrals/${id}/assignment`, house.linkPerson)).body).toMatchObject({ status: 'assigned', linkPerson: { isMe: true } });
    const now = new Date().toISOString();
    await house.post(`/referrals/${id}/contacts`, house.linkPerson, { happenedAt: now, reached: true, channel: 'phone' });
    expect((await house.post(`/referrals/${id}/meetings`, house.linkPerson, { happenedAt: now, note: 'Pitää musiikista' })).body.status).toBe('in-support');
    const asked = await house.post(`/referrals/${id}/placement-requests`, house.linkPerson);
    expect(asked.body).toMatchObject({ status: 'placement-requested', placement: { status: 'requested', attendances: 0 } });
    await house.hear(asked.body.placement.id, 'accepted');
    await house.hear(asked.body.placement.id, 'attended');
    await house.hear(asked.body.placement.id, 'attended');
    const placed = await house.ask(`/referrals/${id}`, house.linkPerson);
    expect(placed.body).toMatchObject({ status: 'placed', placement: { status: 'accepted', attendances: 1 }, activity: { organisation: { id: ASSOCIATION } } });

    const completed = await house.post(`/referrals/${id}/completion`, house.linkPerson, {
      outcome: 'goal-reached', feedbackText: 'Löysi seuraa.', feedbackAllowed: true, solvedBarriers: [{ barrier: 'transport', solution: 'school-transport-seat' }],
    });
    expect(completed.body).toMatchObject({ status: 'completed', outcome: 'goal-reached', nextActions: [] });
    const seen = await house.ask(`/referrals/${id}`, house.counsellor);
    expect(seen.body).toMatchObject({ outcome: 'goal-reached', feedback: { text: 'Löysi seuraa.', allowed: true } });
    expect(seen.body.timeline.map((entry: { what: string }) => entry.what)).toEqual([
      'referral-drafted', 'referral-sent', 'link-person-assigned', 'first-contact-made', 'client-met', 'placement-requested', 'placement-accepted',
      'attendance-marked', 'referral-placed', 'referral-completed',
    ]);
    expect(JSON.stringify(seen.body)).not.toContain('musiikista');
    expect((await house.ask(`/clients/${clientId}`, house.counsellor)).body.needs.barriers).toMatchObject([{ code: 'transport', solution: 'school-transport-seat' }]);

    const types = (await house.told()).map((item) => item.type);
    for (const type of ['screening-recorded', 'barrier-identified', 'barrier-solved', 'referral-sent', 'referral-assigned', 'first-contact-made', 'placement-requested', 'referral-placed', 'referral-completed']) {
      expect(types.filter((one) => one === `referrals.${type}.v1`), type).toHaveLength(1);
    }
  });

  it('keeps the feedback from the counsellor when the client did not allow it', async () => {
    const { id } = await house.inSupport();
    await house.post(`/referrals/${id}/completion`, house.linkPerson, { outcome: 'goal-not-reached', feedbackText: 'Vain linkille.', feedbackAllowed: false, solvedBarriers: [] });
    const seen = await house.ask(`/referrals/${id}`, house.counsellor);
    expect(seen.body).toMatchObject({ status: 'completed', outcome: null, feedback: { text: null, allowed: false } });
    expect(JSON.stringify(seen.body)).not.toMatch(/goal-not-reached|Vain linkille/);
    expect((await house.ask(`/referrals/${id}`, house.linkPerson)).body).toMatchObject({ outcome: 'goal-not-reached', feedback: { text: 'Vain linkille.', allowed: false } });
  });
});

describe('nothing leaves', () => {
  it.each([
    ['without a consent', async () => {
      const clientId = await house.client();
      return (await house.post('/referrals', house.counsellor, { clientId, reason: 'loneliness', activityId: ACTIVITY })).body.id as string;
    }, 'consent-is-missing'],
    ['to an association that the consent does not name', async () => (await house.drafted(ACTIVITY, [])).id, 'consent-does-not-name-recipient'],
    ['without an agreement', async () => (await house.drafted(OTHER_ACTIVITY, [WITHOUT_AGREEMENT])).id, 'agreement-is-missing'],
    ['to an activity that nobody offers', async () => (await house.drafted(newId())).id, 'activity-is-not-offered'],
    ['after the consent was withdrawn', async () => {
      const { id, consentId } = await house.drafted();
      expect((await house.post(`/consents/${consentId}/withdrawal`, house.counsellor)).body.status).toBe('withdrawn');
      return id;
    }, 'consent-is-withdrawn'],
  ] as const)('%s', async (_name, make, code) => {
    const id = await make();
    const before = (await house.told()).length;
    const answer = await house.post(`/referrals/${id}/sending`, house.counsellor);
    expect(answer).toMatchObject({ status: 409, body: { code } });
    expect((await house.ask(`/referrals/${id}`, house.counsellor)).body.status).toBe('draft');
    expect(await house.told()).toHaveLength(before);
  });

  it('of a field that the agreement does not cover: the refusal names it, to whoever asks the client and to whoever sends later', async () => {
    const { id, clientId, consentId } = await house.drafted();
    const refused = (...fields: string[]) => ({ status: 422, body: { code: 'consent-exceeds-agreement', details: { fields, recipientId: ASSOCIATION, agreementId: house.agreementId } } });
    expect(await house.post(`/clients/${clientId}/consents`, house.counsellor, { ...consentFor(ASSOCIATION), fields: ['name', 'language'] })).toMatchObject(refused('language'));
    expect((await house.ask(`/clients/${clientId}`, house.counsellor)).body.consents.map((one: { id: string }) => one.id)).toEqual([consentId]);
    const { mail } = house.service.database;
    await mail.query(`update known_agreements set fields = '{name}' where agreement_id = $1`, [house.agreementId]);
    try {
      expect(await house.post(`/referrals/${id}/sending`, house.counsellor)).toMatchObject(refused('phone'));
    } finally {
      await mail.query(`update known_agreements set fields = '{name,phone,needs}' where agreement_id = $1`, [house.agreementId]);
    }
    expect((await house.post(`/referrals/${id}/sending`, house.counsellor)).status).toBe(201);
  });

  it('to another client’s consent', async () => {
    const { consentId } = await house.drafted();
    const answer = await house.post('/referrals', house.counsellor, { clientId: await house.client(), reason: 'loneliness', activityId: ACTIVITY, consentId });
    expect(answer).toMatchObject({ status: 409, body: { code: 'consent-is-missing' } });
  });

  it('to an association when the agreement has ended before the placement is asked', async () => {
    const { id } = await house.inSupport();
    const { mail } = house.service.database;
    await mail.query('update known_agreements set ended_at = now() where agreement_id = $1', [house.agreementId]);
    try {
      const [{ ended_at: endedAt }] = await mail.query<[{ ended_at: Date }]>('select ended_at from known_agreements where agreement_id = $1', [house.agreementId]);
      expect(await house.post(`/referrals/${id}/placement-requests`, house.linkPerson))
        .toMatchObject({ status: 409, body: { code: 'agreement-is-missing', details: { agreementId: house.agreementId, validTo: endedAt.toISOString() } } });
    } finally {
      await mail.query('update known_agreements set ended_at = null where agreement_id = $1', [house.agreementId]);
    }
  });
});

describe('what cannot be done now', () => {
  it('is a 409 that says what can', async () => {
    const { id } = await house.drafted();
    await house.post(`/referrals/${id}/sending`, house.counsellor);
    const again = await house.post(`/referrals/${id}/sending`, house.counsellor);
    expect(again).toMatchObject({ status: 409, body: { code: 'referral-is-sent', details: { allowed: ['assign', 'return', 'decline'] } } });
    expect(again.body.title).toContain('lähetetty');
  });

  it('is done once under one key', async () => {
    const { id } = await house.drafted();
    const key = newId();
    const first = await house.ask(`/referrals/${id}/sending`, house.counsellor, { body: {}, key });
    const second = await house.ask(`/referrals/${id}/sending`, house.counsellor, { body: {}, key });
    expect([first.status, second.status]).toEqual([201, 201]);
    expect((await house.told()).filter((item) => item.aggregate_id === id)).toHaveLength(1);
  });

  it('ends after three failed contacts', async () => {
    const { id } = await house.drafted();
    await house.post(`/referrals/${id}/sending`, house.counsellor);
    await house.post(`/referrals/${id}/assignment`, house.linkPerson);
    const statuses = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      statuses.push((await house.post(`/referrals/${id}/contacts`, house.linkPerson, { happenedAt: new Date().toISOString(), reached: false, channel: 'phone' })).body.status);
    }
    expect(statuses).toEqual(['assigned', 'assigned', 'not-reached']);
  });

  it('can be returned with a reason and declined without one', async () => {
    const one = await house.drafted();
    await house.post(`/referrals/${one.id}/sending`, house.counsellor);
    expect((await house.post(`/referrals/${one.id}/return`, house.linkPerson, { reason: 'wrong-service' })).body.status).toBe('returned');
    const other = await house.drafted();
    await house.post(`/referrals/${other.id}/sending`, house.counsellor);
    expect((await house.post(`/referrals/${other.id}/declining`, house.counsellor)).body.status).toBe('declined');
  });

  it('a barrier that nobody recorded cannot be solved, and then nothing is completed', async () => {
    const { id } = await house.inSupport();
    const answer = await house.post(`/referrals/${id}/completion`, house.linkPerson, {
      outcome: 'goal-reached', feedbackAllowed: true, solvedBarriers: [{ barrier: 'cost', solution: 'free-of-charge' }],
    });
    expect(answer).toMatchObject({ status: 409, body: { code: 'barrier-is-not-among-needs' } });
    expect((await house.ask(`/referrals/${id}`, house.linkPerson)).body.status).toBe('in-support');
  });

  it.each([
    ['an unknown field', { clientId: newId(), reason: 'loneliness', status: 'sent' }],
    ['an unknown reason', { clientId: newId(), reason: 'ufo' }],
    ['no client', { reason: 'loneliness' }],
  ])('a request with %s is a 400', async (_name, body) => {
    expect(await house.post('/referrals', house.counsellor, body)).toMatchObject({ status: 400, body: { code: 'input-is-invalid' } });
  });
});

describe('tallies', () => {
  it('share no trace with each other or with the referral that they were told along with', async () => {
    const { id, clientId } = await house.inSupport();
    const [{ last }] = await house.service.database.mail.query('select max(id) as last from outbox');
    await house.ask(`/clients/${clientId}/needs`, house.linkPerson, { method: 'PUT', body: { barriers: ['transport', 'cost'], wishes: [] } });
    const solved = await house.post(`/referrals/${id}/completion`, house.linkPerson, {
      outcome: 'goal-reached', feedbackAllowed: false, solvedBarriers: [{ barrier: 'transport', solution: 'carpool' }, { barrier: 'cost', solution: 'free-of-charge' }],
    });
    expect(solved.status).toBe(201);
    const traces: string[] = (await house.service.database.mail.query('select traceparent from outbox where id > $1', [last])).map((row: { traceparent: string }) => row.traceparent.slice(3, 35));
    expect(traces).toHaveLength(5);
    expect(new Set(traces).size).toBe(5);
  });
});

describe('a protected address', () => {
  it('is nowhere on the map of what is told', async () => {
    const clientId = await house.client({ addressProtected: true });
    await house.post(`/clients/${clientId}/screenings`, house.counsellor, { instrument: 'finsote-lonely-1', answer: 4, conductedOn: '2026-01-15' });
    expect((await house.told()).at(-1)).toMatchObject({ data: { municipalityCode: 'unknown' } });
    expect((await house.ask(`/clients/${clientId}`, house.counsellor)).body.addressProtected).toBe(true);
  });
});

describe('what is told and logged', () => {
  it('holds no name, number, address or free text', async () => expect(await house.everythingSaid()).not.toMatch(PERSONAL));
});
