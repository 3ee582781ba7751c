import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from '@pirtti/demo';
import { newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testService, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partners } from '../definition.js';
import { fillDemo } from '../demo/fill-demo.js';
import { namedIn } from '../letters/storage/addressees.js';

const MONDAY = new Date('2026-11-16T00:00:00Z');
const NOW = new Date('2026-11-21T12:00:00Z');
const { kannus, soite } = DEMO_ORGANISATIONS;
type Login = { readonly token: string };

let service: TestService;
beforeAll(async () => {
  service = await testService(partners, { clock: { now: () => NOW } });
  await fillDemo(service.service.app, MONDAY, service.identity.issuer);
});
afterAll(() => service.stop());

const as = async (person: keyof typeof DEMO_PEOPLE): Promise<Login> => ({ token: await service.identity.token(DEMO_PEOPLE[person].subject) });
/** A colleague who logs in, and has named themselves to be called and written to. */
async function colleague(email: string) {
  const login: Login = { token: await service.identity.token(`uusi-${newId()}`) };
  const { body: { token } } = await service.request('/invitations', { as: await as('hyte'), body: { name: 'Lauri Lähtijä', language: 'fi', roles: ['hyte-coordinator'], reason: 'Uusi koordinaattori' } });
  await service.request('/my/invitations/acceptance', { as: login, body: { token } });
  const [{ membershipId }] = (await service.request('/my/memberships', { as: login })).body.items as [{ membershipId: string }];
  const named = await service.request('/appointments', { as: login, body: { organisationId: kannus.id, role: 'hyte-coordinator', newPerson: { name: 'Lauri Lähtijä', email, isMe: true }, startsOn: '2026-11-01', reason: 'Aloitti' } });
  return { membershipId, personId: named.body.person.id as string };
}
/** To whom another organisation's letters to the town would go. */
const writtenTo = async () => (await service.service.app.get(TenantTransactions).run(soite.id, (tx) => namedIn(tx, [kannus.id], '2026-11-21'))).map(({ email }) => email);

describe('ending somebody’s right', () => {
  it('begins with what is in the person’s name, and no letter goes to them afterwards', async () => {
    const { membershipId, personId } = await colleague('lauri@kannus.example');
    const path = `/memberships/${membershipId}/contact-persons`;
    expect((await service.request(path, { as: await as('hyte') })).body.items).toMatchObject([{ id: personId, appointments: [{ role: 'hyte-coordinator', state: 'current' }], responsibilities: [], mayChange: true }]);
    expect(await writtenTo()).toContain('lauri@kannus.example');
    expect((await service.request(`/memberships/${membershipId}/ending`, { as: await as('hyte'), body: { reason: 'Lähti muualle' } })).status).toBe(201);
    expect(await writtenTo()).not.toContain('lauri@kannus.example');
    // The role stands until it is handed over, and is found where it is handed over.
    expect((await service.request(path, { as: await as('hyte') })).body.items).toMatchObject([{ id: personId, email: 'lauri@kannus.example', leftOn: null }]);
  });

  it('tells no other organisation', async () => {
    const { membershipId } = await colleague('toinen@kannus.example');
    expect((await service.request(`/memberships/${membershipId}/contact-persons`, { as: await as('osallisuus') })).status).toBe(404);
    expect((await service.request(`/memberships/${membershipId}/contact-persons`, { as: await as('arvioija') })).body.code).toBe('role-is-missing');
  });
});

describe('somebody who says that the person is themselves', () => {
  const naming = async (role: string) => service.request('/appointments', { as: await as('osallisuus'), body: { organisationId: soite.id, role, newPerson: { name: 'Outi O', phone: '040 000 0777', isMe: true }, startsOn: '2026-11-01', reason: 'Minä hoidan' } });
  const isYou = async (person: keyof typeof DEMO_PEOPLE) => (await service.request(`/contact-persons?organisationId=${soite.id}`, { as: await as(person) })).body.items.filter((one: { isYou: boolean }) => one.isYou);

  it('is one person, however many times at once they say it, and a new one after they have left', async () => {
    const [first, second] = await Promise.all([naming('key-person'), naming('contact-person')]);
    expect([first.status, second.status]).toEqual([201, 201]);
    const { id } = first.body.person;
    expect(second.body.person.id).toBe(id);
    expect(await isYou('osallisuus')).toMatchObject([{ id, name: 'Outi O' }]);
    expect(await isYou('arvioija')).toEqual([]);
    await service.request(`/contact-persons/${id}/handover`, { as: await as('osallisuus'), body: { lastDay: '2026-11-20', reason: 'Vaihtoi työtä' } });
    expect((await naming('contact-person')).body.person.id).not.toBe(id);
  });
});
