import { DEMO_ORGANISATIONS, DEMO_PEOPLE, fromMonday } from '@pirtti/demo';
import { newId } from '@pirtti/kernel';
import { LetterSender } from '@pirtti/notify';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testMailServer, testService, type TestMailServer, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { partners } from '../definition.js';
import { fillDemo } from '../demo/fill-demo.js';
import { Reminding } from '../forums/letters/reminding.js';
import { grantMembership } from '../memberships/domain/grant-membership.js';
import { MembershipStore } from '../memberships/storage/membership.store.js';
import { LETTER_KINDS } from './letter-kinds.js';
import { LETTER_CHOICES } from './storage/letter-choices.js';

const MONDAY = new Date('2026-11-16T00:00:00Z');
const NOON = new Date('2026-11-20T10:00:00Z');
const { kannus, kohtaamispaikka, vanverksamhet, diakonia } = DEMO_ORGANISATIONS;
const [HANNA, HELMI, KAISLA] = ['hanna.hyttinen@pirtti.example', 'helmi.harjula@pirtti.example', 'kaisla.korpi@pirtti.example'] as const;
type PersonKey = keyof typeof DEMO_PEOPLE;
interface Mine {
  readonly kinds: { code: string; mayBeDeclined: boolean; isWanted: boolean; chosenAt: string | null }[];
  readonly latest: { title: { en: string }; status: string; waitsForMorning: boolean; writtenAt: string }[];
}

let service: TestService;
let server: TestMailServer;
let now = NOON;
beforeAll(async () => {
  server = await testMailServer();
  // Sent by hand: the service has nobody to hand letters to, so that no timer is faster than the test.
  service = await testService(partners, { clock: { now: () => now }, config: { letters: { publicUrl: 'https://pirtti.example', quietHours: { from: 21, to: 7 } } } });
  await fillDemo(service.service.app, MONDAY, service.identity.issuer);
});
beforeEach(() => { now = NOON; });
afterAll(async () => {
  await service.stop();
  await server.stop();
});

const as = async (person: PersonKey) => ({ token: await service.identity.token(DEMO_PEOPLE[person].subject) });
const ask = async (person: PersonKey, path: string, body?: object, method?: 'PUT', organisation?: string) => service.request(path, { as: await as(person), organisation, ...(body && { body }), ...(method && { method }) });
const mine = async (person: PersonKey) => (await ask(person, '/my/letters')).body as Mine;
const kind = async (person: PersonKey, code: string) => (await mine(person)).kinds.find((one) => one.code === code)!;
const choose = (person: PersonKey, code: string, isWanted: boolean, organisation?: string) => ask(person, '/my/letters/choices', { kind: code, isWanted }, undefined, organisation);
/** Sends all that waits; returns what went to one address since. */
async function sent(to: string) {
  const before = server.letters.length;
  const sender = new LetterSender({
    mail: service.database.mail, kinds: LETTER_KINDS, choices: LETTER_CHOICES, clock: { now: () => now }, tell: () => undefined,
    settings: { email: { smtpUrl: server.url, from: 'Pirtti <pirtti@pirtti.example>' }, publicUrl: 'https://pirtti.example', quietHours: { from: 21, to: 7 } },
  });
  while (await sender.round() > 0);
  return server.letters.slice(before).filter((letter) => letter.to?.some(({ address }) => address === to));
}
const MEETING = { day: '2026-12-02', startTime: '13:00', endTime: '15:00', place: 'Kirjasto', agenda: [{ text: 'Kuulumiset' }], invited: [kannus.id, kohtaamispaikka.id, vanverksamhet.id] } as const;
const call = async (more: object = {}) => {
  const { body: forum } = await ask('osallisuus', '/forums', { language: 'fi', type: 'association-coffee', name: 'Kylien iltakahvit', purpose: 'Kuulumiset.', cadence: 'monthly', members: [kannus.id, kohtaamispaikka.id] });
  return (await ask('osallisuus', `/forums/${forum.id}/meetings`, { ...MEETING, ...more })).body as { id: string; version: number };
};
const move = (id: string, version: number, more: object) => ask('osallisuus', `/meetings/${id}`, { ...MEETING, version, reason: 'Este', ...more }, 'PUT');
const reached = async (id: string, person: PersonKey = 'osallisuus') =>
  Object.fromEntries(((await ask(person, `/meetings/${id}`)).body.invited as { id: string; letter: string | null }[]).map((one) => [one.id, one.letter]));

