import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import type { Pirtti } from '@pirtti/local';
import type { Answer, Call, Caller } from './caller.js';
import type { CanaryPerson } from './people.js';
import { forEach, type Staff } from './story.js';

/** Somebody's mistake: who, where and what. */
type Blunder = readonly [who: Caller, path: string, call: Call];

const NOT_THERE = '00000000-0000-4000-8000-000000000000';

/** Everything that can be written in the wrong place, about one person. */
function blunders({ counsellor, linkPerson, association, coordinator }: Staff, person: CanaryPerson): readonly Blunder[] {
  const text = person.misplaced;
  const inPath = encodeURIComponent(text);
  const word = person.givenName;
  const whole = { givenName: person.givenName, familyName: person.familyName, phone: person.phone, email: person.email, birthYear: person.birthYear, language: 'fi', municipalityCode: '217', targetGroups: ['older-living-alone'] };
  const clients = 'referrals/clients';
  const key = randomUUID();
  const asText = JSON.stringify(whole);
  return [
    // Bodies that cannot be read.
    ...[`{"givenName":"${text.replaceAll('"', '')}`, `${asText}${asText}`, `[${asText}`, text, `"${word}"`, `{"${word}":{"${word}":1}}`, asText.replace('{', '{"__proto__":{"x":1},'), `\ufeff${asText}}`]
      .map((body): Blunder => [counsellor, clients, { body }]),
    ...['text/plain', 'application/x-www-form-urlencoded', `application/${word}`, `application/json; charset=${word}`].map((type): Blunder => [counsellor, clients, { body: asText, headers: { 'content-type': type } }]),
    // Values of the wrong kind, too long, or that cannot be stored.
    ...[{ givenName: [text] }, { givenName: { text } }, { givenName: text.repeat(20) }, { familyName: `${text}\u0000` }, { familyName: `${word}\ud800` }, { phone: text }, { email: text }, { email: person.message }, { birthYear: text },
      { birthYear: person.phone }, { language: text }, { municipalityCode: text }, { targetGroups: [text] }, { targetGroups: text }, { addressProtected: text }, { [word]: text }, { [text]: { [word]: text } }]
      .map((change): Blunder => [counsellor, clients, { body: { ...whole, ...change } }]),
    ...[{ instrument: text }, { answer: text }, { conductedOn: text }].map((change): Blunder => [counsellor, `${clients}/${NOT_THERE}/screenings`, { body: { instrument: 'finsote-lonely-1', answer: 3, conductedOn: '2026-01-01', ...change } }]),
    [counsellor, `${clients}/${NOT_THERE}/needs`, { method: 'PUT', body: { barriers: [text], wishes: [word] } }],
    [counsellor, `${clients}/${NOT_THERE}/consents`, { body: { textVersion: text, language: text, purposes: [text], fields: [text], recipients: [text], how: text, validUntil: text } }],
    [counsellor, 'referrals/referrals', { body: { clientId: text, reason: text, message: text.repeat(50) } }],
    [counsellor, 'referrals/referrals', { body: { clientId: NOT_THERE, reason: 'loneliness', message: text } }],
    [linkPerson, `referrals/referrals/${NOT_THERE}/meetings`, { body: { happenedAt: text, note: text } }],
    [linkPerson, `referrals/referrals/${NOT_THERE}/completion`, { body: { outcome: text, feedbackText: text, feedbackAllowed: text, solvedBarriers: [text] } }],
    // Addresses.
    ...[`${clients}/${inPath}`, `referrals/referrals/${inPath}`, `referrals/${inPath}`, `referrals/placements/${inPath}/window`, `referrals/referrals?status=${inPath}&page=${inPath}`, `referrals/desk?${inPath}=${inPath}`, `${inPath}/${inPath}`,
      `referrals/clients/${word}%00`, `referrals/clients/%FF${word}`, `referrals/clients/${word}%`, `referrals/${`${inPath}/`.repeat(20)}`].map((path): Blunder => [counsellor, path, {}]),
    ...['DELETE', 'PATCH', 'PUT', 'OPTIONS'].map((method): Blunder => [counsellor, `${clients}/${word}/screenings`, { method, ...(method === 'OPTIONS' ? {} : { body: whole }) }]),
    // Headers.
    ...['idempotency-key', 'accept-language', 'traceparent', 'if-none-match', 'x-request-id', 'user-agent', 'x-forwarded-for', 'pirtti-organisation', 'accept', 'range', 'authorization', 'referer']
      .map((name): Blunder => [counsellor, clients, { body: { ...whole, language: 'xx' }, headers: { [name]: text } }]),
    // The same key for something else, a role that may not, and a body far too large.
    [counsellor, 'referrals/client-searches', { body: { text: text.repeat(5) } }],
    [counsellor, `${clients}/${NOT_THERE}`, { method: 'PUT', body: whole, headers: { 'idempotency-key': key } }],
    [counsellor, `${clients}/${NOT_THERE}`, { method: 'PUT', body: { ...whole, givenName: person.familyName }, headers: { 'idempotency-key': key } }],
    [association, clients, { body: whole }], [coordinator, clients, { body: whole }], [coordinator, 'referrals/client-searches', { body: { text: word } }],
    [counsellor, clients, { body: JSON.stringify({ ...whole, givenName: text.repeat(4_000) }) }],
    // Personal data told to those who should never have it.
    ...[{ kind: text, names: text }, { kind: 'club', names: { fi: text.repeat(5) } }, { kind: 'club', names: { fi: 'x', [word]: text } }, { kind: 'club', names: { fi: 'x' }, capacity: person.phone, languages: text, schedule: { startsOn: text } }]
      .map((body): Blunder => [association, 'activities/activities', { body }]),
    [association, `activities/placements/${NOT_THERE}/declining`, { body: { reason: text } }],
    [association, `activities/placements/${inPath}/acceptance`, { body: { note: text } }],
    [association, `activities/activities/${NOT_THERE}/occurrences/${inPath}/attendance`, { method: 'PUT', body: { placements: [{ placementId: text, present: text }], others: { [word]: text }, newcomers: text } }],
    ...[{ name: text.repeat(3) }, { name: [text] }, { email: text }, { phone: text }, { language: text }, { size: text }, { wish: text.repeat(12) }, { [word]: text }]
      .map((change): Blunder => [association, `activities/public/activities/${NOT_THERE}/sign-ups`, { body: { name: word, email: person.email, phone: person.phone, language: 'fi', size: 1, ...change } }]),
    [association, 'activities/people/searches', { body: { text: text.repeat(5) } }], [association, `activities/people/${inPath}`, {}], [association, `activities/people/${inPath}/copy`, {}],
    [association, `activities/people/${NOT_THERE}`, { method: 'PUT', body: { name: text, email: text, phone: text, language: text, version: text } }], [association, `activities/public/sign-ups/${inPath}/view`, { body: { token: text } }],
    [association, 'activities/public/ideas', { body: { municipalityCode: text, words: text.repeat(20), language: text } }],
    ...[{ words: text }, { words: text.repeat(20) }, { face: text }, { [word]: text }].map((change): Blunder => [association, `activities/public/activities/${NOT_THERE}/feedback`, { body: { face: 'good', language: 'fi', ...change } }]),
    [association, `activities/activities/${NOT_THERE}/feedback/${inPath}/erasure`, { body: { words: text } }], [association, `activities/rides/${NOT_THERE}`, { method: 'PUT', body: { area: text, seats: 1, note: text.repeat(5), version: 1 } }],
    [association, `activities/public/organisations/${NOT_THERE}/volunteer-applications`, { body: { applicationId: text, person: { name: text, email: text, phone: text, language: text }, roles: [text] } }],
    [counsellor, 'activities/fit-searches', { body: { barriers: [text], wishes: [text], municipalityCode: text, targetGroups: [text], [word]: text } }],
    [association, `activities/public/activities?text=${inPath.slice(0, 60)}`, {}], [association, `activities/public/activities/${inPath}/calendar.ics`, {}], [association, `activities/public/activities?weekday=${inPath}&page=${inPath}`, {}],
    [coordinator, `reporting/figures?municipalityCode=${inPath}&year=${inPath}`, {}], [coordinator, 'reporting/reports', { body: { municipalityCode: text, year: text } }],
    [coordinator, `reporting/public/reports/${inPath}/report.pdf?language=${inPath}`, {}], [coordinator, `reporting/programme/measures/${inPath}/assessment`, { method: 'PUT', body: { assessment: text, assessmentText: text } }],
    [coordinator, `partners/memberships/${inPath}/ending`, { body: { reason: text } }], [coordinator, `partners/public/organisations?municipalityCode=${inPath}`, {}],
  ];
}

