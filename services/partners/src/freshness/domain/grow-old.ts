import type { Decision } from '@pirtti/kernel';
import { changesBetween } from '../../organisations/domain/fields.js';
import type { Organisation, OrganisationFact } from '../../organisations/domain/organisation.js';
import { nextStep, type FreshnessLimits } from './freshness.js';

/**
 * What time does to a record that nobody confirms: first it is asked about, then it is archived. What has ended is history and never grows old.
 * The organisation itself stands as the author, in no role: nobody did it.
 */
export const growOld = ({ at, limits }: { readonly at: Date; readonly limits: FreshnessLimits }): Decision<Organisation | undefined, OrganisationFact> => (organisation) => {
  const step = organisation && organisation.endedOn === null && nextStep(organisation, at, limits);
  if (!step) return [];
  const after = { ...organisation, ...step };
  return [{
    type: 'OrganisationChanged', organisation: { ...after, version: organisation.version + 1 }, changes: changesBetween(organisation, after),
    by: { organisationId: organisation.id, role: null, onBehalf: false }, reason: null, at,
  }];
};
