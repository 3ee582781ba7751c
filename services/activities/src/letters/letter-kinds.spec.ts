import { describe, expect, it } from 'vitest';
import { faultsOfKind } from '@pirtti/notify';
import { RIDE_OF_DRIVER, TO_DRIVER } from '../rides/letters/driver-letter.js';
import { RIDE_OF_PASSENGER, TO_PASSENGER } from '../rides/letters/passenger-letter.js';
import { LETTER_KINDS } from './letter-kinds.js';

it.each(LETTER_KINDS.map((kind) => [kind.code, kind]))('%s is whole in all languages', (_, kind) => expect(faultsOfKind(kind)).toEqual([]));

it('no two kinds have the same code', () => expect(new Set(LETTER_KINDS.map(({ code }) => code)).size).toBe(LETTER_KINDS.length));

it('no subject tells what the letter is about', () => {
  expect(new Set(LETTER_KINDS.map(({ subject }) => subject.en))).toEqual(new Set(['You have a message']));
});

describe('what a letter about a ride says', () => {
  it.each(TO_PASSENGER.map((state) => ({ ...RIDE_OF_PASSENGER, example: { ...RIDE_OF_PASSENGER.example, state } })))('to a passenger is whole whatever has happened: $example.state', (kind) => expect(faultsOfKind(kind)).toEqual([]));
  it.each(TO_DRIVER.map((state) => ({ ...RIDE_OF_DRIVER, example: { ...RIDE_OF_DRIVER.example, state } })))('to a driver too: $example.state', (kind) => expect(faultsOfKind(kind)).toEqual([]));
});
