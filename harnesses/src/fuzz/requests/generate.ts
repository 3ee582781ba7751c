import fc from 'fast-check';
import { chanceFrom, type Chance } from '../../harness.js';
import type { Person } from '../house/house.js';
import type { Case } from './case.js';
import type { Endpoint } from './endpoints.js';
import { kindOfPath, SomeId } from './known-ids.js';
import { mutatedBody, nastyInsteadOf, rawBody } from './mutate-body.js';
import { Literal, NAUGHTY_STRINGS, WORST_STRINGS } from './nasty.js';
import { NASTY_HEADERS } from './nasty-headers.js';
import { textFieldsOf, withText } from './text-fields.js';
import { validValues } from './valid-values.js';

const CHUNK = 100;
const GARBAGE = ['%', '%zz', '%ff', '%C0%80', '%00', '%ED%A0%80', '%2F..%2F', '..', '', ';', '#', 'x'.repeat(250), 'x'.repeat(15_000), '%25252e', '+', '&', '=', '[]', '%0d%0aX-Injected:%201'];
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'LOCK'];

/** Requests for an endpoint without end, good and bad ones mixed, the same for the same seed. */
export function* requestsFor(endpoint: Endpoint, people: readonly Person[], seed: number): Generator<Case> {
  const strings = naughtyStrings(endpoint, chanceFrom(seed).below(NAUGHTY_STRINGS.length));
  for (let chunk = 0; ; chunk += 1) {
    for (const { choice, ...good } of fc.sample(goodCases(endpoint, people), { seed: (seed + chunk) | 0, numRuns: CHUNK })) {
      yield changed(good, chanceFrom(choice), people, strings);
    }
  }
}

/** One good request of each person, to learn who may ask at all. */
export const goodRequest = (endpoint: Endpoint, person: Person | undefined, seed: number): Case => ({ ...fc.sample(goodCases(endpoint, []), { seed, numRuns: 1 })[0]!, person });

function goodCases(endpoint: Endpoint, people: readonly Person[]): fc.Arbitrary<Case & { choice: number }> {
  const parameters = (where: string) => endpoint.parameters.filter((one) => one.in === where);
  const path = Object.fromEntries(parameters('path').map(({ name, schema }) => [name,
    schema.enum ? fc.constantFrom(...schema.enum) : fc.nat().map((nth) => new SomeId(kindOfPath(endpoint.path, name), nth))]));
  const query = parameters('query').map(({ name, schema, required }) => {
    const pair = validValues(schema, endpoint.document, name).map((value): readonly [string, unknown][] => [[name, value]]);
    return required ? pair : fc.oneof({ weight: 2, arbitrary: fc.constant<readonly [string, unknown][]>([]) }, pair);
  });
  return fc.record({
    endpoint: fc.constant(endpoint),
    person: people.length > 0 ? fc.constantFrom(...people) : fc.constant(undefined),
    path: fc.record(path),
    query: fc.tuple(...query).map((pairs) => pairs.flat()),
    headers: fc.constant([]),
    body: endpoint.body ? validValues(endpoint.body, endpoint.document) : fc.constant(undefined),
    choice: fc.nat({ max: 2 ** 31 - 1 }),
  });
}

/** What becomes of a good request: a third stay as they are. */
function changed(good: Case, chance: Chance, people: readonly Person[], strings: (good: Case) => Case): Case {
  const { endpoint } = good;
  const takesBody = endpoint.method !== 'GET';
  const way = chance.below(100);
  if (way < 30) return good;
  if (way < 52) return endpoint.body ? { ...good, body: mutatedBody(good.body, chance) } : { ...good, query: mutatedQuery(good, chance) };
  if (way < 77) return strings(good);
  if (way < 83) return { ...good, query: mutatedQuery(good, chance) };
  if (way < 87) return { ...good, path: mutatedPath(good, chance) };
  if (way < 92) return { ...good, headers: chance.oneOf(NASTY_HEADERS) };
  if (way < 97) return { ...good, raw: rawBody(good.body, chance), headers: takesBody ? [] : [['content-type', 'application/json']] };
  if (way < 98) return { ...good, method: chance.oneOf(METHODS.filter((method) => !(method.toLowerCase() in endpoint.document.paths[endpoint.path]!))) };
  return { ...good, person: chance.oneOf([undefined, ...people]) };
}

function mutatedPath(good: Case, chance: Chance): Case['path'] {
  const names = Object.keys(good.path);
  if (names.length === 0) return good.path;
  const name = chance.oneOf(names);
  const value = chance.oneOf<unknown>([nastyInsteadOf(good.path[name], chance), new Literal(chance.oneOf(GARBAGE)), chance.oneOf(NAUGHTY_STRINGS)]);
  return { ...good.path, [name]: typeof value === 'string' && value.length > 2_000 ? value.slice(0, 2_000) : value };
}

function mutatedQuery(good: Case, chance: Chance): Case['query'] {
  const names = good.endpoint.parameters.filter((one) => one.in === 'query').map(({ name }) => name);
  const name = chance.oneOf([...names, ...names, 'extra', '__proto__', 'constructor', 'a[b]', 'a[]', '\0', '']);
  const value = chance.oneOf<unknown>([nastyInsteadOf(good.query.find(([own]) => own === name)?.[1] ?? 'x', chance), new Literal(chance.oneOf(GARBAGE)), '']);
  const short = value instanceof Literal && value.text.length > 10_000 ? new Literal('x'.repeat(9_000)) : typeof value === 'string' ? value.slice(0, 3_000) : value;
  const others = good.query.filter(([own]) => own !== name);
  const repeated = chance.below(5) === 0 ? [[name, 1], [name, 2]] as const : [];
  const many = chance.below(40) === 0 ? Array.from({ length: 1_000 }, (_, index) => [`q${index}`, 1] as const) : [];
  return [...others, [name, short], ...repeated, ...many];
}

/** Goes through the whole list in every text of the request, several at a time where any text will do: the worst first, of the others any. */
function naughtyStrings(endpoint: Endpoint, first: number): (good: Case) => Case {
  const fields = endpoint.body ? textFieldsOf(endpoint.body, endpoint.document) : [];
  const free = fields.filter(({ isFree }) => isFree);
  const names = endpoint.parameters.filter((one) => one.in === 'query').map(({ name }) => name);
  const singles = fields.length + names.length;
  let turn = 0;
  const others = NAUGHTY_STRINGS.length - WORST_STRINGS.length;
  const nth = (index: number): string => {
    const at = index % NAUGHTY_STRINGS.length;
    return NAUGHTY_STRINGS[at < WORST_STRINGS.length ? at : WORST_STRINGS.length + (first + at) % others]!;
  };
  return (good) => {
    turn += 1;
    if (singles === 0) return { ...good, query: [['extra', nth(turn).slice(0, 3_000)]] };
    if (free.length > 0 && turn % 2 === 0) return { ...good, body: free.reduce((body, { at }, index) => withText(body, at, nth(turn / 2 + 17 * index)), good.body) };
    const step = free.length > 0 ? (turn - 1) / 2 : turn - 1;
    const place = step % singles;
    const text = nth(Math.floor(step / singles));
    if (place < fields.length) return { ...good, body: withText(good.body, fields[place]!.at, text) };
    const name = names[place - fields.length]!;
    return { ...good, query: [...good.query.filter(([own]) => own !== name), [name, text.slice(0, 3_000)]] };
  };
}
