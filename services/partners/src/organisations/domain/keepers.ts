import type { MunicipalityCode, OrganisationType, Role } from '@pirtti/kernel';
import type { Author, Organisation } from './organisation.js';

/** Somebody who wants to keep the registry: for whom they act, as what, and what kind of organisation that is. */
export interface Keeper {
  readonly organisationId: string;
  readonly roles: readonly Role[];
  /** Undefined where the registry does not know the organisation. */
  readonly type: OrganisationType | undefined;
  readonly serviceArea: readonly MunicipalityCode[];
}

/** Public bodies whose coordinators keep the registry of their area. Such an organisation comes with the installation: who could make one could take others' data into keeping. */
const GOVERNING: readonly OrganisationType[] = ['municipality', 'wellbeing-region'];
export const isGoverning = (type: OrganisationType | undefined): boolean => type !== undefined && GOVERNING.includes(type);

/**
 * As what somebody keeps an organisation's data, or undefined where they do not: its own administrator; the adviser to whom it has been given;
 * the administrator of an informal group's host; and the HYTE coordinator of the municipality or region where it lives, or which entered it.
 * Municipalities and regions keep their own.
 */
export function keeperOf(keeper: Keeper, organisation: Organisation): Author | undefined {
  const { organisationId, roles } = keeper;
  const as = (role: Role, onBehalf = false): Author => ({ organisationId, role, onBehalf });
  const isAdmin = roles.includes('organisation-admin');
  if (isAdmin && organisation.id === organisationId) return as('organisation-admin');
  if (isAdmin && organisation.type === 'informal-group' && organisation.parentId === organisationId) return as('organisation-admin', true);
  if (roles.includes('association-adviser') && organisation.adviserId === organisationId) return as('association-adviser', true);
  return coordinates(keeper, organisation) ? as('hyte-coordinator') : undefined;
}

/** Whether somebody may say who keeps an organisation's data on its behalf: itself, or the coordinator. Never the adviser. */
export function delegatorOf(keeper: Keeper, organisation: Organisation): Author | undefined {
  const author = keeperOf(keeper, organisation);
  return author?.role === 'association-adviser' ? undefined : author;
}

/** Whether somebody may enter an organisation into the registry. */
export const registrarOf = ({ organisationId, roles, type }: Keeper): Author | undefined =>
  (roles.includes('hyte-coordinator') && isGoverning(type) ? { organisationId, role: 'hyte-coordinator', onBehalf: false } : undefined);

function coordinates({ organisationId, roles, type, serviceArea }: Keeper, organisation: Organisation): boolean {
  if (!roles.includes('hyte-coordinator') || !isGoverning(type) || isGoverning(organisation.type)) return false;
  return organisation.registeredBy === organisationId || (organisation.municipalityCode !== null && serviceArea.includes(organisation.municipalityCode));
}
