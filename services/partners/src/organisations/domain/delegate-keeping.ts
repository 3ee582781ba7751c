import { refuse, type Decision } from '@pirtti/kernel';
import { changesBetween } from './fields.js';
import { delegatorOf, type Keeper } from './keepers.js';
import type { Organisation, OrganisationFact } from './organisation.js';

export interface DelegateKeeping {
  readonly keeper: Keeper;
  /** Whose adviser is to keep the data; null ends it. */
  readonly adviser: { readonly id: string; readonly endedOn: string | null } | null | undefined;
  readonly reason: string;
  readonly at: Date;
}

/** Lets another organisation's adviser keep a small one's data on its behalf, for all to see, or ends that. */
export const delegateKeeping = ({ keeper, adviser, reason, at }: DelegateKeeping): Decision<Organisation | undefined, OrganisationFact> => (organisation) => {
  const by = organisation && delegatorOf(keeper, organisation);
  if (!by) return refuse('organisation-is-kept-by-others');
  if (adviser === undefined || adviser?.endedOn) return refuse('adviser-is-unknown');
  if (adviser?.id === organisation.id) return refuse('organisation-advises-itself');
  const after = { ...organisation, adviserId: adviser?.id ?? null };
  const changes = changesBetween(organisation, after);
  if (changes.length === 0) return [];
  return [{ type: 'OrganisationChanged', organisation: { ...after, version: organisation.version + 1, changedAt: at }, changes, by, reason, at }];
};
