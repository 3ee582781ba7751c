import { newId } from '@pirtti/kernel';
import { testMembership } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASSOCIATION, PERSON, PERSONAL, ReferralHouse, SOITE } from '../referrals.fixture.js';

let house: ReferralHouse;
beforeAll(async () => { house = await new ReferralHouse().open(); });
afterAll(() => house?.stop());

describe('who sees and who may', () => {
  it('an association with a window open, whatever roles its worker has, gets no more than the window', async () => {
    const { id, clientId, consentId } = await house.withPlacement();
    const greedy = await house.service.actor({ roles: ['service-counsellor', 'link-person', 'link-person-coordinator'], organisationId: ASSOCIATION });
    for (const path of [`/clients/${clientId}`, `/referrals/${id}`]) expect((await house.ask(path, greedy)).status, path).toBe(404);
    expect((await house.post('/client-searches', greedy, { text: 'Vaalea' })).body.total).toBe(0);
    expect((await house.ask(`/clients/${clientId}`, greedy, { method: 'PUT', body: PERSON })).status).toBe(404);
    expect((await house.post(`/clients/${clientId}/screenings`, greedy, { instrument: 'finsote-lonely-1', answer: 4, conductedOn: '2026-01-15' })).status).toBe(404);
    expect((await house.post(`/consents/${consentId}/withdrawal`, greedy)).status).toBe(404);
    expect(await house.post('/referrals', greedy, { clientId, reason: 'loneliness' })).toMatchObject({ status: 409, body: { code: 'client-is-not-known' } });
  });

  it('for another organisation nothing of it exists', async () => {
    const { id, clientId, consentId, placementId } = await house.withPlacement();
    for (const path of [`/clients/${clientId}`, `/referrals/${id}`, `/placements/${placementId}/window`]) expect((await house.ask(path, house.stranger)).status, path).toBe(404);
    for (const path of [`/referrals/${id}/sending`, `/referrals/${id}/assignment`, `/consents/${consentId}/withdrawal`, `/referrals/${id}/declining`]) {
      expect((await house.post(path, house.stranger)).status, path).toBe(404);
    }
    expect((await house.post('/client-searches', house.stranger, { text: 'Vaalea' })).body).toEqual({ items: [], total: 0 });
    expect((await house.ask(`/clients/${clientId}`, house.stranger, { method: 'PUT', body: PERSON })).status).toBe(404);
  });

  it('for a link person without a part in it a held referral does not exist', async () => {
    const { id, clientId } = await house.inSupport();
    expect((await house.ask(`/referrals/${id}`, house.anotherLinkPerson)).status).toBe(404);
    expect((await house.ask(`/clients/${clientId}`, house.anotherLinkPerson)).status).toBe(404);
    expect((await house.post(`/referrals/${id}/meetings`, house.anotherLinkPerson, { happenedAt: new Date().toISOString() })).status).toBe(404);
  });

  it('who stands in for the link person carries on with theirs, also in a role they have not of their own, and is back with their own after it', async () => {
    const { mail } = house.service.database;
    const [away, mine, waiting] = [await house.inSupport(), await house.drafted(), await house.drafted()];
    const deputy = await house.service.actor({ roles: ['service-counsellor'], organisationId: SOITE });
    const own = (await house.post('/referrals', deputy, { clientId: mine.clientId, reason: 'loneliness', activityId: null, consentId: mine.consentId })).body.id as string;
    const deputyship = { issuer: house.service.identity.issuer, subject: deputy.subject, organisationId: SOITE, roles: ['link-person'] as const, deputyFor: house.linkPerson.membershipId };
    // Ids are random: with one that sorts before any other, whoever goes by the order of ids would be somebody else now.
    const membershipId = await testMembership(mail, { ...deputyship, membershipId: `00000000-0000-4000-8000-${newId().slice(24)}` });

    expect((await house.ask('/desk', deputy)).body.mine.map((row: { id: string }) => row.id)).toContain(away.id);
    expect((await house.ask(`/referrals/${away.id}`, deputy)).body.timeline).toContainEqual(expect.objectContaining({ details: expect.objectContaining({ note: 'Pitää musiikista' }) }));
    expect((await house.post(`/referrals/${away.id}/meetings`, deputy, { happenedAt: new Date().toISOString() })).status).toBe(201);
    await house.post(`/referrals/${waiting.id}/sending`, house.counsellor);
    expect((await house.post(`/referrals/${waiting.id}/assignment`, deputy)).body).toMatchObject({ status: 'assigned', linkPerson: { membershipId: house.linkPerson.membershipId } });
    const draft = await house.ask(`/referrals/${own}`, deputy);
    expect(draft.body).toMatchObject({ counsellor: { isMe: true }, nextActions: ['edit', 'send'] });

    await testMembership(mail, { ...deputyship, membershipId, validTo: new Date().toISOString() });
    expect((await house.post(`/referrals/${away.id}/meetings`, deputy, { happenedAt: new Date().toISOString() })).status).toBe(403);
    expect((await house.ask(`/referrals/${own}`, deputy)).body).toMatchObject({ counsellor: { isMe: true } });
  });

  it('a link person sees the phone number of their own client, not how lonely they said they are', async () => {
    const { clientId } = await house.inSupport();
    await house.post(`/clients/${clientId}/screenings`, house.counsellor, { instrument: 'finsote-lonely-1', answer: 4, conductedOn: '2026-01-15' });
    expect((await house.ask(`/clients/${clientId}`, house.linkPerson)).body).toMatchObject({ phone: '050 1234567', screenings: [] });
  });

  it('a wrong role is a 403 and so is a colleague’s draft', async () => {
    const { id } = await house.drafted();
    const colleague = await house.service.actor({ roles: ['service-counsellor'], organisationId: SOITE });
    expect(await house.post(`/referrals/${id}/sending`, house.linkPerson)).toMatchObject({ status: 403, body: { code: 'role-is-missing' } });
    expect(await house.post(`/referrals/${id}/sending`, colleague)).toMatchObject({ status: 403, body: { code: 'referral-is-of-another-counsellor' } });
    expect(await house.ask('/desk', house.publisher)).toMatchObject({ status: 403 });
    expect(await house.post('/client-searches', house.publisher, { text: 'a' })).toMatchObject({ status: 403 });
  });

  it('without a login nothing opens', async () => {
    expect((await house.service.request('/desk')).status).toBe(401);
  });
});

describe('what is told and logged', () => {
  it('holds no name, number, address or free text', async () => expect(await house.everythingSaid()).not.toMatch(PERSONAL));
});
