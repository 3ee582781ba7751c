import { DEMO_ORGANISATIONS } from '@pirtti/demo';
import { LANGUAGES } from '@pirtti/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AFTER, GrantHouse, OPEN, type PersonKey } from '../grants/grants.fixture.js';
import { LETTER_KINDS } from '../letters/letter-kinds.js';
import { DueReminding } from './due-reminding.js';

const { soite, kannus, kohtaamispaikka, vanverksamhet } = DEMO_ORGANISATIONS;
const [HANNA, HELMI, KAISLA] = ['hanna.hyttinen@pirtti.example', 'helmi.harjula@pirtti.example', 'kaisla.korpi@pirtti.example'] as const;
const TERMS = { language: 'fi', title: 'Salainen otsikko', purpose: 'Matka lyhenee.', startsOn: '2027-01-01', purposes: ['placement'], fields: ['name'], tasks: [], commitments: [] } as const;

interface Written {
  readonly kind: string;
  readonly address: string;
  readonly language: 'fi' | 'sv' | 'en';
  readonly sender: string;
  readonly details: Record<string, unknown> & { readonly link: string };
}

const house = new GrantHouse();
beforeAll(() => house.open('https://pirtti.example'));
beforeEach(() => { house.now = OPEN; });
afterAll(() => house.service.stop());

/** What was written about a record and waits, in the order of the addresses. */
const about = (id: string) => house.service.database.mail.query<Written[]>(
  'select kind, address, language, organisation_id as sender, details from letters where about_id = $1 order by written_at, address', [id]);
const readers = async (id: string) => (await about(id)).map(({ kind, address }) => [kind, address]);
const textOf = ({ kind, language, details }: Written) => LETTER_KINDS.find(({ code }) => code === kind)!.body[language](details as never).paragraphs.join(' ');
const round = () => house.service.service.app.get(DueReminding).round();

describe('an applicant is told', () => {
  it('that a supplement is asked, and by when, but not what', async () => {
    const { id } = await house.submitted((await house.round({ title: 'Avoin haku' })).id, {}, 'kaveri');
    expect(await about(id)).toEqual([]);
    const ask = (dueOn: string) => house.ask('osallisuus', `/grant-applications/${id}/supplement-request`, { text: 'Lähettäkää tilinpäätös.', dueOn });
    expect((await ask('2027-01-19')).status).toBe(422);
    expect((await Promise.all([ask('2027-02-10'), ask('2027-02-10')])).map(({ status }) => status).sort()).toEqual([201, 409]);
    const [letter, ...others] = await about(id);
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ kind: 'grant-supplement', address: KAISLA, language: 'sv', sender: soite.id, details: { link: `https://pirtti.example/tyo/avustukset/hakemukset/${id}` } });
    expect(textOf(letter!)).toMatch(/Soite.*Avoin haku.*Svara senast 10\.2\.2027/);
    expect(JSON.stringify(letter)).not.toContain('tilinpäätös');
    await house.done('kaveri', `/grant-applications/${id}/supplement`, { text: 'Här.', annexes: [] });
    expect(await about(id)).toHaveLength(1);
  });

  it('that its report is to be completed, and by when, but not how', async () => {
    const { id } = await house.paid();
    await house.done('sihteeri', `/grant-applications/${id}/use-report`, { text: 'Hyvin meni.', usedCents: 600_000 });
    await house.done('osallisuus', `/grant-applications/${id}/use-return`, { text: 'Eritelkää kulut.', dueOn: '2027-03-10' });
    const told = (await about(id)).filter(({ kind }) => kind === 'grant-report-sent-back');
    expect(told).toMatchObject([{ address: HELMI, sender: soite.id, details: { dueOn: '2027-03-10' } }]);
    expect(textOf(told[0]!)).toMatch(/Soite.*viimeistään 10\.3\.2027/);
    expect(JSON.stringify(told)).not.toContain('Eritelkää');
    await house.done('sihteeri', `/grant-applications/${id}/use-report`, { text: 'Kulut eriteltyinä.', usedCents: 590_000 });
  });

  it('that there is a decision, but not which', async () => {
    const application = await house.submitted((await house.round()).id, { title: 'Salainen otsikko' });
    await house.score(application, 40);
    expect((await house.decide(application.id, 600_000)).status).toBe(409);
    expect(await about(application.id)).toEqual([]);
    house.now = AFTER;
    await Promise.all([house.decide(application.id, 600_000), house.decide(application.id, 600_000)]);
    const [letter, ...others] = await about(application.id);
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ kind: 'grant-decided', address: HELMI, language: 'fi', sender: soite.id });
    expect(textOf(letter!)).toContain('ohje muutoksen hakemiseen');
    expect(`${textOf(letter!)} ${JSON.stringify(letter)}`).not.toMatch(/6\s?000|600000|Salainen|myönnet|Vastaa tarpeeseen/);
  });
});

