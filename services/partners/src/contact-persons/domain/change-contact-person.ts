import { refuse, type Decision } from '@pirtti/kernel';
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
  (known ? [] : [{ type: 'ContactPersonAdded', person: { ...person, leftOn: null, version: 1 }, by, at }]);

export interface ChangeContactPerson {
  readonly details: ContactDetails;
  /** The version that the writer had before them. */
  readonly version: number;
  readonly by: Author | undefined;
  readonly reason: string;
  readonly at: Date;
}

const DETAILS = ['name', 'phone', 'email'] as const;

/** Corrects how somebody is reached. Who wrote upon an older version overwrites nothing; the same once more is no change. */
export const changeContactPerson = ({ details, version, by, reason, at }: ChangeContactPerson): Decision<ContactPerson | undefined, ContactPersonFact> => (person) => {
  if (!person || !by) return refuse('organisation-is-kept-by-others');
  const changed = DETAILS.filter((name) => person[name] !== details[name]);
  if (changed.length === 0) return [];
  if (person.leftOn) return refuse('person-has-left');
  if (person.version !== version) return refuse('contact-person-has-changed', { version: person.version });
  return [{ type: 'ContactPersonChanged', person: { ...person, ...details, version: version + 1 }, changed, by, reason, at }];
};

export interface LetGo {
  readonly lastDay: string;
  readonly by: Author;
  readonly reason: string;
  readonly at: Date;
}

/** Somebody leaves: the name stays with what they have done, the number and the address go. */
export const letGo = ({ lastDay, by, reason, at }: LetGo): Decision<ContactPerson | undefined, ContactPersonFact> => (person) => {
  if (!person) return refuse('not-found');
  if (person.leftOn) return [];
  return [{ type: 'ContactPersonLeft', person: { ...person, phone: null, email: null, membershipId: null, leftOn: lastDay, version: person.version + 1 }, by, reason, at }];
};
