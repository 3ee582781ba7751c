import type { INestApplicationContext } from '@nestjs/common';
import { DEMO_PEOPLE, demoId, fromMonday } from '@pirtti/demo';
import { TenantTransactions } from '@pirtti/storage-kit';
import { grantMembership } from '../memberships/domain/grant-membership.js';
import { MembershipStore } from '../memberships/storage/membership.store.js';
import { OrganisationStore } from '../organisations/storage/organisation.store.js';
import { fillAgreements } from './fill-agreements.js';
import { fillForums } from './fill-forums.js';
import { fillAppointments } from './fill-appointments.js';
import { fillNetworks } from './fill-networks.js';
import { fillModels } from './fill-models.js';
import { fillGrants } from './fill-grants.js';
import { fillRegistry } from './fill-registry.js';
import { fillResponsibilities } from './fill-responsibilities.js';
import { fillTrainings } from './fill-trainings.js';

const YEAR_DAYS = 365;

/**
 * The registry that the story needs, through the same stores and decisions as people's commands, announced like any other.
 * Each thing keeps its id, so a second start changes nothing. The issuer is the one whose logins the memberships are for.
 */
export async function fillDemo(app: INestApplicationContext, monday: Date, issuer: string): Promise<void> {
  const tenant = app.get(TenantTransactions);
  const [organisations, memberships] = [app.get(OrganisationStore), app.get(MembershipStore)];
  const at = fromMonday(monday, -YEAR_DAYS);
  await fillRegistry(tenant, organisations, at, fromMonday(monday, -YEAR_DAYS / 5));
  for (const { username, displayName, subject, organisation, roles } of Object.values(DEMO_PEOPLE)) {
    const membershipId = demoId(`membership:${username}`);
    await tenant.run(organisation.id, (tx) => memberships.change(tx, membershipId, grantMembership({
      membershipId, organisationId: organisation.id, issuer, subject, name: displayName, roles, validFrom: at, validTo: null, at,
    })));
  }
  await fillAgreements(app, monday);
  await fillForums(app, monday);
  await fillAppointments(app, monday);
  await fillModels(app, monday);
  await fillNetworks(app, monday);
  await fillResponsibilities(app, monday);
  await fillTrainings(app, monday);
  await fillGrants(app, monday);
}
