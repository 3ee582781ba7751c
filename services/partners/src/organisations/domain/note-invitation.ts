import { refuse, type Decision } from '@pirtti/kernel';
import type { AdministratorInvitationWithdrawn, AdministratorInvited, Author, Organisation, OrganisationFact } from './organisation.js';

export interface NoteInvitation {
  readonly what: (AdministratorInvited | AdministratorInvitationWithdrawn)['type'];
  readonly by: Author;
  readonly reason: string | null;
  readonly at: Date;
}

/** Writes into an organisation's own story that its keepers have invited somebody to administer it, or have taken that back. */
export const noteInvitation = ({ what, by, reason, at }: NoteInvitation): Decision<Organisation | undefined, OrganisationFact> => (organisation) =>
  (organisation ? [{ type: what, organisation: { ...organisation, version: organisation.version + 1, changedAt: at }, by, reason, at }] : refuse('not-found'));