describe('parties of an agreement', () => {
  const draft = (partners: readonly string[], more: object = {}, person: PersonKey = 'osallisuus') => house.done(person, '/agreements', { ...TERMS, partners, ...more });
  const sign = (person: PersonKey, id: string, version = 1) => house.done(person, `/agreements/${id}/signatures`, { version });
  const both = async (more: object) => {
    const { id } = await draft([kohtaamispaikka.id], more, 'hyte');
    await sign('hyte', id);
    await sign('yhdistys', id);
    return id;
  };

  it('learn from the first signature that theirs is awaited, and from a new wording’s first one again', async () => {
    const { id, version } = await draft([kannus.id, vanverksamhet.id]);
    expect(await about(id)).toEqual([]);
    await Promise.all([sign('osallisuus', id), sign('osallisuus', id)]);
    expect(await readers(id)).toEqual([['agreement-signature', HANNA], ['agreement-signature', KAISLA]]);
    await sign('kaveri', id);
    expect(await about(id)).toHaveLength(2);
    const [first, second] = await about(id);
    expect([first!.language, second!.language, first!.sender]).toEqual(['fi', 'sv', soite.id]);
    expect(textOf(first!)).toContain('Soite on allekirjoittanut sopimuksen');
    expect(JSON.stringify(await about(id))).not.toContain('Salainen');
    house.now = new Date(OPEN.getTime() + 60_000);
    await house.done('osallisuus', `/agreements/${id}`, { ...TERMS, title: 'Uusi', version, takesSignatures: true, reason: 'Tarkennus.' }, 'PUT');
    expect(await about(id)).toHaveLength(2);
    await sign('kaveri', id, 2);
    // Soite has named nobody and has no address of its own: it finds the agreement in Pirtti alone.
    expect((await readers(id)).slice(2)).toEqual([['agreement-signature', HANNA]]);
  });

  it('are each reminded once that it ends soon and that they look at it together, by however many processes', async () => {
    const id = await both({ endsOn: '2027-12-31', reviewOn: '2027-12-01' });
    const before = (await about(id)).length;
    house.now = new Date('2027-08-30T10:00:00Z');
    await round();
    expect(await about(id)).toHaveLength(before);
    house.now = new Date('2027-10-10T10:00:00Z');
    await Promise.all([round(), round(), round()]);
    await round();
    const told = (await about(id)).slice(before);
    expect(told.map(({ address, sender, details: { what, day } }) => [address, sender, what, day]).sort()).toEqual([
      [HANNA, kannus.id, 'agreement-ends', '2027-12-31'], [HANNA, kannus.id, 'agreement-review', '2027-12-01'],
      [HELMI, kohtaamispaikka.id, 'agreement-ends', '2027-12-31'], [HELMI, kohtaamispaikka.id, 'agreement-review', '2027-12-01'],
    ]);
    expect(textOf(told.find(({ address }) => address === HELMI)!)).toContain('Muut osapuolet: Kannuksen kaupunki.');
  });

  it('are not reminded of what is ended before its time', async () => {
    const id = await both({ endsOn: '2027-12-31' });
    await house.done('yhdistys', `/agreements/${id}/ending`, { reason: 'Toiminta loppuu.' });
    const before = (await about(id)).length;
    house.now = new Date('2027-10-10T10:00:00Z');
    await round();
    expect(await about(id)).toHaveLength(before);
  });
});

describe('who was paid a grant', () => {
  it('is reminded once a month before its use is to be reported, and once when it is late', async () => {
    const { id } = await house.paid({}, { title: 'Kevään haku' });
    const told = async () => (await about(id)).filter(({ kind }) => kind === 'grant-use-report');
    house.now = new Date('2028-02-29T10:00:00Z');
    await round();
    expect(await told()).toEqual([]);
    house.now = new Date('2028-03-01T10:00:00Z');
    await Promise.all([round(), round(), round()]);
    house.now = new Date('2028-03-31T10:00:00Z');
    await round();
    expect(await told()).toMatchObject([{ address: HELMI, language: 'fi', sender: kohtaamispaikka.id, details: { reminder: 'use-report-due', dueOn: '2028-03-31' } }]);
    expect(textOf((await told())[0]!)).toMatch(/viimeistään 31\.3\.2028.*Soite.*Kevään haku/);
    house.now = new Date('2028-04-01T10:00:00Z');
    await Promise.all([round(), round()]);
    house.now = new Date('2028-06-01T10:00:00Z');
    await round();
    expect((await told()).map(({ details: { reminder } }) => reminder)).toEqual(['use-report-due', 'use-report-late']);
  });

  it('is left in peace when it has told', async () => {
    const { id } = await house.paid();
    await house.done('sihteeri', `/grant-applications/${id}/use-report`, { text: 'Kahvila toimi.', usedCents: 600_000 });
    house.now = new Date('2028-04-01T10:00:00Z');
    await round();
    expect((await readers(id)).map(([kind]) => kind)).toEqual(['grant-decided']);
  });
});

it('all of it can be read in every language', () => {
  const kinds = LETTER_KINDS.filter(({ code }) => /^(agreement|grant)-/.test(code));
  expect(kinds).toHaveLength(6);
  for (const kind of kinds) for (const language of LANGUAGES) expect(kind.body[language](kind.example as never).link!.url).toMatch(/^https:\/\/pirtti\.example\/tyo\/(sopimukset|avustukset\/hakemukset)\/[0-9a-f-]{36}$/);
});
