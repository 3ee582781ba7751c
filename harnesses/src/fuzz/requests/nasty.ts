import { createRequire } from 'node:module';

/** Text that goes into a JSON body as it stands, though it may be no JSON, or no number that JavaScript can hold. */
export class Literal {
  constructor(readonly text: string) {}
}

const list = createRequire(import.meta.url)('big-list-of-naughty-strings') as readonly string[];

/** Our own: what Postgres, JavaScript or a form cannot take. */
export const WORST_STRINGS: readonly string[] = [
  '\0', 'a\0b', '\ud800', '\udfff', 'a\ud83d', '\u0001\u0002\u001f\u007f', '\u2028\u2029', '\ufeff', '\ufffe\uffff', '\u202eabc', 'e\u0301'.repeat(50),
  'x'.repeat(101), 'x'.repeat(2_001), 'ä'.repeat(70_000), ' '.repeat(3_000), '%00', '%s%n', `'; drop table clients; --`, '${jndi:ldap://x}', '{{7*7}}', '__proto__', 'constructor', 'NaN', 'Infinity',
];

/** Strings that have broken programs: ours first, so that also a short run tries them. */
export const NAUGHTY_STRINGS: readonly string[] = [...WORST_STRINGS, ...list];

/** Days and moments that do not exist, hardly exist or exist elsewhere. */
export const NAUGHTY_MOMENTS: readonly string[] = [
  '2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '0000-01-01', '0001-01-01', '9999-12-31', '10000-01-01', '-000001-01-01', '+275760-09-13', '1900-01-01', '1899-12-31', '2099-12-31',
  '24:00', '23:60', '12:00:60', '2026-11-22T24:00:00Z', '2026-11-22T23:59:60Z', '2026-11-22T10:00:00', '2026-11-22T10:00:00+25:00', '2026-11-22T10:00:00-99:99', '2026-02-30T10:00:00Z', '2026-11-22T10:00:00.123456789Z',
  '20261122', '2026-W47-7', '2026-326', '1e3', 'today', '22.11.2026', '２０２６-１１-２２', '2026-11-22\n',
];

/** Digits that are digits to some and not to others. */
export const NAUGHTY_CODES: readonly string[] = ['２１７', '٢١٧', '²¹⁷', '217 ', ' 217', '0217', '217.0', '2.17e2', '217\0', 'ⅭⅭⅩⅤⅡ', '000', '999', '-217'];

export const NAUGHTY_IDS: readonly string[] = [
  '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '00000000-0000-4000-8000-000000000000', '{00000000-0000-4000-8000-000000000000}', '00000000000040008000000000000000',
  'urn:uuid:00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-00000000000', '00000000-0000-4000-8000-00000000000g', '1', '-1', 'null', 'undefined', 'me', '*', '..', '%2e%2e', '1 or 1=1',
];

export const NAUGHTY_NUMBERS: readonly (number | Literal)[] = [
  0, -1, 1.5, 2 ** 31, -(2 ** 31) - 1, 2 ** 32, 2 ** 53 + 2, 1e21, 5e-324, Number.MAX_VALUE, new Literal('-0'), new Literal('1e309'), new Literal('-1e309'), new Literal('9223372036854775808'),
  new Literal('1E400'), new Literal('0.1e-9999'), new Literal('9'.repeat(400)), new Literal('01'), new Literal('+1'), new Literal('NaN'), new Literal('Infinity'), new Literal('0x10'), new Literal('1_000'),
];

/** Of every type, to stand where another is expected. */
export const ANY_VALUES: readonly unknown[] = [
  null, true, false, 0, 1, '', ' ', 'text', [], {}, [[]], [null], [{}], { a: 1 }, [[[]]], [1, 'a', null], { length: 1 }, { toString: 1 }, { then: 1 }, new Literal('{"__proto__":{"polluted":1}}'),
  new Literal('{"constructor":{"prototype":{"polluted":1}}}'), new Literal('{"toJSON":1,"valueOf":2}'), new Literal('{"a":1,"a":2}'), new Literal(`${'['.repeat(40)}${']'.repeat(40)}`),
  new Literal(`${'{"a":'.repeat(6_000)}1${'}'.repeat(6_000)}`), new Literal(`[${'0,'.repeat(12_000)}0]`), new Literal('undefined'), new Literal(''), new Literal("'a'"), new Literal('"\\ud800"'), new Literal('"\\u0000"'), new Literal('"\\x41"'),
];

export const EXTRA_FIELDS: readonly string[] = ['extra', '__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'id', 'organisationId', 'roles', 'status', '', '\0', 'ä', '$where', 'x'.repeat(5_000), '__defineGetter__'];
