import { dayInHelsinki, refuse, type Decision } from '@pirtti/kernel';
import { asConfirmed } from '../../freshness/domain/freshness.js';
import type { Author } from '../../organisations/domain/organisation.js';
import type { ContactDetails, ContactPerson, ContactPersonFact } from './contact-person.js';

export interface AddContactPerson extends ContactDetails {
  readonly id: string;
  readonly organisationId: string;
  readonly membershipId: string | null;
  readonly by: Author;
  readonly at: Date;
}

export const addContactPerson = ({ by, at, ...person }: AddContactPerson): Decision<ContactPerson | undefined, ContactPersonFact> => (known) =>
  (known ? [] : [{ type: 'ContactPersonAdded', person: { ...person, ...asConfirmed(at), leavesOn: null, leftOn: null, version: 1 }, by, at }]);

export interface ChangeContactPerson {
  readonly details: ContactDetails;
  /** The version that the writer had before them. */
  readonly version: number;
  readonly by: Author | undefined;
  readonly reason: string;
  readonly at: Date;
}

const DETAILS = ['name', 'phone', 'email'] as const;

/** Corrects how somebody is reached, and says with it that they are still there. Who wrote upon an older version overwrites nothing; the same once more is no change. */
export const changeContactPerson = ({ details, version, by, reason, at }: ChangeContactPerson): Decision<ContactPerson | undefined, ContactPersonFact> => (person) => {
  if (!person || !by) return refuse('organisation-is-kept-by-others');
  const changed = DETAILS.filter((name) => person[name] !== details[name]);
  if (changed.length === 0) return [];
  if (person.leftOn) return refuse('person-has-left');
  if (person.version !== version) return refuse('contact-person-has-changed', { version: person.version });
  return [{ type: 'ContactPersonChanged', person: { ...person, ...details, ...asConfirmed(at), version: version + 1 }, changed, by, reason, at }];
};

export interface LetGo {
  readonly lastDay: string;
  readonly by: Author;
  readonly reason: string;
  readonly at: Date;
}

/** Somebody leaves: the name stays with what they have done, the number and the address go. Whoever still works here till a later day can be called till then. */
export const letGo = ({ lastDay, by, reason, at }: LetGo): Decision<ContactPerson | undefined, ContactPersonFact> => (person) => {
  if (!person) return refuse('not-found');
  if (person.leftOn) return [];
  if (lastDay <= dayInHelsinki(at)) return [{ type: 'ContactPersonLeft', person: gone(person, lastDay), by, reason, at }];
  if (lastDay === person.leavesOn) return [];
  return [{ type: 'ContactPersonIsLeaving', person: { ...person, leavesOn: lastDay, version: person.version + 1 }, lastDay, before: person.leavesOn, by, reason, at }];
};

export interface Stay {
  readonly by: Author | undefined;
  readonly reason: string;
  readonly at: Date;
}

/** Somebody stays after all: the last day to come is known no more. What was handed over beforehand stays with whoever has it. */
export const stay = ({ by, reason, at }: Stay): Decision<ContactPerson | undefined, ContactPersonFact> => (person) => {
  if (!person || !by) return refuse('organisation-is-kept-by-others');
  if (person.leftOn) return refuse('person-has-left');
  if (person.leavesOn === null) return [];
  // Nobody has looked yet, but the day is over.
  if (person.leavesOn < dayInHelsinki(at)) return refuse('person-has-left');
  return [{ type: 'ContactPersonIsStaying', person: { ...person, leavesOn: null, version: person.version + 1 }, before: person.leavesOn, by, reason, at }];
};

/** The last day that was said beforehand is over. The organisation itself stands as the author, in no role: nobody did it. */
export const leaveAsPlanned = (at: Date): Decision<ContactPerson | undefined, ContactPersonFact> => (person) => {
  if (!person || person.leavesOn === null || person.leavesOn >= dayInHelsinki(at)) return [];
  return [{ type: 'ContactPersonLeft', person: gone(person, person.leavesOn), by: { organisationId: person.organisationId, role: null, onBehalf: false }, reason: null, at }];
};

const gone = (person: ContactPerson, leftOn: string): ContactPerson => ({ ...person, phone: null, email: null, membershipId: null, leavesOn: null, leftOn, version: person.version + 1 });
