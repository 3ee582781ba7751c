import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from '@pirtti/demo';
import { newId } from '@pirtti/kernel';
import { LetterSender } from '@pirtti/notify';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testMailServer, testService, type TestMailServer, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partners } from '../definition.js';
import { fillDemo } from '../demo/fill-demo.js';
import { LETTER_KINDS } from '../letters/letter-kinds.js';
import { RecordKeeping } from './record-keeping.js';
import { dueRecords } from './storage/due-records.js';

const MONDAY = new Date('2026-11-16T00:00:00Z');
const FROM = 'Pirtti <pirtti@pirtti.example>';
const { perhonKyla, jarjestotuki } = DEMO_ORGANISATIONS;
type PersonKey = keyof typeof DEMO_PEOPLE;

/** Each story has an organisation of its own, entered today and left alone. */
describe('a record that grows old', () => {
  let service: TestService;
  let server: TestMailServer;
  let at = new Date('2026-11-20T10:00:00Z');
  const after = (months: number, seconds = 0) => { at = new Date(Date.UTC(2026, 10 + months, 20, 10, 0, seconds)); };

  beforeAll(async () => {
    server = await testMailServer();
    // Sent by hand: the service has nobody to hand letters to, so that no timer is faster than the test.
    service = await testService(partners, { clock: { now: () => at }, config: { letters: { publicUrl: 'https://pirtti.example' } } });
    await fillDemo(service.service.app, MONDAY, service.identity.issuer);
  });
  afterAll(async () => {
    await service.stop();
    await server.stop();
  });

  const as = async (person: PersonKey) => ({ token: await service.identity.token(DEMO_PEOPLE[person].subject) });
  const round = () => service.service.app.get(RecordKeeping).round();
  const send = () => new LetterSender({
    mail: service.database.mail, kinds: LETTER_KINDS, clock: { now: () => at }, tell: () => undefined, settings: { email: { smtpUrl: server.url, from: FROM } },
  }).round();
  const read = async (id: string, person: PersonKey = 'hyte') => (await service.request(`/organisations/${id}`, { as: await as(person) })).body;
  const timeline = async (id: string) => (await service.request(`/organisations/${id}/timeline`, { as: await as('hyte') })).body.items;
  const enter = async (more: object = {}): Promise<string> => {
    after(0);
    const body = { type: 'association', names: { fi: `Vanheneva ${newId()} ry`, sv: 'Åldrande rf' }, municipalityCode: '217', serviceArea: ['217'], languages: ['sv', 'fi'], email: `${newId()}@yhdistys.example`, reason: 'Uusi', ...more };
    return (await service.request('/organisations', { as: await as('hyte'), body })).body.id;
  };
  const confirm = (id: string, token: string) => service.request(`/public/organisations/${id}/confirmation`, { body: { token }, key: null });
  const isPublic = async (id: string): Promise<boolean> => {
    const ids: string[] = [];
    for (let page = 1; ; page += 1) {
      const { items } = (await service.request(`/public/organisations?pageSize=100&page=${page}`)).body;
      if (items.length === 0) return ids.includes(id);
      ids.push(...items.map((one: { id: string }) => one.id));
    }
  };
  /** Lets it grow old until it is asked about, and reads the letter. */
  const reminded = async (more: object = {}) => {
    const id = await enter(more);
    after(15);
    await round();
    await send();
    const letter = server.letters.find(({ text }) => text?.includes(id));
    return { id, letter, token: /#([\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? '' };
  };

  it('is asked about after fifteen months, in its own language, and not a second earlier', async () => {
    const id = await enter({ email: 'info@aldrande.example' });
    after(15, -1);
    await round();
    expect((await read(id)).confirmation).toMatchObject({ state: 'confirmed', remindedAt: null, letter: null });
    after(15);
    await round();
    expect((await read(id)).confirmation).toEqual({ state: 'to-confirm', confirmedAt: '2026-11-20T10:00:00.000Z', remindedAt: at.toISOString(), archivesAt: '2028-05-20T09:00:00.000Z', letter: 'waiting' });
    await send();
    const letter = server.letters.find(({ to }) => to?.[0]?.address === 'info@aldrande.example')!;
    expect(letter).toMatchObject({ subject: 'Är era uppgifter aktuella?', text: expect.stringContaining('till och med 20.5.2028') });
    expect(letter.text).toMatch(new RegExp(`https://pirtti\\.example/vahvista/${id}#[\\w-]{43}`));
    expect((await read(id)).confirmation.letter).toBe('sent');
    await round();
    expect(await send()).toBe(0);
  });

  it('is archived after eighteen, not a second earlier: out of the public list, and to be found where people work', async () => {
    const { id } = await reminded();
    after(18, -3601);
    await round();
    expect([(await read(id)).freshness, await isPublic(id)]).toEqual(['to-confirm', true]);
    after(18, -3600);
    await round();
    expect([(await read(id)).freshness, await isPublic(id)]).toEqual(['archived', false]);
    const listed = (await service.request('/organisations?freshness=archived&pageSize=100', { as: await as('hyte') })).body;
    expect(listed.items.map((one: { id: string }) => one.id)).toContain(id);
    expect(listed.facets.freshness['archived']).toBe(listed.total);
    expect((await service.request('/public/organisations')).body.facets.freshness).not.toHaveProperty('archived');
    expect((await timeline(id)).slice(0, 2)).toMatchObject([{ by: { role: null }, changes: [{ field: 'archivedAt', after: ['2028-05-20'] }] }, { changes: [{ field: 'remindedAt', after: ['2028-02-20'] }] }]);
  });

  it('is back when one of its keepers confirms it', async () => {
    const { id } = await reminded();
    after(18);
    await round();
    const answer = await service.request(`/organisations/${id}/confirmation`, { as: await as('hyte'), body: {} });
    expect([answer.status, answer.body.confirmation.state, answer.body.confirmation.confirmedAt, await isPublic(id)]).toEqual([201, 'confirmed', at.toISOString(), true]);
    expect((await timeline(id))[0]).toMatchObject({ by: { role: 'hyte-coordinator' }, changes: [{ field: 'confirmedAt' }, { field: 'remindedAt' }, { field: 'archivedAt' }] });
    expect((await service.request(`/organisations/${id}/confirmation`, { as: await as('sihteeri'), body: {} })).body.code).toBe('organisation-is-kept-by-others');
  });

  it('is confirmed by whoever corrects it', async () => {
    const { id } = await reminded();
    const { names, version } = await read(id);
    const body = { type: 'association', names, municipalityCode: '217', serviceArea: ['217'], languages: ['fi'], reason: 'Sähköposti puuttui', version };
    expect((await service.request(`/organisations/${id}`, { method: 'PUT', as: await as('hyte'), body })).body.confirmation).toMatchObject({ state: 'confirmed', confirmedAt: at.toISOString() });
  });

  describe('by the link of the letter', () => {
    it('is confirmed once, without a login, by a POST alone', async () => {
      const { id, token } = await reminded();
      expect((await service.request(`/public/organisations/${id}/confirmation?token=${token}`)).status).toBe(405);
      expect((await read(id)).freshness).toBe('to-confirm');
      expect(await confirm(id, token)).toMatchObject({ status: 201, body: { confirmedAt: at.toISOString() } });
      expect((await read(id)).freshness).toBe('confirmed');
      expect((await timeline(id))[0]).toMatchObject({ by: { organisation: { id }, role: null } });
      expect((await confirm(id, token)).body.code).toBe('confirmation-link-does-not-work');
    });

    it('of twenty at once is confirmed once', async () => {
      const { id, token } = await reminded();
      const answers = await Promise.all(Array.from({ length: 20 }, () => confirm(id, token)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 19 }, () => 404)]);
    });

    it('is told the same whatever is wrong: used, expired, another’s, made up, cut, empty, of nobody', async () => {
      const [used, late, other] = [await reminded(), await reminded(), await reminded()];
      await confirm(used.id, used.token);
      after(18, -3600);
      const answers = [await confirm(used.id, used.token), await confirm(late.id, late.token), await confirm(late.id, other.token), await confirm(late.id, 'x'.repeat(43)), await confirm(late.id, late.token.slice(1)), await confirm(late.id, ''), await confirm(newId(), late.token)];
      const said = answers.map(({ status, body }) => JSON.stringify({ status, ...body, instance: undefined, traceId: undefined }));
      expect(new Set(said).size).toBe(1);
      expect(answers[0]).toMatchObject({ status: 404, body: { code: 'confirmation-link-does-not-work' } });
    });

    it('works until the record is archived, to the second', async () => {
      const { id, token } = await reminded();
      after(18, -3601);
      expect((await confirm(id, token)).status).toBe(201);
    });

    it('leaves no secret behind', async () => {
      const { id, token } = await reminded();
      const rows = await service.service.app.get(TenantTransactions).run(id, (tx) => tx.query('select * from confirmation_links'));
      const letters = await service.database.mail.query('select * from letters where about_id = $1', [id]);
      expect(JSON.stringify([rows, letters])).not.toContain(token);
      expect(letters).toMatchObject([{ status: 'sent', address: null, details: null }]);
    });
  });

  it('without an address is asked about in the registry alone; where an adviser keeps it, the adviser is written to', async () => {
    const { id, letter } = await reminded({ email: undefined });
    expect([letter, (await read(id)).confirmation]).toMatchObject([undefined, { state: 'to-confirm', letter: null }]);
    expect(server.letters.find(({ text }) => text?.includes(perhonKyla.id))).toMatchObject({ to: [{ address: jarjestotuki.details.email }] });
  });

  it('says to its keepers that nobody could be reached', async () => {
    server.answer('poissa@yhdistys.example', { code: 550, text: '5.1.1 nobody here' });
    const id = await enter({ email: 'poissa@yhdistys.example' });
    after(15);
    await round();
    await send();
    expect((await read(id)).confirmation).toMatchObject({ state: 'to-confirm', letter: 'refused' });
    expect((await read(id, 'kaveri')).confirmation.letter).toBe('refused');
  });

  it('is written to once, whoever of several processes is faster', async () => {
    const id = await enter();
    after(15);
    await Promise.all([round(), round(), round()]);
    expect((await timeline(id)).length).toBe(2);
    expect(await service.database.mail.query('select 1 from letters where about_id = $1', [id])).toHaveLength(1);
  });

  it('asked about late, stands in nobody’s way for the month in which it may answer', async () => {
    const due = () => service.service.app.get(TenantTransactions).asPublic((tx) => dueRecords(tx, at, { remindAfterMonths: 15, archiveAfterMonths: 18 }));
    const id = await enter();
    after(19);
    expect(await due()).toContain(id);
    await round();
    expect(await due()).not.toContain(id);
    after(20);
    expect(await due()).toContain(id);
  });

  describe('with people in it', () => {
    const naming = async (organisationId: string, name: string, role = 'contact-person') =>
      (await service.request('/appointments', { as: await as('hyte'), body: { organisationId, role, startsOn: '2026-11-20', reason: 'Nimettiin', newPerson: { name, phone: '040 000 0777' } } })).body as { id: string; person: { id: string } };
    const person = async (id: string) => (await service.request(`/contact-persons/${id}`, { as: await as('hyte') })).body;
    const covered = async () => (await service.request('/appointments/coverage?role=volunteer-coordinator', { as: await as('hyte') })).body.items.find((one: { municipalityCode: string }) => one.municipalityCode === '217');
    const lettersOf = (id: string) => server.letters.filter(({ text }) => text?.includes(`/vahvista/${id}?mita=henkilot#`));
    const askedAbout = async (names: readonly string[], role?: string) => {
      const id = await enter();
      const people: string[] = [];
      for (const name of names) people.push((await naming(id, name, role)).person.id);
      after(15);
      await round();
      await send();
      const [letter] = lettersOf(id);
      return { id, people, letter, token: /#([\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? '' };
    };

    it('is asked about all of them in one letter that names nobody, and one link says that they are still there', async () => {
      const { id, people, letter, token } = await askedAbout(['Hiljainen Hilma', 'Vaitelias Väinö']);
      expect(lettersOf(id)).toHaveLength(1);
      expect(letter).toMatchObject({ subject: 'Är era personer kvar i sina uppgifter?', text: expect.stringMatching(/på länge: 2\. Roller: Kontaktperson/) });
      expect(letter!.text).not.toMatch(/Hilma|Väinö/);
      expect(await person(people[0]!)).toMatchObject({ freshness: 'to-confirm', remindedAt: at.toISOString() });
      expect(await confirm(id, token)).toMatchObject({ status: 201, body: { confirmedAt: at.toISOString() } });
      for (const one of people) expect(await person(one)).toMatchObject({ freshness: 'confirmed', confirmedAt: at.toISOString(), timeline: [{ what: 'confirmed', by: { organisation: { id }, role: null } }, { what: 'asked' }, { what: 'added' }] });
      // The organisation itself was asked by another letter, and has not answered.
      expect((await read(id)).freshness).toBe('to-confirm');
      expect((await confirm(id, token)).body.code).toBe('confirmation-link-does-not-work');
    });

    it('who is not confirmed fills no role after eighteen months, and is back when somebody who names them says so', async () => {
      const { people: [id] } = await askedAbout(['Unohtunut Unto'], 'volunteer-coordinator');
      const names = async () => { const { holders, unconfirmed } = await covered(); return [holders, unconfirmed].map((list: { name: string }[]) => list.some(({ name }) => name === 'Unohtunut Unto')); };
      expect(await names()).toEqual([true, false]);
      after(18, -3600);
      await round();
      expect(await person(id!)).toMatchObject({ freshness: 'archived', phone: '040 000 0777', appointments: [{ person: { freshness: 'archived' } }], timeline: [{ what: 'unconfirmed' }, { what: 'asked' }, { what: 'added' }] });
      expect(await names()).toEqual([false, true]);
      const file = async (name: string) => String((await service.request(`/appointments/${name}.csv?role=volunteer-coordinator`, { as: await as('hyte') })).body).split('\r\n').filter((line) => line.includes('Unohtunut Unto'));
      expect(await file('coverage')).toEqual([expect.stringMatching(/^Kannus;.*;[^;]*Unohtunut Unto$/)]);
      expect(await file('list')).toEqual([expect.stringMatching(/Voimassa;Unohtunut Unto$/)]);
      const say = async (who: PersonKey) => service.request(`/contact-persons/${id!}/confirmation`, { as: await as(who), body: {} });
      expect((await say('sihteeri')).body.code).toBe('organisation-is-kept-by-others');
      expect((await say('hyte')).body).toMatchObject({ freshness: 'confirmed', timeline: [{ what: 'confirmed', by: { role: 'hyte-coordinator' } }, { what: 'unconfirmed' }, { what: 'asked' }, { what: 'added' }] });
      expect(await names()).toEqual([true, false]);
    });

    it('is asked once, whoever of several processes is faster', async () => {
      const id = await enter();
      const { person: { id: one } } = await naming(id, 'Kerran Kysytty');
      after(15);
      await Promise.all([round(), round(), round()]);
      await send();
      expect(lettersOf(id)).toHaveLength(1);
      expect((await person(one)).timeline.map(({ what }: { what: string }) => what)).toEqual(['asked', 'added']);
    });

    it('who is named anew or whose details are corrected is there', async () => {
      const { id, people: [first, second] } = await askedAbout(['Uudelleen Nimetty', 'Korjattu Kaija']);
      await service.request('/appointments', { as: await as('hyte'), body: { organisationId: id, role: 'volunteer-coordinator', startsOn: '2028-02-20', reason: 'Nimettiin', personId: first } });
      const { version } = await person(second!);
      await service.request(`/contact-persons/${second!}`, { method: 'PUT', as: await as('hyte'), body: { name: 'Korjattu Kaija', phone: '040 000 0778', version, reason: 'Uusi numero' } });
      expect([(await person(first!)).freshness, (await person(second!)).freshness]).toEqual(['confirmed', 'confirmed']);
    });
  });
});
