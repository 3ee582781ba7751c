import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from '@pirtti/demo';
import { newId } from '@pirtti/kernel';
import { eventually, testMailServer, testService, type TestMailServer, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { partners } from '../../definition.js';
import { fillDemo } from '../../demo/fill-demo.js';

let server: TestMailServer;
let service: TestService;
let admin: { token: string };

beforeAll(async () => {
  server = await testMailServer();
  service = await testService(partners, { config: { letters: { publicUrl: 'https://pirtti.example', email: { smtpUrl: server.url, from: 'Pirtti <pirtti@pirtti.example>' }, quietHours: { from: 0, to: 23 } } } });
  await fillDemo(service.service.app, new Date('2026-11-16T00:00:00Z'), service.identity.issuer);
  admin = { token: await service.identity.token(DEMO_PEOPLE.osallisuus.subject) };
});
afterAll(async () => {
  await service?.stop();
  await server?.stop();
});

const invite = (email: string | null) => service.request('/invitations', { as: admin, body: { name: 'Uusi Käyttäjä', email, language: 'en', roles: ['service-counsellor'], reason: 'Vakanssi täytettiin' } });
const letterTo = (address: string, count = 1) => eventually(async () => {
  const found = server.letters.filter((letter) => letter.to?.some((one) => one.address === address));
  expect(found).toHaveLength(count);
  return found.at(-1)!;
});
const tokenIn = (text: string | undefined) => /https:\/\/pirtti\.example\/kutsu#([\w-]{43})/.exec(text ?? '')![1]!;
const stateOf = async (id: string) => ((await service.request('/invitations?pageSize=100', { as: admin })).body.items as { id: string; letter: string | null }[]).find((one) => one.id === id)!.letter;

it('an invitation goes to its reader alone, says neither rights nor reason, and opens the door', async () => {
  const { body } = await invite('lukija@soite.example');
  expect(body.token).toBeNull();
  const letter = await letterTo('lukija@soite.example');
  expect(letter.subject).toBe('Invitation to Pirtti');
  expect(`${letter.subject} ${letter.text} ${letter.html}`).not.toMatch(/counsellor|palveluohjaaja|Vakanssi/i);
  await eventually(async () => expect(await stateOf(body.id)).toBe('sent'));
  const person = { token: await service.identity.token(newId()) };
  expect((await service.request('/my/invitations/acceptance', { as: person, body: { token: tokenIn(letter.text) } })).status).toBe(201);
  const kept = await service.database.mail.query<{ address: string | null; details: unknown }[]>('select address, details from letters where about_id = $1', [body.id]);
  expect(kept).toEqual([{ address: null, details: null }]);
});

it('sent again it is another letter, and the first one’s link opens nothing', async () => {
  const { body } = await invite('uudelleen@soite.example');
  const first = tokenIn((await letterTo('uudelleen@soite.example')).text);
  await service.request(`/invitations/${body.id}/renewal`, { as: admin, body: {} });
  const second = tokenIn((await letterTo('uudelleen@soite.example', 2)).text);
  const open = async (token: string) => (await service.request('/my/invitations/opening', { as: { token: await service.identity.token(newId()) }, body: { token } })).status;
  expect([await open(first), await open(second)]).toEqual([404, 200]);
});

it('to administer an organisation that nobody looks after, it says who invites and on whose behalf to act', async () => {
  const [hyte, { diakonia }] = [{ token: await service.identity.token(DEMO_PEOPLE.hyte.subject) }, DEMO_ORGANISATIONS];
  const { status, body } = await service.request(`/organisations/${diakonia.id}/first-administrator`, { as: hyte, body: { name: 'Uusi Pääkäyttäjä', email: 'diakonia@seurakunta.example', language: 'fi', reason: 'Seurakunta liittyi' } });
  expect([status, body.token]).toEqual([201, null]);
  const letter = await letterTo('diakonia@seurakunta.example');
  expect(letter.text).toContain(`Kannuksen kaupunki kutsuu sinut toimimaan Pirtissä tämän organisaation puolesta: ${diakonia.names.fi}.`);
  await eventually(async () => expect((await service.request(`/organisations/${diakonia.id}/first-administrator`, { as: hyte })).body.invitation.letter).toBe('sent'));
  expect((await service.request('/my/invitations/acceptance', { as: { token: await service.identity.token(newId()) }, body: { token: tokenIn(letter.text) } })).status).toBe(201);
});

it('that an address does not exist is shown', async () => {
  server.answer('poissa@soite.example', { code: 550, text: '5.1.1 No such user' });
  const { body } = await invite('poissa@soite.example');
  await eventually(async () => expect(await stateOf(body.id)).toBe('refused'));
});

it('without an address the link is told to whoever invites, once; to no address there is no letter', async () => {
  const { body } = await invite(null);
  expect(body).toMatchObject({ token: expect.stringMatching(/^[\w-]{43}$/) as string, letter: null });
  for (const email of ['a@b', '"a b"@soite.example', 'a,b@soite.example', 'a@soite.example\nBcc: c@d.example']) expect((await invite(email)).status).toBe(400);
});
