import type { Chance } from '../../harness.js';
import { encode } from './case.js';
import { SomeId } from './known-ids.js';
import { ANY_VALUES, EXTRA_FIELDS, Literal, NAUGHTY_CODES, NAUGHTY_IDS, NAUGHTY_MOMENTS, NAUGHTY_NUMBERS, NAUGHTY_STRINGS } from './nasty.js';

type Container = Record<string, unknown> | unknown[];
interface Place { readonly container: Container; readonly key: string }

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null && !(value instanceof Literal) && !(value instanceof SomeId);

/** Every field and every item of a value, at any depth. */
function placesIn(value: unknown): Place[] {
  if (!isContainer(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => [{ container: value, key }, ...placesIn(part)]);
}

function put({ container, key }: Place, value: unknown): void {
  Object.defineProperty(container, key, { value, enumerable: true, writable: true, configurable: true });
}

const copied = (value: unknown): unknown => {
  if (!isContainer(value)) return value;
  return Array.isArray(value) ? Array.from(value, copied) : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copied(part)]));
};

/** A copy: what is put into a request is changed further. */
const anyValue = (chance: Chance): unknown => copied(chance.oneOf(ANY_VALUES));

/** Something that does not belong where `value` stands. */
export function nastyInsteadOf(value: unknown, chance: Chance): unknown {
  const way = chance.below(8);
  if (way === 0) return anyValue(chance);
  if (way === 1) return [value];
  if (way === 2) return isContainer(value) ? '{}' : { value };
  if (way === 3) return null;
  if (typeof value === 'number') return way === 4 ? String(value) : chance.oneOf(NAUGHTY_NUMBERS);
  if (typeof value === 'boolean') return chance.oneOf(['true', 'false', 1, 0, 'yes', '']);
  if (value instanceof SomeId) return chance.oneOf(NAUGHTY_IDS);
  if (typeof value === 'string' && /^\d{4}-|^\d\d:/.test(value)) return chance.oneOf(NAUGHTY_MOMENTS);
  if (typeof value === 'string' && /^\d{3}$/.test(value)) return chance.oneOf(NAUGHTY_CODES);
  if (typeof value === 'string') return way === 4 ? chance.oneOf(NAUGHTY_NUMBERS) : chance.oneOf(NAUGHTY_STRINGS);
  return anyValue(chance);
}

/** A copy with one to three mistakes in it. */
export function mutatedBody(body: unknown, chance: Chance): unknown {
  let changed = copied(body);
  for (let left = 1 + chance.below(3); left > 0; left -= 1) changed = withMistake(changed, chance);
  return changed;
}

function withMistake(body: unknown, chance: Chance): unknown {
  if (!isContainer(body) || chance.below(25) === 0) return anyValue(chance);
  const places = placesIn(body);
  const way = chance.below(10);
  if (way === 0 || places.length === 0) put({ container: body, key: chance.oneOf(EXTRA_FIELDS) }, anyValue(chance));
  else {
    const place = chance.oneOf(places);
    const value = Reflect.get(place.container, place.key) as unknown;
    if (way === 1 && !Array.isArray(place.container)) Reflect.deleteProperty(place.container, place.key);
    else if (way === 2 && isContainer(value)) put({ container: value, key: Array.isArray(value) ? String(value.length) : chance.oneOf(EXTRA_FIELDS) }, anyValue(chance));
    else if (way === 3 && Array.isArray(value)) put(place, Array.from({ length: chance.oneOf([2, 30, 1_000, 10_001]) }, () => value[0] ?? 'x'));
    else put(place, nastyInsteadOf(value, chance));
  }
  return body;
}

/** The bytes of a body that nobody's JSON library would write. */
export function rawBody(body: unknown, chance: Chance): Uint8Array {
  const text = encode(body ?? {});
  const bytes = Buffer.from(text);
  const at = chance.below(bytes.length + 1);
  const within = (insert: Uint8Array): Uint8Array => Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at)]);
  return chance.oneOf<() => Uint8Array>([
    () => Buffer.alloc(0),
    () => bytes.subarray(0, at),
    () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
    () => Buffer.from(`\ufeff${text}`, 'utf16le'),
    () => within(Buffer.from([0xff])),
    () => within(Buffer.from([0xc0, 0x80])),
    () => within(Buffer.from([0xed, 0xa0, 0x80])),
    () => within(Buffer.from([0])),
    () => Buffer.from(text.replaceAll('"', `'`)),
    () => Buffer.from(`${text}${text}`),
    () => Buffer.from(text.replace('{', '{"a":1,"a":[2],')),
    () => Buffer.from(text.replace(/"(\w+)":/, '"$1":0,"$1":')),
    () => Buffer.from(`[${text}]`),
    () => Buffer.from(`${'['.repeat(100_000)}`),
    () => Buffer.from(`{"a":${'{"b":'.repeat(20_000)}1${'}'.repeat(20_001)}`),
    () => Buffer.from(`{${Array.from({ length: 5_000 }, (_, index) => `"k${index}":1`).join()}}`),
    () => Buffer.from(`"${'x'.repeat(250_000)}"`),
    () => Buffer.from(`{"a":"${'\\u0000'.repeat(1_000)}"}`),
    () => Buffer.from(text.replace('}', ',}')),
    () => Buffer.from(`/*x*/${text}`),
    () => Buffer.alloc(300_000, 'x'),
    () => Buffer.from('a=1&b=2'),
    () => Buffer.from('null'),
  ])();
}
