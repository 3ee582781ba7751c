import type { Freshness } from '../../freshness/domain/freshness.js';
import type { Author } from '../../organisations/domain/organisation.js';

/** How somebody is reached in their work. Kept here and nowhere else: no event carries any of it. */
export interface ContactDetails {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Somebody of an organisation who can be named to a role or be responsible for something. */
export interface ContactPerson extends ContactDetails, Freshness {
  readonly id: string;
  readonly organisationId: string;
  /** Where the person also logs in for the organisation. */
  readonly membershipId: string | null;
  /** The last day to come, once it is known: nothing is in their name after it. Null of those who stay and of those who have left. */
  readonly leavesOn: string | null;
  /** The last day with the organisation. Nobody is to call them any more. */
  readonly leftOn: string | null;
  /** Grows by one with each change. */
  readonly version: number;
}

interface Told {
  readonly person: ContactPerson;
  readonly by: Author;
  readonly at: Date;
}

export interface ContactPersonAdded extends Told {
  readonly type: 'ContactPersonAdded';
}

export interface ContactPersonChanged extends Told {
  readonly type: 'ContactPersonChanged';
  /** Which details are new; never their words. */
  readonly changed: readonly (keyof ContactDetails)[];
  readonly reason: string;
}

export interface ContactPersonIsLeaving extends Told {
  readonly type: 'ContactPersonIsLeaving';
  readonly lastDay: string;
  /** The last day that was known before. */
  readonly before: string | null;
  readonly reason: string;
}

/** What was said of a last day is taken back. */
export interface ContactPersonIsStaying extends Told {
  readonly type: 'ContactPersonIsStaying';
  /** The last day that was known before. */
  readonly before: string;
  readonly reason: string;
}

export interface ContactPersonLeft extends Told {
  readonly type: 'ContactPersonLeft';
  /** Null where it had been said beforehand and the day came. */
  readonly reason: string | null;
}

/** The organisation was asked whether the person is still there; nobody answered, and nobody counts on them; or somebody said that they are. */
export interface ContactPersonFreshness extends Told {
  readonly type: 'ContactPersonAsked' | 'ContactPersonUnconfirmed' | 'ContactPersonConfirmed';
}

/** What can have happened to a contact person: all of it stays here. */
export type ContactPersonFact = ContactPersonAdded | ContactPersonChanged | ContactPersonIsLeaving | ContactPersonIsStaying | ContactPersonLeft | ContactPersonFreshness;
