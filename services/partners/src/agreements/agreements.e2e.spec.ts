import { DEMO_ORGANISATIONS, DEMO_PEOPLE, demoId } from '@pirtti/demo';
import { newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testService, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { partners } from '../definition.js';
import { fillDemo } from '../demo/fill-demo.js';
import { standingOf } from './domain/standing.js';
import { AgreementSearch } from './storage/agreement-search.js';
import { AgreementStore } from './storage/agreement.store.js';

const MONDAY = new Date('2026-11-16T00:00:00Z');
const NOW = new Date('2026-11-21T12:00:00Z');
const { soite, kohtaamispaikka, diakonia, vanverksamhet } = DEMO_ORGANISATIONS;
const TERMS = {
  language: 'fi', title: 'Saattaen mukaan', purpose: 'Matka lyhenee.', startsOn: '2026-11-01', endsOn: '2026-12-31', purposes: ['placement'], fields: ['name'],
  tasks: [{ organisationId: soite.id, text: 'Ohjaa.' }], commitments: [{ organisationId: kohtaamispaikka.id, text: 'Nimeää yhteyshenkilön.', dueOn: '2026-12-01' }],
} as const;

let service: TestService;
let tenant: TenantTransactions;
let now = NOW;
beforeAll(async () => {
  service = await testService(partners, { clock: { now: () => now } });
  tenant = service.service.app.get(TenantTransactions);
  await fillDemo(service.service.app, MONDAY, service.identity.issuer);
});
beforeEach(() => { now = NOW; });
afterAll(() => service.stop());

type PersonKey = keyof typeof DEMO_PEOPLE;
const ask = async (person: PersonKey, path: string, body?: object, method?: 'PUT') =>
  service.request(path, { as: { token: await service.identity.token(DEMO_PEOPLE[person].subject) }, ...(body && { body }), ...(method && { method }) });
const draft = async (more: object = {}) => (await ask('osallisuus', '/agreements', { ...TERMS, partners: [kohtaamispaikka.id], ...more })).body as { id: string; version: number };
const sign = (person: PersonKey, id: string, version = 1) => ask(person, `/agreements/${id}/signatures`, { version });
const told = async (id: string, type: string): Promise<{ data: Record<string, unknown> }[]> => {
  const all = await Promise.all([soite, kohtaamispaikka].map((one) => tenant.run(one.id, (tx) => tx.query<{ data: Record<string, unknown> }[]>('select data from outbox where aggregate_id = $1 and type = $2', [id, type]))));
  return all.flat();
};
const what = (timeline: readonly { what: string }[]) => timeline.map((entry) => entry.what);

describe('an agreement from draft to end', () => {
  it('is drafted for its parties to read, signed by each, and told to others only when the last has signed', async () => {
    const { id } = await draft();
    expect((await ask('yhdistys', `/agreements/${id}`)).body).toMatchObject({ status: 'draft', waitingFor: [soite.id, kohtaamispaikka.id], version: 1 });
    expect((await ask('kaveri', `/agreements/${id}`)).status).toBe(404);
    expect((await sign('osallisuus', id)).body).toMatchObject({ status: 'draft', waitingFor: [kohtaamispaikka.id] });
    expect(await told(id, 'partners.agreement-activated.v1')).toEqual([]);
    const { body } = await sign('yhdistys', id);
    expect(body).toMatchObject({ status: 'expiring', waitingFor: [], inForceFrom: NOW.toISOString(), startsOn: '2026-11-01', endsOn: '2026-12-31', validTo: '2026-12-31T22:00:00.000Z' });
    expect(body.timeline).toMatchObject([
      { what: 'drafted', by: { organisationId: soite.id, role: 'organisation-admin' } }, { what: 'signed', by: { organisationId: soite.id } },
      { what: 'signed', by: { organisationId: kohtaamispaikka.id, role: 'organisation-admin' } }, { what: 'activated', by: null },
    ]);
    expect(await told(id, 'partners.agreement-activated.v1')).toMatchObject([{ data: { validFrom: NOW.toISOString(), validTo: '2026-12-31T22:00:00.000Z', purposes: ['placement'], fields: ['name'] } }]);
  });

  it('counts among the partner’s agreements in force from the last signature on, and not as a draft', async () => {
    const inForce = async () => (await ask('yhdistys', `/organisations/${kohtaamispaikka.id}`)).body.agreements as number;
    const before = await inForce();
    const { id } = await draft();
    await sign('osallisuus', id);
    expect(await inForce()).toBe(before);
    await sign('yhdistys', id);
    expect(await inForce()).toBe(before + 1);
    await ask('yhdistys', `/agreements/${id}/ending`, { reason: 'Toiminta loppuu.' });
    expect(await inForce()).toBe(before);
  });

  it('is in the list’s file as it stands, in the reader’s language, and no spreadsheet runs its title', async () => {
    const { id } = await draft({ title: '=HYPERLINK("http://paha.example")' });
    const { body, headers } = await ask('yhdistys', '/agreements/list.csv?text=hyperlink&wording=sv');
    expect(headers.get('content-disposition')).toBe('attachment; filename="avtal.csv"');
    expect(body).toContain('Avtal;Parter;Status;Börjar;Upphör');
    expect(body).toMatch(/"'=HYPERLINK\(""http:\/\/paha.example""\)";"?[^;]+, [^;]+"?;Utkast;2026-11-01;2026-12-31;/);
    expect((await ask('kaveri', '/agreements/list.csv?text=hyperlink')).body).not.toContain('HYPERLINK');
    expect((await ask('yhdistys', '/agreements/list.xlsx')).status).toBe(200);
    await ask('osallisuus', `/agreements/${id}/ending`, { reason: 'Kokeilu.' });
  });

  it('is ended by either party, with a reason that both can read, and the others hear of it once', async () => {
    const { id } = await draft();
    await sign('osallisuus', id);
    await sign('yhdistys', id);
    expect((await ask('yhdistys', `/agreements/${id}/ending`, { reason: ' ' })).status).toBe(400);
    expect((await ask('yhdistys', `/agreements/${id}/ending`, { reason: 'Toiminta loppuu.' })).body).toMatchObject({ status: 'terminated', ending: { organisationId: kohtaamispaikka.id, reason: 'Toiminta loppuu.', at: NOW.toISOString() } });
    expect((await ask('osallisuus', `/agreements/${id}/ending`, { reason: 'Samoin.' })).body.ending.reason).toBe('Toiminta loppuu.');
    expect(await told(id, 'partners.agreement-ended.v1')).toHaveLength(1);
  });

  it('runs out by itself: a second before it is in force, at its last instant no more', async () => {
    const { id } = await draft();
    await sign('osallisuus', id);
    await sign('yhdistys', id);
    const inForce = async () => (await ask('ohjaaja', '/agreements/in-force')).body.items.some((one: { id: string }) => one.id === id);
    now = new Date('2026-12-31T21:59:59Z');
    expect([await inForce(), (await ask('ohjaaja', `/agreements/${id}`)).body.status]).toEqual([true, 'expiring']);
    now = new Date('2026-12-31T22:00:00Z');
    expect([await inForce(), (await ask('ohjaaja', `/agreements/${id}`)).body.status]).toEqual([false, 'ended']);
    expect((await ask('yhdistys', `/agreements/${id}/ending`, { reason: 'Vielä kerran.' })).body.code).toBe('agreement-has-run-out');
  });

  it('is refused in words that help', async () => {
    expect((await ask('osallisuus', '/agreements', { ...TERMS, partners: [newId()] })).body.code).toBe('partner-is-not-in-the-registry');
    expect((await ask('osallisuus', '/agreements', { ...TERMS, endsOn: '2026-10-01', partners: [kohtaamispaikka.id] })).body.code).toBe('agreement-ends-before-it-begins');
    expect((await ask('ohjaaja', '/agreements', { ...TERMS, partners: [kohtaamispaikka.id] })).body.code).toBe('role-is-missing');
    expect(await ask('osallisuus', '/agreements', { ...TERMS, purposes: ['placement', 'referral'], partners: [kohtaamispaikka.id] })).toMatchObject({ status: 400, body: { code: 'input-is-invalid', errors: [{ pointer: '/purposes', rule: 'is-not-a-choice' }] } });
    const { id } = await draft({ purpose: '', startsOn: null });
    expect(await sign('yhdistys', id)).toMatchObject({ status: 422, body: { code: 'signing-needs-more', details: { missing: ['purpose', 'validFrom'] } } });
  });
});

it('an old agreement about referrals to link persons is shown as it is, and an old draft of one is not signed', async () => {
  const [inForce, unsigned] = [await draft(), await draft()];
  await sign('osallisuus', inForce.id);
  await sign('yhdistys', inForce.id);
  await tenant.run(soite.id, (tx) => tx.query(`update agreements set purposes = '{placement,referral}' where id = any($1)`, [[inForce.id, unsigned.id]]));
  expect((await ask('yhdistys', `/agreements/${inForce.id}`)).body.purposes).toEqual(['placement', 'referral']);
  expect((await ask('ohjaaja', '/agreements/in-force')).body.items.find((one: { id: string }) => one.id === inForce.id).purposes).toEqual(['placement', 'referral']);
  expect(await sign('osallisuus', unsigned.id)).toMatchObject({ status: 422, body: { code: 'purpose-is-no-longer-agreed', details: { purposes: ['referral'] } } });
  expect((await ask('osallisuus', `/agreements/${unsigned.id}`, { ...TERMS, version: 1 }, 'PUT')).status).toBe(200);
  expect((await sign('osallisuus', unsigned.id, 2)).status).toBe(201);
  await Promise.all([inForce, unsigned].map(({ id }) => ask('osallisuus', `/agreements/${id}/ending`, { reason: 'Kokeilu.' })));
});

it('whoever drafts finds a partner by a part of its name, and never their own organisation', async () => {
  const found = async (text: string) => (await ask('osallisuus', `/agreements/possible-partners?text=${encodeURIComponent(text)}`)).body.items.map((one: { id: string }) => one.id);
  expect(await found('KOHTAAMIS')).toEqual([kohtaamispaikka.id]);
  expect(await found('väni')).toEqual([]);
  expect(await found('soite')).toEqual([]);
  expect((await ask('ohjaaja', '/agreements/possible-partners?text=soite')).status).toBe(403);
});

describe('two people with one draft', () => {
  it('the second is told that it has changed, and overwrites nothing', async () => {
    const { id } = await draft();
    expect((await ask('osallisuus', `/agreements/${id}`, { ...TERMS, title: 'Ensimmäinen', version: 1 }, 'PUT')).body.version).toBe(2);
    expect(await ask('osallisuus', `/agreements/${id}`, { ...TERMS, title: 'Toinen', version: 1 }, 'PUT')).toMatchObject({ status: 409, body: { code: 'agreement-has-changed', details: { version: 2 } } });
    expect(await sign('yhdistys', id, 1)).toMatchObject({ status: 409, body: { code: 'agreement-has-changed' } });
    expect((await ask('osallisuus', `/agreements/${id}`)).body.title).toBe('Ensimmäinen');
  });

  it('at the same moment: one of them wins', async () => {
    const { id } = await draft();
    const answers = await Promise.all(['Toinen', 'Kolmas', 'Neljäs'].map((title) => ask('osallisuus', `/agreements/${id}`, { ...TERMS, title, version: 1 }, 'PUT')));
    expect(answers.map((one) => one.status).sort()).toEqual([200, 409, 409]);
  });

  it('a change takes a signature away only on purpose, and the story says whose', async () => {
    const { id } = await draft();
    await sign('yhdistys', id);
    const change = (more: object) => ask('osallisuus', `/agreements/${id}`, { ...TERMS, title: 'Uusi nimi', version: 1, ...more }, 'PUT');
    expect(await change({})).toMatchObject({ status: 409, body: { code: 'change-takes-signatures', details: { signedBy: [kohtaamispaikka.id] } } });
    const { body } = await change({ takesSignatures: true, reason: 'Nimi oli väärä.' });
    expect(body).toMatchObject({ version: 2, signatures: [], waitingFor: [soite.id, kohtaamispaikka.id] });
    // The commitment came without its id, so it is a new one.
    expect(body.timeline.at(-1)).toMatchObject({ what: 'changed', terms: ['title', 'commitments'], signaturesTakenFrom: [kohtaamispaikka.id], text: 'Nimi oli väärä.' });
    expect((await ask('yhdistys', `/agreements/${id}`, { ...TERMS, version: 2 }, 'PUT')).body.code).toBe('agreement-is-written-by-another');
  });
});

it('a commitment is checked off by its own party, and everybody sees by whom and when', async () => {
  const id = demoId('agreement:soite-kohtaamispaikka');
  const open = (await ask('yhdistys', `/agreements/${id}`)).body.commitments.find((one: { done: unknown }) => one.done === null);
  const path = `/agreements/${id}/commitments/${open.id}`;
  expect((await ask('osallisuus', `${path}/completion`, {})).body.code).toBe('commitment-is-of-another-party');
  await ask('yhdistys', `${path}/completion`, {});
  const { body } = await ask('ohjaaja', `/agreements/${id}`);
  expect(body.commitments.find((one: { id: string }) => one.id === open.id).done).toEqual({ organisationId: kohtaamispaikka.id, role: 'organisation-admin', at: NOW.toISOString() });
  expect((await ask('yhdistys', `${path}/reopening`, {})).body.commitments.find((one: { id: string }) => one.id === open.id).done).toBeNull();
  expect(what((await ask('yhdistys', `/agreements/${id}`)).body.timeline).slice(-2)).toEqual(['commitment-met', 'commitment-reopened']);
  expect((await ask('yhdistys', `/agreements/${id}/commitments/${newId()}/completion`, {})).status).toBe(404);
});

describe('the list', () => {
  const list = async (person: PersonKey, query = '') => (await ask(person, `/agreements${query}`)).body;
  const ids = (body: { items: { id: string }[] }) => body.items.map((one) => one.id);

  it('counts what there is by state, partner and how soon it ends', async () => {
    const body = await list('hyte');
    expect(body).toMatchObject({ total: 3, counts: { status: { draft: 1, expiring: 1, ended: 1 }, endsWithin: { '90-days': 1, '12-months': 1 }, waitingForUs: 0 } });
    expect(body.partners.map((one: { id: string }) => one.id).sort()).toEqual(Object.keys(body.counts.partner).sort());
    expect(await list('hyte', '?status=draft')).toMatchObject({ total: 1, counts: { status: { draft: 1, expiring: 1, ended: 1 }, endsWithin: {} } });
    expect(ids(await list('hyte', `?partner=${vanverksamhet.id}&endsWithin=90-days`))).toEqual([demoId('agreement:kannus-vanverksamhet')]);
  });

  it('finds by title and by a partner’s name, in whatever case', async () => {
    expect(ids(await list('hyte', `?text=${encodeURIComponent('YSTÄVÄTOIMINTA')}`))).toEqual([demoId('agreement:kannus-vanverksamhet')]);
    expect(ids(await list('hyte', '?text=kohtaamispaikka%20ry'))).toEqual([demoId('agreement:kannus-kohtaamispaikka')]);
    expect((await list('hyte', '?text=%25')).total).toBe(0);
  });

  it('puts first what ends first, and pages', async () => {
    expect(ids(await list('hyte', '?sort=ends'))[0]).toBe(demoId('agreement:kannus-vanverksamhet'));
    const pages = await Promise.all([1, 2, 3, 4].map((page) => list('hyte', `?sort=title&page=${page}&pageSize=1`)));
    expect(pages.map((one) => one.items.length)).toEqual([1, 1, 1, 0]);
    expect(new Set(pages.flatMap(ids)).size).toBe(3);
  });

  it('shows what waits for one’s own signature', async () => {
    expect(ids(await list('yhdistys', '?waitingForUs=true'))).toContain(demoId('agreement:kannus-kohtaamispaikka'));
    expect(ids(await list('hyte', '?waitingForUs=true'))).toEqual([]);
  });

  it('and the domain agree where everything stands, at every turn of every agreement', async () => {
    const [store, search] = [service.service.app.get(AgreementStore), service.service.app.get(AgreementSearch)];
    const turns = ['2026-01-01T00:00:00Z', '2026-11-21T12:00:00Z', '2026-12-31T21:59:59Z', '2026-12-31T22:00:00Z', '2027-10-01T00:00:00Z', '2028-01-01T00:00:00Z'].map((at) => new Date(at));
    await tenant.run(soite.id, async (tx) => {
      for (const at of turns) {
        for (const { id } of (await search.search(tx, soite.id, { sort: 'latest', page: 1, pageSize: 100 }, 'fi', at)).items) {
          const standing = standingOf((await store.find(tx, id))!, at);
          expect((await search.search(tx, soite.id, { status: standing, sort: 'latest', page: 1, pageSize: 100 }, 'fi', at)).items.map((one) => one.id)).toContain(id);
        }
      }
    });
  });

  it('is its parties’ alone', async () => {
    expect((await list('kaveri', `?partner=${diakonia.id}`)).total).toBe(0);
    expect(ids(await list('kaveri'))).not.toContain(demoId('agreement:soite-kohtaamispaikka'));
  });
});