describe('a letter about a meeting', () => {
  it('goes to those who are named for the invited, in their language, with an entry for the calendar', async () => {
    const { id } = await call();
    const [letter, ...others] = await sent(HANNA);
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ subject: 'Viesti kokouksesta', text: expect.stringMatching(/Soite kutsuu organisaationne kokoukseen: Kylien iltakahvit\.\n\nAika: 2\.12\.2026 klo 13\.00–15\.00\. Paikka: Kirjasto\./) as string });
    expect(letter!.text).toContain(`https://pirtti.example/tyo/kokoukset/${id}`);
    expect(letter!.text).toMatch(/mitkä niistä haluat:\nhttps:\/\/pirtti\.example\/tyo\/viestit\n$/);
    expect(letter!.attachments).toMatchObject([{ filename: 'kokous.ics', mimeType: 'text/calendar' }]);
    expect(Buffer.from(letter!.attachments[0]!.content as ArrayBuffer).toString()).toContain(`UID:${id}@pirtti`);
    const swedish = server.letters.findLast(({ to }) => to?.[0]?.address === KAISLA)!;
    // A guest of the forum is told its kind and not its name.
    expect([swedish.subject, swedish.text!.includes('Kylien iltakahvit')]).toEqual(['Meddelande om ett möte', false]);
    expect(await reached(id)).toEqual({ [kannus.id]: 'sent', [kohtaamispaikka.id]: 'sent', [vanverksamhet.id]: 'sent' });
    expect(await reached(id, 'hyte')).toEqual({ [kannus.id]: null, [kohtaamispaikka.id]: null, [vanverksamhet.id]: null });
  });

  it('follows when it is moved or called off, and when somebody is left out', async () => {
    const { id, version } = await call({ invited: [kannus.id] });
    await sent(HANNA);
    await move(id, version, { invited: [kannus.id], agenda: [{ text: 'Muuta' }] });
    expect(await sent(HANNA)).toEqual([]);
    await move(id, version + 1, { day: '2026-12-03', invited: [kannus.id, kohtaamispaikka.id] });
    expect((await sent(HANNA))[0]!.text).toContain('muuttanut kokouksen aikaa tai paikkaa');
    expect(server.letters.findLast(({ to }) => to?.[0]?.address === HELMI)!.text).toContain('kutsuu organisaationne kokoukseen');
    await move(id, version + 2, { day: '2026-12-03', invited: [kohtaamispaikka.id] });
    const [leftOut] = await sent(HANNA);
    expect([leftOut!.text!.includes('eikä organisaatiotanne enää odoteta'), Buffer.from(leftOut!.attachments[0]!.content as ArrayBuffer).toString().includes('METHOD:CANCEL')]).toEqual([true, true]);
    const cancel = () => ask('osallisuus', `/meetings/${id}/cancellation`, { reason: 'Sairastumisia.' });
    await Promise.all([cancel(), cancel()]);
    expect((await sent(HELMI)).map(({ text }) => text!.includes('on perunut kokouksen'))).toEqual([true]);
  });

  it('is not written of a day that is over, nor where a meeting is refused', async () => {
    await call({ day: '2026-11-19' });
    await call({ endTime: '12:00' });
    expect(await sent(HANNA)).toEqual([]);
  });

  it('that could be sent to nobody is told to whoever called', async () => {
    const { id } = await call({ invited: [diakonia.id] });
    expect(await reached(id)).toEqual({ [diakonia.id]: null });
  });
});

describe('what a person chooses', () => {
  it('is shown with what cannot be chosen', async () => {
    expect((await mine('hyte')).kinds.map(({ code, mayBeDeclined, isWanted, chosenAt }) => [code, mayBeDeclined, isWanted, chosenAt])).toEqual([
      ['meeting', true, true, null], ['late-negotiation', true, true, null], ['agreement-signature', true, true, null], ['agreement-coming-day', true, true, null], ['grant-decided', true, true, null], ['grant-use-report', true, true, null],
      ['grant-supplement', false, true, null], ['grant-report-sent-back', false, true, null], ['confirm-details', false, true, null], ['confirm-people', false, true, null], ['invitation', false, true, null],
    ]);
    for (const code of ['invitation', 'confirm-details', 'nonsense']) expect((await choose('hyte', code, false)).status).toBe(400);
  });

  it('holds at once for what has been written already, and until it is taken back', async () => {
    await call();
    expect((await choose('hyte', 'meeting', false)).body.kinds[0]).toMatchObject({ code: 'meeting', isWanted: false, chosenAt: NOON.toISOString() });
    expect(await sent(HANNA)).toEqual([]);
    now = new Date(NOON.getTime() + 30_000);
    const { id } = await call();
    expect(await sent(HANNA)).toEqual([]);
    expect((await reached(id))[kannus.id]).toBe('not-wanted');
    expect((await mine('hyte')).latest[0]).toMatchObject({ status: 'not-wanted', title: { en: 'Invitations to meetings' } });
    expect((await kind('yhdistys', 'meeting')).isWanted).toBe(true);
    now = new Date(NOON.getTime() + 60_000);
    await choose('hyte', 'meeting', true);
    expect(await kind('hyte', 'meeting')).toMatchObject({ isWanted: true, chosenAt: now.toISOString() });
    await call();
    expect(await sent(HANNA)).toHaveLength(1);
  });

  it('is chosen once, in whichever organisation the person acts, and is nobody else’s to know', async () => {
    const membershipId = newId();
    const tenant = service.service.app.get(TenantTransactions);
    await tenant.run(diakonia.id, (tx) => service.service.app.get(MembershipStore).change(tx, membershipId, grantMembership({
      membershipId, organisationId: diakonia.id, issuer: service.identity.issuer, subject: DEMO_PEOPLE.kaveri.subject, name: 'Kaisla Korpi', roles: ['organisation-admin'], validFrom: fromMonday(MONDAY, -1), validTo: null, at: now,
    })));
    expect((await choose('kaveri', 'meeting', false, diakonia.id)).status).toBe(201);
    await call();
    expect(await sent(KAISLA)).toEqual([]);
    expect((await kind('kaveri', 'meeting')).isWanted).toBe(false);
    // Written down where it was chosen, and shown to nobody who acts there, not even to its administrators.
    for (const id of [diakonia.id, vanverksamhet.id]) expect(await tenant.run(id, (tx) => tx.query('select * from letter_choices'))).toEqual([]);
    const rows = await service.database.mail.query(`select organisation_id as id, membership_id as "membershipId", is_wanted as "isWanted", at from letter_choices where subject = $1`, [DEMO_PEOPLE.kaveri.subject]);
    expect(rows).toEqual([{ id: diakonia.id, membershipId, isWanted: false, at: NOON }]);
  });

  it('said twice is one choice, and cannot be said in another’s name', async () => {
    await Promise.all([choose('yhdistys', 'late-negotiation', false), choose('yhdistys', 'late-negotiation', false)]);
    await choose('yhdistys', 'late-negotiation', false);
    expect((await kind('yhdistys', 'late-negotiation')).isWanted).toBe(false);
    const forged = service.service.app.get(TenantTransactions).run(kannus.id, (tx) => tx.query(
      `insert into letter_choices (organisation_id, membership_id, issuer, subject, kind, is_wanted, at) select $1, id, issuer, subject, 'meeting', false, now() from memberships limit 1`, [kannus.id]));
    await expect(forged).rejects.toThrow('row-level security');
  });
});

