import { QueryFailedError } from 'typeorm';
import { expect, test } from 'vitest';
import { describeError } from './logs.js';

test('what people wrote never reaches the log through an error', () => {
  const driver = Object.assign(new Error('duplicate key value violates unique constraint'), { code: '23505', detail: 'Key (name)=(Virtanen) already exists', constraint: 'names', table: 'clients' });
  const query = new QueryFailedError(`insert into clients values ('Virtanen')`, ['Virtanen'], driver);
  let syntax: unknown;
  try { JSON.parse('{"name":"Virtanen",}'); } catch (error) { syntax = error; }
  for (const error of [query, syntax, new Error('outer', { cause: query }), 'Virtanen', { name: 'Virtanen' }]) expect(JSON.stringify(describeError(error))).not.toContain('Virtanen');
  expect(describeError(query)).toMatchObject({ error: 'QueryFailedError', code: '23505', constraint: 'names', table: 'clients' });
  expect(describeError(new TypeError('x is undefined'))).toMatchObject({ error: 'TypeError', message: 'x is undefined' });
});
