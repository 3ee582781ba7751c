import { describe, expect, it } from 'vitest';
import { destinationOf } from '../letters/destination-of.js';
import { correctPerson } from './correct-person.js';
import { detailsKnown, type Erasure, type Person } from './person.js';
import { forgettableAt, NEEDED_WITHOUT_END } from './retention.js';

const CREATED = new Date('2026-01-31T10:00:00Z');
const at = new Date('2026-11-23T10:00:00Z');
const AUNE = { name: 'Aune Esimerkki', email: 'aune@esimerkki.example', phone: null, language: 'fi' } as const;
const person = (more: Partial<Person> = {}): Person => ({ id: '0f6c0d0e-5a52-4a44-9f0c-2b8f4b2a7c11', organisationId: 'b7f3b1c4-6d0a-4a86-8c52-5f0f2f9f0a10', ...AUNE, version: 1, createdAt: CREATED, changedAt: CREATED, ...more });
const erased: Erasure = { id: person().id, organisationId: person().organisationId, createdAt: CREATED, erasedAt: at, because: 'request', details: ['name'], traces: {} };

describe('correcting who somebody is', () => {
  const details = { ...AUNE, phone: '040 000 0101' };
  it('writes what was wrong, and when', () => {
    expect(correctPerson(person(), { details, version: 1, at })).toEqual([{ type: 'PersonCorrected', person: person({ phone: '040 000 0101', version: 2, changedAt: at }) }]);
  });
  it('overwrites nothing that somebody else has written since, and the same once more is nothing', () => {
    expect(correctPerson(person({ version: 2, phone: '040 000 0102' }), { details, version: 1, at })).toMatchObject({ code: 'person-has-changed', details: { version: 2 } });
    expect(correctPerson(person({ version: 2, ...details }), { details, version: 1, at })).toEqual([]);
  });
  it('leaves nobody whom no letter or call can reach', () => {
    expect(correctPerson(person(), { details: { ...AUNE, email: null }, version: 1, at })).toMatchObject({ code: 'person-cannot-be-reached' });
  });
  it('does not bring an erased person back', () => {
    expect(correctPerson(erased, { details, version: 1, at })).toMatchObject({ code: 'person-is-erased' });
    expect(correctPerson(undefined, { details, version: 1, at })).toMatchObject({ code: 'not-found' });
  });
});

it('the proof of an erasure names the details that there were', () => expect(detailsKnown(person())).toEqual(['name', 'email', 'language']));

describe('how long somebody is known', () => {
  it('is so many months after somebody wrote who they are, by the calendar of Finland', () => {
    expect(forgettableAt(person(), [], 1)).toEqual(new Date('2026-02-28T10:00:00Z'));
    expect(forgettableAt(person(), [null], 6)).toEqual(new Date('2026-07-31T09:00:00Z'));
  });
  it('is so many months after the last of what needs them', () => {
    expect(forgettableAt(person(), [new Date('2026-03-01T10:00:00Z'), null, new Date('2026-02-01T10:00:00Z')], 12)).toEqual(new Date('2027-03-01T10:00:00Z'));
  });
  it('has no end while something without an end needs them', () => expect(forgettableAt(person(), [NEEDED_WITHOUT_END], 12)).toBeNull());
});

describe('where a letter goes', () => {
  it('is an e-mail address before a number', () => expect(destinationOf({ email: 'aune@esimerkki.example', phone: '040 000 0101' })).toEqual({ email: 'aune@esimerkki.example' }));
  it.each([['040 000 0101', '+358400000101'], ['(06) 000 0101', '+35860000101'], ['+46 70 000 01 01', '+46700000101'], ['0046 70 000 01 01', '+46700000101']])('is a number as the whole world dials it: %s', (phone, number) => {
    expect(destinationOf({ email: null, phone })).toEqual({ phone: number });
  });
  it('is nowhere where a number is none that could be dialled from here', () => expect(destinationOf({ email: null, phone: '1234' })).toBeUndefined());
});