describe('what went to a person lately', () => {
  it('says that it waits for the morning, and then that it went, to that person alone', async () => {
    now = new Date('2026-11-20T20:00:00Z');
    await call({ invited: [kohtaamispaikka.id] });
    expect(await sent(HELMI)).toEqual([]);
    expect((await mine('yhdistys')).latest[0]).toMatchObject({ status: 'waiting', waitsForMorning: true, writtenAt: now.toISOString() });
    const others = (await mine('sihteeri')).latest;
    now = new Date('2026-11-21T06:00:00Z');
    expect((await mine('yhdistys')).latest[0]).toMatchObject({ status: 'waiting', waitsForMorning: false });
    await sent(HELMI);
    expect((await mine('yhdistys')).latest[0]).toMatchObject({ status: 'sent', waitsForMorning: false });
    expect(others).toEqual([]);
    // Nor to the colleagues in whose organisation they read it.
    expect(await service.service.app.get(TenantTransactions).run(kohtaamispaikka.id, (tx) => tx.query(`select id from letters where kind = 'meeting'`))).toEqual([]);
    expect(JSON.stringify((await mine('yhdistys')).latest)).not.toMatch(/Kirjasto|@/);
  });

  it('says that an address does not exist', async () => {
    now = new Date('2026-11-22T10:00:00Z');
    server.answer(HELMI, { code: 550, text: '5.1.1 nobody here' });
    const { id } = await call({ invited: [kohtaamispaikka.id] });
    await sent(HELMI);
    server.answer(HELMI, undefined);
    expect([(await mine('yhdistys')).latest[0]!.status, (await reached(id))[kohtaamispaikka.id]]).toEqual(['refused', 'refused']);
  });
});

describe('that this year’s negotiation is missing', () => {
  const round = () => service.service.app.get(Reminding).round();
  it('is written to both sides once a year, in its last three months, and not to those who have called one', async () => {
    now = new Date('2026-09-30T10:00:00Z');
    await round();
    expect(await sent(HANNA)).toEqual([]);
    now = NOON;
    await Promise.all([round(), round(), round()]);
    const [letter, ...others] = await sent(HANNA);
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ subject: 'Vuoden hyte-neuvottelu puuttuu', text: expect.stringContaining('Edellisen kerran neuvoteltiin 8.10.2025.') as string });
    expect(letter!.text).toContain('https://pirtti.example/tyo/foorumit/neuvottelut');
    expect(server.letters.filter(({ subject, to }) => subject === letter!.subject && to![0]!.address === 'heimo.halsula@pirtti.example')).toEqual([]);
    now = new Date('2026-12-20T10:00:00Z');
    await round();
    expect(await sent(HANNA)).toEqual([]);
    now = new Date('2027-10-01T10:00:00Z');
    await round();
    expect(await sent(HANNA)).toHaveLength(1);
  });

  it('is not sent to whoever does without it', async () => {
    await choose('hyte', 'late-negotiation', false);
    now = new Date('2028-10-01T10:00:00Z');
    await round();
    expect(await sent(HANNA)).toEqual([]);
    expect((await mine('hyte')).latest[0]).toMatchObject({ status: 'not-wanted', title: { en: 'Reminders of the HYTE negotiation' } });
  });
});
