import { fileURLToPath } from 'node:url';
import { unexplainedRefusals } from '@pirtti/testing';
import { expect, it } from 'vitest';
import { PROBLEMS } from './problems.js';

it('every refusal has its message', () => {
  expect(unexplainedRefusals(fileURLToPath(new URL('..', import.meta.url)), PROBLEMS)).toEqual([]);
});
