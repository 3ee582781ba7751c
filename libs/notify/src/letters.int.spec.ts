import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { label, newId } from '@pirtti/kernel';
import { kitMigrations, lintSchema } from '@pirtti/storage-kit';
import { testDatabase, testMailServer, type TestDatabase, type TestMailServer } from '@pirtti/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LetterChoices } from './letter-choices.js';
import type { LetterKind } from './letter-kind.js';
import type { Addressee, NewLetter } from './letter.js';
import { Letters } from './letters.js';
import { notifyMigrations } from './notify.migrations.js';
import { claimLetters } from './sending/letter-rows.js';
import { LetterSender, type SenderSettings } from './sending/letter-sender.js';

interface Details { readonly group: string }
const said = (greeting: string) => ({ group }: Details) => ({ paragraphs: [`${greeting}, ${group}!`], link: { label: greeting, url: 'https://pirtti.example/x#y' } });
const greeting: LetterKind<Details> = {
  code: 'greeting', title: label('Tervehdykset', 'Hälsningar', 'Greetings'), explanation: label('Joka aamu.', 'Varje morgon.', 'Every morning.'), subject: label('Tervehdys', 'Hälsning', 'A greeting'),
  body: { fi: said('Hei'), sv: said('Hej'), en: said('Hello') }, urgent: false, mayBeDeclined: true, example: { group: 'Kerho' },
};
const alarm: LetterKind<Details> = { ...greeting, code: 'alarm', urgent: true, mayBeDeclined: false };
const INVITATION = 'BEGIN:VCALENDAR\nEND:VCALENDAR\n';
const dated: LetterKind<Details> = { ...greeting, code: 'dated', body: { ...greeting.body, fi: (details) => ({ ...greeting.body.fi(details), attachment: { filename: 'kokous.ics', contentType: 'text/calendar; charset=utf-8', content: INVITATION } }) } };
const broken: LetterKind<Details> = { ...greeting, code: 'broken', body: { ...greeting.body, fi: () => { throw new Error('no words'); } } };
const NOON = new Date('2026-11-23T10:00:00Z');
const MIDNIGHT = new Date('2026-11-23T22:00:00Z');

