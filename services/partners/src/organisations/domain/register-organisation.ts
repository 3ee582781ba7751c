import { refuse, type Decision } from '@pirtti/kernel';
import { judgeContent } from './judge-content.js';
import { isGoverning, registrarOf, type Keeper } from './keepers.js';
import type { Organisation, OrganisationContent, OrganisationFact } from './organisation.js';
import type { Surroundings } from './surroundings.js';

export interface RegisterOrganisation {
  readonly id: string;
  readonly content: OrganisationContent;
  readonly keeper: Keeper;
  readonly reason: string;
  readonly around: Surroundings;
  readonly at: Date;
}

/** Enters an organisation into the shared registry. Whose business id is there already is shown instead of entered again. */
export const registerOrganisation = ({ id, content, keeper, reason, around, at }: RegisterOrganisation): Decision<Organisation | undefined, OrganisationFact> => (organisation) => {
  const by = registrarOf(keeper);
  if (!by) return refuse('registry-is-kept-by-coordinators');
  if (organisation) return [];
  if (isGoverning(content.type)) return refuse('organisation-comes-with-installation');
  const problem = judgeContent(id, content, around);
  if (problem) return problem;
  return [{ type: 'OrganisationRegistered', organisation: { ...content, id, version: 1, registeredBy: by.organisationId, adviserId: null, changedAt: at, confirmedAt: at, remindedAt: null, archivedAt: null }, by, reason, at }];
};

/** Enters what comes with an installation or a demo: it was judged by whoever installs. One that is there already stays as it is. */
export const installOrganisation = (id: string, content: OrganisationContent, registeredBy: string, at: Date): Decision<Organisation | undefined, OrganisationFact> => (organisation) =>
  (organisation ? [] : [{
    type: 'OrganisationRegistered', organisation: { ...content, id, version: 1, registeredBy, adviserId: null, changedAt: at, confirmedAt: at, remindedAt: null, archivedAt: null },
    by: { organisationId: registeredBy, role: null, onBehalf: false }, reason: null, at,
  }]);
