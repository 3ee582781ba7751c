import { IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { describe, expect, it } from 'vitest';
import { Problem } from '../problems/problem.js';
import { Nested, NestedList } from './nested.js';
import { validationPipe } from './validation-pipe.js';

class Names {
  @IsString() fi: string;
}

class Request {
  @IsNotEmpty() @Nested(() => Names) names: Names;
  @IsOptional() @Nested(() => Names) summary?: Names | null;
  @IsOptional() @NestedList(() => Names) others?: Names[];
}

const checked = (body: object): Promise<unknown> => validationPipe().transform(body, { type: 'body', metatype: Request }).catch((error: unknown) => {
  if (!(error instanceof Problem)) throw error;
  return error.extras.errors;
});
const names = { fi: 'Kahvit' };

describe('fields within fields', () => {
  it.each([
    ['one', { names }],
    ['one, and nothing for what may be left out', { names, summary: null, others: null }],
    ['a list', { names, others: [names, names] }],
    ['an empty list', { names, others: [] }],
  ])('%s is taken', async (_, body) => expect(await checked(body)).toBeInstanceOf(Request));

  it.each([
    ['an empty list for one', { names: [] }, { pointer: '/names', rule: 'is-not-an-object' }],
    ['a list for one', { names: [names] }, { pointer: '/names', rule: 'is-not-an-object' }],
    ['lists within lists for one', { names: [[[]]] }, { pointer: '/names', rule: 'is-not-an-object' }],
    ['a list for one that may be left out', { names, summary: [] }, { pointer: '/summary', rule: 'is-not-an-object' }],
    ['a text for one', { names: 'x' }, { pointer: '/names', rule: 'is-not-an-object' }],
    ['nothing for one that is needed', {}, { pointer: '/names', rule: 'is-required' }],
    ['one for a list', { names, others: names }, { pointer: '/others', rule: 'is-not-a-list' }],
    ['lists within a list', { names, others: [[]] }, { pointer: '/others', rule: 'is-not-a-list' }],
    ['nothing within a list', { names, others: [null] }, { pointer: '/others/0', rule: 'is-required' }],
    ['a wrong field within', { names: { fi: 1 } }, { pointer: '/names/fi', rule: 'is-not-text' }],
  ])('%s is refused', async (_, body, error) => expect(await checked(body)).toContainEqual(error));
});