/** Makes every mistake with everybody's data. Returns how many requests that were. */
export async function blunder(house: Pirtti, staff: Staff, people: readonly CanaryPerson[], read: (answer: Answer) => void): Promise<number> {
  let made = 0;
  for (const person of people) {
    const all = blunders(staff, person);
    await forEach(all, ([who, path, call], index) => who.ask(path, { patient: false, what: `mistake ${index} (${call.method ?? (call.body === undefined ? 'GET' : 'POST')} ${path.split('/')[0]})`, ...call }).then(() => undefined));
    made += all.length + await besideThePortal(house, person, read);
  }
  return made;
}

/** What never reaches a service through the portal's gateway: its own pages, the login, the services' own ports, and no HTTP at all. */
async function besideThePortal({ url, ports }: Pirtti, person: CanaryPerson, read: (answer: Answer) => void): Promise<number> {
  const inPath = encodeURIComponent(person.misplaced);
  const at = (port: number): string => `http://127.0.0.1:${port}`;
  const bearer = { authorization: `Bearer ${person.givenName}.${Buffer.from(person.message).toString('base64url')}.x` };
  const form = new URLSearchParams({ username: person.misplaced.slice(0, 90), password: person.message }).toString();
  const asked: readonly (readonly [string, RequestInit])[] = [
    ...[`/${inPath}`, `/toiminta?haku=${inPath}`, `/auth/login?next=/${inPath}&kieli=${inPath}`, `/auth/callback?state=${inPath}&code=${inPath}&error=${inPath}&error_description=${inPath}`, `/auth/${inPath}`].map((path) => [`${url}${path}`, {}] as const),
    [`${url}/auth/me`, { headers: { cookie: `pirtti_session=${person.givenName}; pirtti_login_${person.familyName}=${inPath}` } }],
    [`${url}/auth/organisation`, { method: 'POST', body: JSON.stringify({ organisationId: person.misplaced }), headers: { 'content-type': 'application/json', origin: url } }],
    ...[`/${inPath}`, `/auth?client_id=${inPath}&response_type=code`, `/interaction/${inPath}`, `/session/end?id_token_hint=${inPath}`].map((path) => [`${at(ports.identity)}${path}`, {}] as const),
    [`${at(ports.identity)}/interaction/${person.givenName}`, { method: 'POST', body: form, headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    [`${at(ports.identity)}/token`, { method: 'POST', body: `grant_type=${inPath}&code=${inPath}`, headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: `Basic ${Buffer.from(`${person.givenName}:${person.phone}`).toString('base64')}` } }],
    ...[ports.partners, ports.activities, ports.referrals, ports.reporting].flatMap((port) => [
      [`${at(port)}/clients/${inPath}?q=${inPath}`, {}], [`${at(port)}/clients`, { headers: bearer }], [`${at(port)}/${'x'.repeat(9_000)}${inPath}`, {}],
      [`${at(port)}/clients`, { method: 'POST', body: JSON.stringify(person), headers: { ...bearer, 'content-type': 'application/json' } }],
      [`${at(port)}/clients`, { headers: { [`x-${person.givenName}`]: 'y'.repeat(20_000) } }],
    ] as [string, RequestInit][]),
  ];
  await forEach(asked, async ([address, init], index) => {
    const response = await fetch(address, { redirect: 'manual', ...init }).catch(() => undefined);
    if (!response) return;
    // A redirect to where the person wanted to go repeats the person's own address, to the person.
    const headers = [...response.headers].filter(([name]) => name !== 'location').map(([name, value]) => `${name}: ${value}`).join('\n');
    read({ status: response.status, headers, bytes: Buffer.from(await response.arrayBuffer()), what: `mistake ${index} beside the portal (${new URL(address).port === String(ports.identity) ? 'identity' : 'a service'})`, maySee: [] });
  });
  const raw = [`GET /clients/${inPath} HTTP/9.9\r\n\r\n`, `${person.misplaced}\r\n\r\n`, `POST /clients HTTP/1.1\r\nhost: x\r\ncontent-length: ${person.givenName}\r\n\r\n${person.message}`, `GET / HTTP/1.1\r\nhost: x\r\nx: ${person.givenName}\u0001\r\n\r\n`];
  const open = [ports.portal, ports.referrals, ports.activities];
  for (const port of open) for (const bytes of raw) read({ status: 400, headers: '', bytes: await sayTo(port, bytes), what: 'an answer to what is no HTTP', maySee: [] });
  return asked.length + raw.length * open.length;
}

const RAW_WAIT_MS = 1_000;

function sayTo(port: number, bytes: string): Promise<Buffer> {
  return new Promise((resolve) => {
    const heard: Buffer[] = [];
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.end(bytes));
    socket.setTimeout(RAW_WAIT_MS, () => socket.destroy());
    socket.on('data', (chunk) => heard.push(chunk));
    socket.once('error', () => undefined);
    socket.once('close', () => resolve(Buffer.concat(heard)));
  });
}
