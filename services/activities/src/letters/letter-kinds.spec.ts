import { expect, it } from 'vitest';
import { faultsOfKind } from '@pirtti/notify';
import { LETTER_KINDS } from './letter-kinds.js';

it.each(LETTER_KINDS.map((kind) => [kind.code, kind]))('%s is whole in all languages', (_, kind) => expect(faultsOfKind(kind)).toEqual([]));

it('no two kinds have the same code', () => expect(new Set(LETTER_KINDS.map(({ code }) => code)).size).toBe(LETTER_KINDS.length));

it('no subject tells what the letter is about', () => {
  expect(new Set(LETTER_KINDS.map(({ subject }) => subject.en))).toEqual(new Set(['You have a message']));
});
