import { verifyChain } from '@pirtti/http-kit';
import { newId } from '@pirtti/kernel';
import { lintSchema } from '@pirtti/storage-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../eventually.js';
import { testService, type TestActor, type TestService } from '../test-service.js';
import { testMembership } from '../test-partners.js';
import { notes } from './notes.fixture.js';

let service: TestService;
let counsellor: TestActor;
const log: string[] = [];

beforeAll(async () => {
  service = await testService(notes, { log });
  counsellor = await service.actor({ roles: ['service-counsellor'] });
});
afterAll(() => service?.stop());

const write = (text: unknown, more: object = {}) => service.request('/notes', { as: counsellor, body: { text }, ...more });
const database = async (...statements: string[]) => { for (const sql of statements) await service.database.owner.query(sql); };
const auditRows = (where: string, parameters: unknown[] = []) => service.database.mail.query(`select * from audit_entries where ${where} order by at`, parameters);

describe('who is asking', () => {
  test('no token is 401 and says how to log in', async () => {
    const answer = await service.request('/notes');
    expect(answer).toMatchObject({ status: 401, body: { code: 'login-is-needed', type: 'urn:pirtti:problem:login-is-needed', title: 'Kirjaudu sisään' } });
    expect(answer.headers.get('www-authenticate')).toContain('Bearer');
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  test.each([
    ['another audience', { aud: 'other' }], ['another issuer', { iss: 'http://127.0.0.1:1' }], ['expired', { exp: 1 }], ['no expiry', { exp: undefined }],
    ['no subject', { sub: undefined }], ['not yet', { nbf: Math.floor(Date.now() / 1000) + 600 }],
  ])('a token with %s is 401', async (_, claims) => {
    const token = await service.identity.token('someone', claims as never);
    expect(await service.request('/me', { as: { token } })).toMatchObject({ status: 401, body: { code: 'token-is-invalid' } });
  });

  test('a token whose signature or algorithm was changed is 401', async () => {
    const [header, payload, signature] = (await service.identity.token('someone')).split('.');
    const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
    for (const token of [`${header}.${payload}.${signature!.slice(0, -4)}AAAA`, `${none}.${payload}.`, `${none}.${payload}.${signature}`, 'a.b.c', 'nonsense']) {
      expect(await service.request('/me', { as: { token } })).toMatchObject({ status: 401 });
    }
  });

  test('a valid token without a membership is 403, in the service\'s own audit', async () => {
    const subject = newId();
    const answer = await service.request('/notes', { as: { token: await service.identity.token(subject) } });
    expect(answer).toMatchObject({ status: 403, body: { code: 'membership-is-missing' } });
    expect(await auditRows('subject = $1', [subject])).toMatchObject([{ outcome: 'denied', reason: 'membership-is-missing' }]);
  });

  test('a role that does not suffice is 403 and audited', async () => {
    const publisher = await service.actor({ roles: ['activity-publisher'] });
    expect(await service.request('/notes', { as: publisher, body: { text: 'x' } })).toMatchObject({ status: 403, body: { code: 'role-is-missing' } });
    expect(await auditRows('subject = $1', [publisher.subject])).toMatchObject([{ outcome: 'denied', reason: 'role-is-missing', organisation_id: publisher.organisationId }]);
    expect((await service.request('/notes', { as: publisher })).status).toBe(200);
  });

  test('with two organisations one must be chosen, and only an own one', async () => {
    const person = await service.actor({ roles: ['service-counsellor'] });
    const other = await service.actor({ roles: ['service-counsellor'], subject: person.subject });
    expect(await service.request('/notes', { as: person })).toMatchObject({ status: 400, body: { code: 'organisation-is-not-chosen' } });
    expect((await service.request('/notes', { as: person, organisation: other.organisationId })).status).toBe(200);
    expect(await service.request('/notes', { as: person, organisation: counsellor.organisationId })).toMatchObject({ status: 403, body: { code: 'membership-is-missing' } });
    expect((await service.request('/notes', { as: person, organisation: 'nonsense' })).status).toBe(403);
  });

  test('an ended, past or future membership is refused at the next request', async () => {
    const person = await service.actor({ roles: ['service-counsellor'] });
    expect((await service.request('/notes', { as: person })).status).toBe(200);
    await service.database.mail.query('update known_memberships set ended_at = now() where membership_id = $1', [person.membershipId]);
    expect((await service.request('/notes', { as: person })).status).toBe(403);
    for (const dates of [{ validTo: '2021-01-01T00:00:00Z' }, { validFrom: '2999-01-01T00:00:00Z' }]) {
      const subject = newId();
      await testMembership(service.database.mail, { issuer: service.identity.issuer, subject, organisationId: newId(), roles: ['service-counsellor'], ...dates });
      expect((await service.request('/notes', { as: { token: await service.identity.token(subject) } })).status).toBe(403);
    }
  });

  test('a signed-in person needs no membership where a route says so', async () => {
    const token = await service.identity.token('someone');
    expect(await service.request('/me', { as: { token } })).toMatchObject({ status: 200, body: { subject: 'someone', issuer: service.identity.issuer } });
  });
});

describe('what may be seen', () => {
  test('another organisation\'s note is answered like one that does not exist', async () => {
    const { body: { id } } = await write('mine');
    const stranger = await service.actor({ roles: ['service-counsellor'] });
    const [foreign, missing] = await Promise.all([service.request(`/notes/${id}`, { as: stranger }), service.request(`/notes/${newId()}`, { as: stranger })]);
    expect(foreign.status).toBe(404);
    expect(foreign.body).toEqual(missing.body);
    expect(await service.request(`/notes/${id}`, { as: stranger, method: 'PUT', body: { text: 'stolen' } })).toMatchObject({ status: 404 });
    expect((await service.request(`/notes/${id}`, { as: counsellor })).body.text).toBe('mine');
    expect(await service.request(`/notes/${id}`, { as: counsellor, method: 'PUT', body: { text: 'still mine' } })).toMatchObject({ status: 200, body: { text: 'still mine' } });
  });

  test('everyone reads what is published, and nothing else', async () => {
    const published = await service.request('/notes', { as: counsellor, body: { text: 'for all', published: true } });
    const draft = await write('not yet');
    expect(await service.request(`/public/notes/${published.body.id}`)).toMatchObject({ status: 200, body: { text: 'for all' } });
    expect((await service.request(`/public/notes/${draft.body.id}`)).status).toBe(404);
  });

  test('a personal read leaves a row, found or not', async () => {
    const { body: { id } } = await write('personal');
    const missing = newId();
    await service.request(`/notes/${id}`, { as: counsellor });
    await service.request(`/notes/${missing}`, { as: counsellor });
    expect(await auditRows(`action = 'read-note' and object_id = any($1)`, [[id, missing]])).toMatchObject([
      { outcome: 'done', object_id: id, membership_id: counsellor.membershipId, roles: ['service-counsellor'] }, { outcome: 'refused', reason: 'not-found', object_id: missing },
    ]);
  });

  test.each(['abc', '1', '%00', '...', newId().slice(1), `${newId()}x`, '%F0%9F%98%80', "' or 1=1 --"])('a malformed id (%s) is 404', async (id) => {
    expect((await service.request(`/notes/${encodeURIComponent(id)}`, { as: counsellor })).status).toBe(404);
  });

  test('codes in the path are no ids', async () => {
    expect(await service.request('/codes/funnel.sent')).toMatchObject({ status: 200, body: { codeId: 'funnel.sent' } });
  });
});

describe('what may be sent', () => {
  const raw = (body: string | Uint8Array, headers: Record<string, string> = {}) => service.request('/notes', { as: counsellor, body, headers });
  const deep = (levels: number) => `{"text":"x","parts":${'['.repeat(levels)}${']'.repeat(levels)}}`;

  test.each<[string, number, string, string | Uint8Array, Record<string, string>?]>([
    ['not JSON', 400, 'request-is-malformed', '{"text":'],
    ['a list', 400, 'request-is-malformed', '[]'],
    ['a number', 400, 'request-is-malformed', '5'],
    ['null', 400, 'request-is-malformed', 'null'],
    ['deep nesting', 400, 'request-is-malformed', deep(40)],
    ['14 KB of nesting', 400, 'request-is-malformed', deep(7_000)],
    ['a flood of keys', 400, 'request-is-malformed', JSON.stringify(Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`k${n}`, 1])))],
    ['NUL', 400, 'text-is-not-allowed', '{"text":"a\\u0000b"}'],
    ['a lone surrogate', 400, 'text-is-not-allowed', '{"text":"\\ud800"}'],
    ['a lone surrogate in a key', 400, 'text-is-not-allowed', '{"\\udc00":1}'],
    ['__proto__', 400, 'input-is-invalid', '{"text":"x","__proto__":{"admin":true}}'],
    ['constructor.prototype', 400, 'input-is-invalid', '{"text":"x","constructor":{"prototype":{"admin":true}}}'],
    ['1e309', 400, 'input-is-invalid', '{"text":1e309}'],
    ['an unknown field', 400, 'input-is-invalid', '{"text":"x","admin":true}'],
    ['a list for a text', 400, 'input-is-invalid', '{"text":["x"]}'],
    ['an object for a text', 400, 'input-is-invalid', '{"text":{"length":3}}'],
    ['a text for a list', 400, 'input-is-invalid', '{"text":"x","parts":"y"}'],
    ['null for a text', 400, 'input-is-invalid', '{"text":null}'],
    ['invalid UTF-8', 400, 'request-is-malformed', Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
    ['too much', 413, 'body-is-too-large', JSON.stringify({ text: 'x'.repeat(300 * 1024) })],
    ['text/plain', 415, 'content-type-is-not-supported', 'text', { 'content-type': 'text/plain' }],
    ['a form', 415, 'content-type-is-not-supported', 'text=x', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['nonsense as a type', 415, 'content-type-is-not-supported', '{}', { 'content-type': 'x' }],
    ['latin-1', 415, 'content-type-is-not-supported', '{"text":"x"}', { 'content-type': 'application/json; charset=iso-8859-1' }],
    ['an empty body', 400, 'input-is-invalid', ''],
  ])('%s is %i %s', async (_, status, code, body, headers) => {
    expect(await raw(body, headers)).toMatchObject({ status, body: { code } });
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  test('duplicate keys, a byte order mark, emoji and a long valid text are accepted or refused, never a fault', async () => {
    expect((await raw('{"text":"a","text":"b"}')).body.text).toBe('b');
    expect((await raw(Buffer.from('\uFEFF{"text":"bom"}'))).status).toBe(201);
    expect((await raw('{"text":"👩‍👩‍👧 \\ud83d\\ude00"}')).status).toBe(201);
  });

  test('errors point at fields and never repeat values', async () => {
    const answer = await service.request('/notes', { as: counsellor, language: 'en', body: { text: 'x'.repeat(50), parts: [{ text: 'ok' }, { text: 5 }, {}], secret: 'value' } });
    expect(answer.body.errors).toEqual([
      { pointer: '', rule: 'is-unknown', message: 'This cannot be given here' },
      { pointer: '/text', rule: 'is-too-long', message: 'Too long' },
      { pointer: '/parts/1/text', rule: 'is-not-text', message: 'This must be text' },
      { pointer: '/parts/2/text', rule: 'is-required', message: 'This is missing' },
    ]);
    expect(JSON.stringify(answer.body)).not.toMatch(/secret|value|xxx/);
  });

  test.each([
    ['/notes?text=%00', 400], ['/notes?text=a&text=b', 400], ['/notes?page=abc', 400], ['/notes?page=1e9', 400], ['/notes?page=NaN', 400], ['/notes?unknown=1', 400],
    ['/notes?__proto__=x', 400], ['/notes?text[$ne]=x', 400], ['/notes?text=%ED%A0%80', 200], ['/notes?page=2', 200], ['/notes?text=%', 200],
    ['/notes/%ff', 400], ['/%', 400],
  ])('GET %s is %i', async (path, status) => {
    expect((await service.request(path, { as: counsellor })).status).toBe(status);
  });

  test('a too long id is 414, a long query is only a query', async () => {
    expect(await service.request(`/notes/${'a'.repeat(500)}`, { as: counsellor })).toMatchObject({ status: 414, body: { code: 'address-is-too-long' } });
    expect((await service.request(`/notes?text=${'a'.repeat(9_000)}`, { as: counsellor })).status).toBe(200);
  });

  test('too large headers are 431', async () => {
    expect(await service.request('/notes', { as: counsellor, headers: { 'x-long': 'x'.repeat(20_000) } })).toMatchObject({ status: 431, body: { code: 'headers-are-too-large' } });
  });

  test('what only Postgres refuses is a 400 too', async () => {
    expect(await service.request('/raw-number/99999999999999')).toMatchObject({ status: 400, body: { code: 'input-is-invalid' } });
  });

  test('an id that is taken is 409, and 404 tells nothing of a foreign one', async () => {
    const id = newId();
    expect((await service.request('/notes', { as: counsellor, body: { text: 'x', id } })).status).toBe(201);
    expect(await service.request('/notes', { as: counsellor, body: { text: 'x', id } })).toMatchObject({ status: 409, body: { code: 'conflicts-with-existing' } });
    const stranger = await service.actor({ roles: ['service-counsellor'] });
    expect((await service.request('/notes', { as: stranger, body: { text: 'x', id } })).status).toBe(201);
  });
});

describe('problems', () => {
  test.each([['fi', 'Ei löytynyt'], ['sv-FI,sv;q=0.9', 'Hittades inte'], ['en', 'Not found'], ['de', 'Ei löytynyt']])('speak the reader\'s language: %s', async (language, title) => {
    expect((await service.request('/nowhere', { language })).body).toEqual({ type: 'urn:pirtti:problem:not-found', title, status: 404, code: 'not-found' });
  });

  test('a known address with another method is 405 and names the methods', async () => {
    const answer = await service.request(`/notes/${newId()}`, { method: 'DELETE' });
    expect(answer).toMatchObject({ status: 405, body: { code: 'method-is-not-allowed' } });
    expect(answer.headers.get('allow')).toBe('GET, HEAD, PUT');
  });

  test('our own mistake is a neutral 500 with an id that is in the log', async () => {
    const answer = await service.request('/broken');
    expect(answer).toMatchObject({ status: 500, body: { code: 'something-went-wrong', errorId: expect.any(String) } });
    expect(JSON.stringify(answer.body)).not.toContain('mistake');
    expect(log.find((line) => line.includes(answer.body.errorId))).toContain('TypeError');
  });

  test('a refusal of a decision takes back what was written, keeps its audit row, and answers with its details', async () => {
    const before = (await service.request('/notes', { as: counsellor })).body.items.length;
    expect(await write('refuse me')).toMatchObject({ status: 409, body: { code: 'text-is-unwelcome', title: 'Teksti ei kelpaa', details: { length: 9 } } });
    expect((await service.request('/notes', { as: counsellor })).body.items.length).toBe(before);
    expect(await auditRows(`reason = 'text-is-unwelcome'`)).toMatchObject([{ outcome: 'refused', action: 'write-note' }]);
  });
});

describe('the same command twice', () => {
  test('without a key, or with a malformed one, it is 400', async () => {
    for (const key of [null, 'abc']) expect(await write('x', { key })).toMatchObject({ status: 400, body: { code: 'idempotency-key-is-missing' } });
  });

  test('twenty at once have one effect', async () => {
    const key = newId();
    const answers = await Promise.all(Array.from({ length: 20 }, () => write('once', { key })));
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(0);
    expect(answers.every(({ status, body }) => status === 201 || (status === 409 && body.code === 'idempotency-key-is-in-use'))).toBe(true);
    expect(new Set(answers.filter(({ status }) => status === 201).map(({ body }) => body.id)).size).toBe(1);
    const { body: { items } } = await service.request('/notes?text=once', { as: counsellor });
    expect(items).toHaveLength(1);
    expect(await write('once', { key })).toMatchObject({ status: 201, body: { id: items[0].id } });
  });

  test('another request under the same key is 422', async () => {
    const key = newId();
    await write('first', { key });
    expect(await write('second', { key })).toMatchObject({ status: 422, body: { code: 'idempotency-key-was-used-otherwise' } });
    expect(await auditRows(`reason = 'idempotency-key-was-used-otherwise'`)).toMatchObject([{ outcome: 'refused', action: 'write-note' }]);
  });

  test('the order of fields does not matter, and a refusal is not kept', async () => {
    const key = newId();
    const first = await service.request('/notes', { as: counsellor, key, body: '{"text":"order","published":false}' });
    const second = await service.request('/notes', { as: counsellor, key, body: '{"published":false,"text":"order"}' });
    expect(second).toMatchObject({ status: 201, body: first.body });
    const refused = newId();
    expect((await write('refuse me', { key: refused })).status).toBe(409);
    expect((await write('refuse me', { key: refused })).body.code).toBe('text-is-unwelcome');
  });

  test('after a day the key is forgotten, and gives way even before it is swept', async () => {
    const key = newId();
    const first = await write('yesterday', { key });
    await database(`alter table idempotency_keys disable row level security`, `update idempotency_keys set expires_at = now() - interval '1 second' where key = '${key}'`, 'alter table idempotency_keys enable row level security');
    const second = await write('yesterday', { key });
    expect(second.status).toBe(201);
    expect(second.body.id).not.toBe(first.body.id);
    expect((await write('yesterday', { key })).body.id).toBe(second.body.id);
  });

  test('a replay is denied after the membership has ended, and keys are each person\'s own', async () => {
    const person = await service.actor({ roles: ['service-counsellor'] });
    const colleague = await service.actor({ roles: ['service-counsellor'], organisationId: person.organisationId });
    const request = { key: newId(), body: { text: 'shared key' } };
    const first = await service.request('/notes', { as: person, ...request });
    expect((await service.request('/notes', { as: colleague, ...request })).body.id).not.toBe(first.body.id);
    await service.database.mail.query('update known_memberships set ended_at = now() where membership_id = $1', [person.membershipId]);
    expect((await service.request('/notes', { as: person, ...request })).status).toBe(403);
  });
});

describe('for whoever runs it', () => {
  test('no table of the kits can be read around its policy', async () => {
    expect(await lintSchema(service.database.owner)).toEqual([]);
  });

  test('all that was audited so far is linked by itself, and the chain verifies', async () => {
    await eventually(async () => expect(await auditRows('chain_position is null')).toEqual([]));
    const report = await verifyChain(service.database.mail);
    expect(report).toMatchObject({ intact: true, findings: [] });
    expect(report.entries).toBeGreaterThan(20);
  });

  test('without a broker it is ready and degraded', async () => {
    expect(await service.request('/health/ready')).toMatchObject({ status: 200, body: { status: 'degraded', database: 'ok', broker: 'unreachable' } });
    expect(await service.request('/health/live')).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  test('metrics name route templates, never addresses', async () => {
    const { body } = await service.request('/metrics');
    expect(body).toContain('route="/notes/:id"');
    expect(body).toContain('pirtti_mail_connected 0');
    expect(body).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  test('the log names no address, body or person', async () => {
    await service.request('/notes?text=Virtanen', { as: counsellor });
    await write('Meikäläinen');
    const lines = log.join('');
    expect(lines).toContain('"route":"/notes"');
    expect(lines).toMatch(/"traceId":"[0-9a-f]{32}"/);
    expect(lines).not.toMatch(/Virtanen|Meikäläinen|99999999999999/);
    expect(lines).not.toContain(counsellor.subject);
  });

  test('a trace that came in goes on into the audit', async () => {
    const trace = 'a'.repeat(31) + '1';
    const { body } = await write('traced', { headers: { traceparent: `00-${trace}-${'b'.repeat(16)}-01` } });
    expect(await auditRows('object_id = $1', [body.id])).toMatchObject([{ trace_id: trace }]);
  });

  test('the API describes itself with its headers and its one shape of errors', async () => {
    const { body } = await service.request('/openapi.json');
    expect(Object.keys(body.paths)).toContain('/notes/{id}');
    expect(Object.keys(body.paths)).not.toContain('/metrics');
    const { post } = body.paths['/notes'];
    expect(post.parameters.map(({ name }: { name: string }) => name).sort()).toEqual(['Idempotency-Key', 'Pirtti-Organisation']);
    expect(post.responses.default.content['application/problem+json'].schema.$ref).toBe('#/components/schemas/Problem');
    expect(post.security).toEqual([{ bearer: [] }]);
  });
});
