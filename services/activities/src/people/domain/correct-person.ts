import { refuse, type Outcome } from '@pirtti/kernel';
import { DETAILS, type Erasure, type Person, type PersonDetails } from './person.js';

export interface CorrectPerson {
  readonly details: PersonDetails;
  /** The version that the writer had before them. */
  readonly version: number;
  readonly at: Date;
}

export interface PersonCorrected {
  readonly type: 'PersonCorrected';
  readonly person: Person;
}

/** Whoever cannot be reached at all cannot be told anything. */
export const cannotBeReached = ({ email, phone }: PersonDetails): boolean => email === null && phone === null;

/** Writes anew who somebody is. Upon an older version nothing is overwritten; the same once more is no change; who was erased stays so. */
export function correctPerson(person: Person | Erasure | undefined, { details, version, at }: CorrectPerson): Outcome<PersonCorrected> {
  if (!person) return refuse('not-found');
  if ('erasedAt' in person) return refuse('person-is-erased');
  if (cannotBeReached(details)) return refuse('person-cannot-be-reached');
  if (DETAILS.every((detail) => person[detail] === details[detail])) return [];
  if (person.version !== version) return refuse('person-has-changed', { version: person.version });
  return [{ type: 'PersonCorrected', person: { ...person, ...details, version: version + 1, changedAt: at } }];
}
