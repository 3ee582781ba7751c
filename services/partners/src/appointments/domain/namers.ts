import type { AppointedRole, MunicipalityCode } from '@pirtti/kernel';
import { keeperOf, type Keeper } from '../../organisations/domain/keepers.js';
import type { Author, Organisation } from '../../organisations/domain/organisation.js';
import { isOfPublicBodies, isPublicBody } from './judge-appointment.js';

/** As what somebody names people for an organisation, or undefined where they do not: whoever keeps its data, and its own HYTE coordinator. */
export function namerOf(keeper: Keeper, organisation: Organisation): Author | undefined {
  const isOwnCoordinator = organisation.id === keeper.organisationId && keeper.roles.includes('hyte-coordinator');
  return isOwnCoordinator ? { organisationId: keeper.organisationId, role: 'hyte-coordinator', onBehalf: false } : keeperOf(keeper, organisation);
}

/** Whether somebody could fill a gap themselves: name a person of their own organisation to the role for the municipality. */
export function couldFill({ roles, type, serviceArea }: Keeper, role: AppointedRole, municipality: MunicipalityCode): boolean {
  const names = roles.includes('organisation-admin') || roles.includes('hyte-coordinator');
  return names && serviceArea.includes(municipality) && (!isOfPublicBodies(role) || isPublicBody(type));
}
