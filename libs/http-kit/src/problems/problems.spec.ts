import { LANGUAGES } from '@pirtti/kernel';
import { HttpException } from '@nestjs/common';
import { describe, expect, test } from 'vitest';
import { FIELD_RULES } from './field-rules.js';
import { KIT_PROBLEMS } from './kit-problems.js';
import { isExplained, problemBody } from './problem-body.js';
import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { problemOfError } from './problem-of-error.js';
import { orNotFound, Problem } from './problem.js';

const labels = [
  ...Object.entries(KIT_PROBLEMS).flatMap(([code, text]) => [[code, text.title] as const, ...('detail' in text ? [[`${code} detail`, text.detail] as const] : [])]),
  ...Object.entries(FIELD_RULES),
];

test.each(labels)('%s is said in every language, differently', (_, label) => {
  const said = LANGUAGES.map((language) => label[language].trim());
  expect(said.every((text) => text.length > 0)).toBe(true);
  expect(new Set(said).size).toBe(LANGUAGES.length);
});

test('every kit problem has a status that is an error', () => {
  for (const { status } of Object.values(KIT_PROBLEMS)) expect(status >= 400 && status < 600).toBe(true);
});

describe('what was thrown becomes what is said', () => {
  const named = (name: string, fields: object) => Object.assign(new Error('Key (name)=(Virtanen) already exists'), { name, ...fields });

  test.each<[string, unknown, string]>([
    ['a problem stays', new Problem('role-is-missing'), 'role-is-missing'],
    ['Nest: 404', new HttpException('Cannot GET /secret', 404), 'not-found'],
    ['Nest: 418', new HttpException('teapot', 418), 'request-is-malformed'],
    ['Fastify: too large', Object.assign(new Error(), { statusCode: 413, code: 'FST_ERR_CTP_BODY_TOO_LARGE' }), 'body-is-too-large'],
    ['Postgres: bad text', named('QueryFailedError', { code: '22P02' }), 'input-is-invalid'],
    ['Postgres: NUL', named('QueryFailedError', { code: '22021' }), 'input-is-invalid'],
    ['Postgres: taken', named('QueryFailedError', { code: '23505' }), 'conflicts-with-existing'],
    ['Postgres: row security', named('QueryFailedError', { code: '42501' }), 'not-found'],
    ['Postgres: no organisation set is our mistake', named('QueryFailedError', { code: 'PT001' }), 'something-went-wrong'],
    ['Postgres: wrong SQL is our mistake', named('QueryFailedError', { code: '42601' }), 'something-went-wrong'],
    ['Postgres: deadlock', named('QueryFailedError', { code: '40P01' }), 'is-busy'],
    ['Postgres: too slow', named('QueryFailedError', { code: '57014' }), 'is-busy'],
    ['Postgres: full of connections', named('error', { code: '53300' }), 'is-busy'],
    ['Postgres: going down', named('QueryFailedError', { code: '57P01' }), 'database-is-unreachable'],
    ['no connection', Object.assign(new Error(), { code: 'ECONNREFUSED' }), 'database-is-unreachable'],
    ['pool is exhausted', new Error('timeout exceeded when trying to connect'), 'database-is-unreachable'],
    ['the connection broke between two statements', new QueryRunnerProviderAlreadyReleasedError(), 'database-is-unreachable'],
    ['the runner was let go with its connection', new QueryRunnerAlreadyReleasedError(), 'database-is-unreachable'],
    ['a mistake', new TypeError('x is not a function'), 'something-went-wrong'],
    ['a thrown text', 'text', 'something-went-wrong'],
    ['nothing', undefined, 'something-went-wrong'],
  ])('%s', (_, thrown, code) => {
    const problem = problemOfError(thrown);
    expect(problem.code).toBe(code);
    expect(JSON.stringify(problemBody(problem, {}, 'en'))).not.toMatch(/Virtanen|secret/);
  });
});

test('a service may say it in its own words, and an unknown code still answers', () => {
  const catalogue = { 'not-found': { status: 404, title: { fi: 'a', sv: 'b', en: 'c' } } };
  expect(problemBody(new Problem('not-found'), catalogue, 'sv').title).toBe('b');
  expect(problemBody(new Problem('never-heard-of'), catalogue, 'en')).toMatchObject({ status: 409, code: 'never-heard-of' });
  expect(isExplained(catalogue, 'never-heard-of')).toBe(false);
  expect(isExplained(catalogue, 'constructor')).toBe(false);
});

test('nothing found is 404, and zero or an empty text is something', () => {
  expect(() => orNotFound(undefined)).toThrow('not-found');
  expect(() => orNotFound(null)).toThrow('not-found');
  expect([orNotFound(0), orNotFound('')]).toEqual([0, '']);
});
