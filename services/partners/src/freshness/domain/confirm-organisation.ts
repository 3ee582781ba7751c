import { refuse, type Decision } from '@pirtti/kernel';
import { changesBetween } from '../../organisations/domain/fields.js';
import { keeperOf, type Keeper } from '../../organisations/domain/keepers.js';
import type { Author, Organisation, OrganisationFact } from '../../organisations/domain/organisation.js';
import { asConfirmed } from './freshness.js';

type Confirming = Decision<Organisation | undefined, OrganisationFact>;

/** A keeper says that the record is still valid. One that was archived is back. */
export const confirmOrganisation = ({ keeper, at }: { readonly keeper: Keeper; readonly at: Date }): Confirming => (organisation) => {
  const by = organisation && keeperOf(keeper, organisation);
  return by ? confirmed(organisation, by, at) : refuse('organisation-is-kept-by-others');
};

/** Whoever reads the organisation's mail says so by the link that was sent there. */
export const confirmByLink = ({ at }: { readonly at: Date }): Confirming => (organisation) =>
  (organisation ? confirmed(organisation, { organisationId: organisation.id, role: null, onBehalf: false }, at) : refuse('confirmation-link-does-not-work'));

function confirmed(organisation: Organisation, by: Author, at: Date): OrganisationFact[] {
  const after = { ...organisation, ...asConfirmed(at) };
  const changes = changesBetween(organisation, after);
  // Said twice on one day, it is said once.
  return changes.length === 0 ? [] : [{ type: 'OrganisationChanged', organisation: { ...after, version: organisation.version + 1 }, changes, by, reason: null, at }];
}