describe('letters', () => {
  let database: TestDatabase;
  let server: TestMailServer;
  let at = NOON;
  const organisationId = newId();
  const letters = new Letters();
  const tellings: string[] = [];

  beforeAll(async () => { database = await testDatabase('notes', [...kitMigrations('notes'), ...notifyMigrations('notes')]); });
  afterAll(() => database.drop());
  beforeEach(async () => {
    server = await testMailServer();
    at = NOON;
    tellings.length = 0;
    await database.mail.query(`update letters set status = 'given-up', settled_at = now(), address = null, details = null where status = 'waiting'`);
  });
  afterEach(() => server.stop());

  const senderOf = (settings: SenderSettings, choices?: LetterChoices) => new LetterSender({ mail: database.mail, choices, kinds: [greeting, alarm, broken, dated], clock: { now: () => at }, settings, tell: (sentence) => tellings.push(sentence) });
  const sender = (more: SenderSettings = {}) => senderOf({ email: { smtpUrl: server.url, from: 'Pirtti <pirtti@pirtti.example>' }, quietHours: { from: 21, to: 7 }, ...more });
  const letter = (more: Partial<NewLetter<Details>> = {}): NewLetter<Details> =>
    ({ kind: greeting, details: { group: 'Toivon tupa' }, to: { email: 'toimisto@tupa.example' }, reader: { as: 'partner' }, language: 'fi', about: { kind: 'organisation', id: newId() }, at, ...more });
  const write = (one = letter()) => database.tenant.run(organisationId, (tx) => letters.write(tx, organisationId, one));
  const stateOf = async ({ about }: NewLetter<Details>) => (await database.tenant.run(organisationId, (tx) => letters.about(tx, [about.id]))).get(about.id)![0];
  const kept = async (id: string) => (await database.mail.query<{ address: string | null; details: object | null }[]>('select address, details from letters where id = $1', [id]))[0];

  it('reach their reader in the reader’s language, under an id of their own, and leave nothing behind', async () => {
    const one = letter({ language: 'sv' });
    const id = await write(one);
    expect(await kept(id)).toEqual({ address: 'toimisto@tupa.example', details: { group: 'Toivon tupa' } });
    await sender().round();
    expect(server.letters).toHaveLength(1);
    expect(server.letters[0]).toMatchObject({
      messageId: `<${id}@pirtti.example>`, subject: 'Hälsning', from: { name: 'Pirtti', address: 'pirtti@pirtti.example' }, to: [{ address: 'toimisto@tupa.example' }],
      text: 'Hej, Toivon tupa!\n\nHej:\nhttps://pirtti.example/x#y\n\nPirtti\n',
    });
    expect(server.letters[0]!.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }));
    expect(await stateOf(one)).toMatchObject({ id, kind: 'greeting', status: 'sent', writtenAt: NOON, settledAt: NOON, reply: null });
    expect(await kept(id)).toEqual({ address: null, details: null });
    expect(await sender().round()).toBe(0);
  });

  it('are taken back with the change that they tell of', async () => {
    await expect(database.tenant.run(organisationId, async (tx) => {
      await letters.write(tx, organisationId, letter());
      throw new Error('refused');
    })).rejects.toThrow('refused');
    expect(await sender().round()).toBe(0);
  });

  it('cannot be written beside a transaction', async () => {
    await expect(letters.write(database.app.manager, organisationId, letter())).rejects.toThrow('needs an open transaction');
  });

  it.each([
    { email: 'a@b.example\r\nBcc: c@d.example' }, { email: 'a@b.example, c@d.example' }, { email: 'nobody' }, { email: 'a@b@c' }, { phone: '040 000 0000' }, { phone: '+358;rm' },
  ])('go to one good address or to none: %j', async (to) => {
    await expect(write(letter({ to: to as NewLetter<Details>['to'] }))).rejects.toThrow('no good address');
  });

  it('are each sent by one of several senders', async () => {
    const written = await Promise.all(Array.from({ length: 20 }, () => write()));
    const senders = [sender(), sender(), sender()];
    while ((await Promise.all(senders.map((one) => one.round()))).some((tried) => tried > 0));
    expect(server.letters.map(({ messageId }) => messageId).sort()).toEqual(written.map((id) => `<${id}@pirtti.example>`).sort());
  });

  it('are tried again, later each time, where the server asks for patience', async () => {
    const one = letter();
    const id = await write(one);
    server.answer('toimisto@tupa.example', { code: 451, text: '4.7.1 come again' });
    await sender().round();
    at = new Date(NOON.getTime() + 59_999);
    expect([await sender().round(), (await stateOf(one))!.status]).toEqual([0, 'waiting']);
    at = new Date(NOON.getTime() + 60_000);
    expect(await sender().round()).toBe(1);
    server.answer('toimisto@tupa.example', undefined);
    at = new Date(at.getTime() + 120_000);
    await sender().round();
    expect(server.letters.map(({ messageId }) => messageId)).toEqual([`<${id}@pirtti.example>`]);
  });

  it('wait for a server that is away, which is told once and without saying to whom', async () => {
    const port = Number(new URL(server.url).port);
    await server.stop();
    const [one, away] = [letter(), sender()];
    await write(one);
    await write();
    await away.round();
    expect(tellings).toEqual(['a letter could not be handed over; it is tried again']);
    server = await testMailServer({ port });
    at = new Date(NOON.getTime() + 60_000);
    await away.round();
    expect([server.letters.length, (await stateOf(one))!.status, tellings.length]).toEqual([2, 'sent', 2]);
  });

  it('that are refused for good say so with the code alone, and are not tried again', async () => {
    const one = letter({ to: { email: 'poissa@tupa.example' } });
    const id = await write(one);
    server.answer('poissa@tupa.example', { code: 550, text: '5.1.1 <poissa@tupa.example> is nobody here' });
    await sender().round();
    expect(await stateOf(one)).toMatchObject({ status: 'refused', reply: '5.1.1' });
    expect(await kept(id)).toEqual({ address: null, details: null });
    at = new Date(NOON.getTime() + 7 * 24 * 3_600_000);
    expect(await sender().round()).toBe(0);
  });

  it('are given up after five days', async () => {
    const one = letter();
    await write(one);
    server.answer('toimisto@tupa.example', { code: 451, text: 'later' });
    at = new Date(NOON.getTime() + 5 * 24 * 3_600_000);
    await sender().round();
    expect((await stateOf(one))!.status).toBe('given-up');
  });

  it('that cannot be put into words keep none of the others waiting', async () => {
    const [mute, one] = [letter({ kind: broken }), letter()];
    await write(mute);
    await write(one);
    expect(await sender().round()).toBe(2);
    expect([(await stateOf(mute))!.status, (await stateOf(one))!.status]).toEqual(['waiting', 'sent']);
  });

  it('wait for the morning, but for the urgent ones', async () => {
    at = MIDNIGHT;
    const [quiet, urgent] = [letter(), letter({ kind: alarm })];
    await write(quiet);
    await write(urgent);
    await sender().round();
    expect([(await stateOf(quiet))!.status, (await stateOf(urgent))!.status]).toEqual(['waiting', 'sent']);
    at = new Date('2026-11-24T05:00:00Z');
    await sender().round();
    expect((await stateOf(quiet))!.status).toBe('sent');
  });

  it('to residents who are not to be contacted never go, and keep no address', async () => {
    const one = letter({ reader: { as: 'resident', doNotContact: true }, kind: alarm });
    const id = await write(one);
    expect([await sender().round(), (await stateOf(one))!.status, await kept(id)]).toEqual([0, 'not-wanted', { address: null, details: null }]);
  });

  it('take a file along', async () => {
    await write(letter({ kind: dated }));
    await sender().round();
    expect(server.letters[0]!.attachments).toMatchObject([{ filename: 'kokous.ics', mimeType: 'text/calendar' }]);
    expect(Buffer.from(server.letters[0]!.attachments[0]!.content as ArrayBuffer).toString()).toBe(INVITATION);
  });

  describe('to people who choose', () => {
    const person = { organisationId: newId(), membershipId: newId() };
    const declined: string[] = [];
    const choices: LetterChoices = { page: '/tyo/viestit', declinedBy: async (_mail, { membershipId }) => (membershipId === person.membershipId ? declined : []) };
    const chosen = () => senderOf({ email: { smtpUrl: server.url, from: 'pirtti@pirtti.example' }, publicUrl: 'https://pirtti.example' }, choices);
    const to = (addressee: Addressee, more: Partial<NewLetter<Details>> = {}) => letter({ reader: { as: 'partner', addressee }, ...more });
    beforeEach(() => { declined.length = 0; });

    it('are looked up when they leave: what was declined since they were written stays', async () => {
      const [one, other, nobodys] = [to(person), to({ ...person, membershipId: newId() }), to({ ...person, membershipId: null })];
      const id = await write(one);
      await write(other);
      await write(nobodys);
      declined.push('greeting');
      await chosen().round();
      expect([(await stateOf(one))!.status, (await stateOf(other))!.status, (await stateOf(nobodys))!.status, server.letters.length]).toEqual(['not-wanted', 'sent', 'sent', 2]);
      expect([await kept(id), (await stateOf(one))!.addresseeId]).toEqual([{ address: null, details: null }, person.organisationId]);
      expect(server.letters[0]!.text).toMatch(/https:\/\/pirtti\.example\/tyo\/viestit\n$/);
    });

    it('go all the same where nobody can do without them', async () => {
      const one = to(person, { kind: alarm });
      await write(one);
      declined.push('alarm');
      await chosen().round();
      expect((await stateOf(one))!.status).toBe('sent');
    });

    it('wait where nobody can say what was chosen', async () => {
      const one = to(person);
      await write(one);
      const away = senderOf({ email: { smtpUrl: server.url, from: 'pirtti@pirtti.example' } }, { ...choices, declinedBy: () => Promise.reject(new Error('away')) });
      await expect(away.round()).rejects.toThrow('away');
      expect([(await stateOf(one))!.status, server.letters.length]).toEqual(['waiting', 0]);
    });
  });

  it('of a sender who has died are sent by another when its time is over, under the same id', async () => {
    const id = await write();
    await claimLetters(database.mail, { at, leaseSeconds: 300, channels: ['email'], onlyUrgent: false, most: 5 });
    at = new Date(NOON.getTime() + 299_999);
    expect(await sender().round()).toBe(0);
    at = new Date(NOON.getTime() + 300_000);
    await sender().round();
    expect(server.letters.map(({ messageId }) => messageId)).toEqual([`<${id}@pirtti.example>`]);
  });

  describe('to telephones', () => {
    const posted: { headers: IncomingHttpHeaders; body: unknown }[] = [];
    let gateway: Server;
    let status = 202;
    beforeAll(async () => {
      gateway = createServer(async (request, response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk as Buffer);
        posted.push({ headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) });
        response.writeHead(status).end('{}');
      });
      await new Promise<void>((resolve) => { gateway.listen(0, '127.0.0.1', resolve); });
    });
    afterAll(() => { gateway.close(); });
    const sms = () => sender({ sms: { url: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/send`, authorization: 'Bearer key', body: '{"to": ["{to}"], "text": "{text}", "ref": "{id}"}' } });

    it('go through a gateway in its own words', async () => {
      const one = letter({ to: { phone: '+358400000000' }, language: 'en' });
      const id = await write(one);
      expect(await sender().round()).toBe(0);
      await sms().round();
      expect(posted).toEqual([{ headers: expect.objectContaining({ authorization: 'Bearer key', 'idempotency-key': id }), body: { to: ['+358400000000'], text: 'Pirtti: A greeting https://pirtti.example/x#y', ref: id } }]);
      expect((await stateOf(one))!.status).toBe('sent');
    });

    it('are refused or tried again by what the gateway answers', async () => {
      const [bad, unlucky] = [letter({ to: { phone: '+358400000001' } }), letter({ to: { phone: '+358400000002' } })];
      status = 422;
      await write(bad);
      await sms().round();
      status = 503;
      await write(unlucky);
      await sms().round();
      expect([await stateOf(bad), await stateOf(unlucky)]).toMatchObject([{ status: 'refused', reply: '422' }, { status: 'waiting', reply: null }]);
    });
  });

  describe('in the database', () => {
    it('stand behind policies that hold', async () => expect(await lintSchema(database.owner)).toEqual([]));

    it('show their address to the sender alone, and their state to whoever wrote them', async () => {
      const one = letter();
      await write(one);
      await expect(database.tenant.run(organisationId, (tx) => tx.query('select address from letters'))).rejects.toThrow('permission denied');
      await expect(database.tenant.run(organisationId, (tx) => tx.query('select details from letters'))).rejects.toThrow('permission denied');
      expect((await database.tenant.run(newId(), (tx) => letters.about(tx, [one.about.id]))).get(one.about.id)).toEqual([]);
      await expect(database.tenant.run(newId(), (tx) => letters.write(tx, organisationId, one))).rejects.toThrow('row-level security');
    });
  });
});
