import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Problem } from '../problems/problem.js';
import { parseJsonBody } from './json-body.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const codeOf = (text: string | Uint8Array): string => {
  try {
    parseJsonBody(typeof text === 'string' ? bytes(text) : text);
    return 'accepted';
  } catch (error) {
    return error instanceof Problem ? error.code : `threw ${String(error)}`;
  }
};

test('an object comes out as it went in', () => {
  fc.assert(fc.property(fc.dictionary(fc.string().filter((key) => !key.includes('\0') && key !== 'prototype' && !(key in Object.prototype)), fc.oneof(fc.integer(), fc.boolean(), fc.string().filter((text) => !text.includes('\0')))), (object) => {
    expect(parseJsonBody(bytes(JSON.stringify(object)))).toEqual({ ...object });
  }));
});

test('whatever the bytes are, the answer is an object or a problem', () => {
  fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.json().map(bytes), fc.string({ unit: 'binary' }).map(bytes)), (body) => {
    expect(codeOf(body)).not.toMatch(/^threw/);
  }), { numRuns: 1_000 });
});

test.each([
  ['depth 32', `{"a":${'['.repeat(31)}${']'.repeat(31)}}`, 'accepted'],
  ['depth 33', `{"a":${'['.repeat(32)}${']'.repeat(32)}}`, 'request-is-malformed'],
  ['brackets in a string', `{"a":"${'['.repeat(100)}\\"${'{'.repeat(100)}"}`, 'accepted'],
  ['colons and commas in a string', `{"a":"${':,'.repeat(20_000)}"}`, 'accepted'],
  ['an escaped backslash before a quote', `{"a":"\\\\","b":${'['.repeat(40)}`, 'request-is-malformed'],
  ['twenty thousand numbers', `{"a":[${'1,'.repeat(20_000)}1]}`, 'request-is-malformed'],
  ['spaces only', '  \n', 'accepted'],
  ['__proto__ inside a list', '{"a":[{"__proto__":1}]}', 'input-is-invalid'],
  ['a field called hasOwnProperty', '{"a":{"hasOwnProperty":[]}}', 'input-is-invalid'],
  ['-1e999', '{"a":-1e999}', 'input-is-invalid'],
  ['NUL in a key', '{"\\u0000":1}', 'text-is-not-allowed'],
  ['a whole surrogate pair', '{"a":"\\ud83d\\ude00"}', 'accepted'],
  ['a pair the wrong way round', '{"a":"\\ude00\\ud83d"}', 'text-is-not-allowed'],
])('%s', (_, body, code) => {
  expect(codeOf(body)).toBe(code);
});

test('a quarter of a megabyte of anything is judged quickly', () => {
  for (const body of ['['.repeat(256 * 1024), `{"a":"${'\\\\'.repeat(120_000)}"}`, '"'.repeat(256 * 1024)]) {
    const startedAt = performance.now();
    codeOf(body);
    expect(performance.now() - startedAt).toBeLessThan(200);
  }
});
