import { refuse, type Decision } from '@pirtti/kernel';
import { changesBetween, fieldsOf, type Field } from './fields.js';
import { judgeContent } from './judge-content.js';
import { isGoverning, keeperOf, type Keeper } from './keepers.js';
import { contentOf, type Organisation, type OrganisationContent, type OrganisationFact } from './organisation.js';
import type { Surroundings } from './surroundings.js';

export interface ChangeOrganisation {
  readonly content: OrganisationContent;
  /** The version that the writer had before them. */
  readonly version: number;
  readonly keeper: Keeper;
  readonly reason: string;
  readonly around: Surroundings;
  readonly at: Date;
}

/**
 * Changes what the registry says, which confirms the rest of it too. Who wrote upon an older version is shown both states and overwrites nothing.
 * The content that stands there already is no change, whatever the version: a request that was repeated on the way does no harm.
 */
export const changeOrganisation = ({ content, version, keeper, reason, around, at }: ChangeOrganisation): Decision<Organisation | undefined, OrganisationFact> => (organisation) => {
  const by = organisation && keeperOf(keeper, organisation);
  if (!by) return refuse('organisation-is-kept-by-others');
  const after = { ...organisation, ...content };
  const changes = changesBetween(organisation, after);
  if (changes.length === 0) return [];
  if (version !== organisation.version) return refuse('organisation-has-changed', { version: organisation.version, ...bothStates(contentOf(organisation), content) });
  const fixed = changes.map(({ field }) => field).filter((field) => isGoverning(organisation.type) && FIXED.includes(field));
  if (fixed.length > 0 || isGoverning(content.type) !== isGoverning(organisation.type)) return refuse('organisation-comes-with-installation');
  const problem = judgeContent(organisation.id, content, around);
  if (problem) return problem;
  return [{ type: 'OrganisationChanged', organisation: { ...after, version: version + 1, changedAt: at, confirmedAt: at, remindedAt: null, archivedAt: null }, changes, by, reason, at }];
};

/** Of municipalities and regions: what gives their coordinators the registry of an area is not theirs to change. */
const FIXED: readonly Field[] = ['type', 'municipalityCode', 'serviceArea'];

/** The fields that differ, as they stand in the registry and as the writer would have them. */
function bothStates(registry: OrganisationContent, writer: OrganisationContent) {
  const [standing, written] = [fieldsOf(registry), fieldsOf(writer)];
  const fields = changesBetween(registry, writer).map(({ field }) => field);
  const of = (state: typeof standing) => Object.fromEntries(fields.map((field) => [field, state[field]]));
  return { standing: of(standing), written: of(written) };
}
