import type { EventData } from '@pirtti/contracts';
import { activateAgreement, grantMembership, rememberOrganisation } from '@pirtti/http-kit';
import { newId, type Role } from '@pirtti/kernel';
import type { DataSource } from 'typeorm';

const LONG_AGO = '2020-01-01T00:00:00Z';

export interface TestMembership {
  readonly issuer: string;
  readonly subject: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
  readonly membershipId?: string;
  readonly validFrom?: string;
  readonly validTo?: string | null;
  readonly deputyFor?: string;
}

/** Puts a membership into the service's copy, as mail from `partners` would. Returns its id. */
export async function testMembership(mail: DataSource, membership: TestMembership): Promise<string> {
  const membershipId = membership.membershipId ?? newId();
  await grantMembership(mail.manager, {
    ...membership, membershipId, roles: [...membership.roles], validFrom: membership.validFrom ?? LONG_AGO, validTo: membership.validTo ?? null,
  });
  return membershipId;
}

type OrganisationFacts = EventData<'partners.organisation-registered.v1'>;
type AgreementFacts = EventData<'partners.agreement-activated.v1'>;

/** Puts an organisation into the copy; an association in Kannus unless said otherwise. Returns its id. */
export async function testOrganisation(mail: DataSource, facts: Partial<OrganisationFacts> = {}): Promise<string> {
  const organisationId = facts.organisationId ?? newId();
  await rememberOrganisation(mail.manager, {
    type: 'association', names: { fi: 'Testiyhdistys ry' }, municipalityCode: '217', serviceArea: ['217'], bilingual: false, ...facts, organisationId,
  });
  return organisationId;
}

/** Puts an agreement about placements into the copy, every field shared unless said otherwise. Returns its id. */
export async function testAgreement(mail: DataSource, facts: Partial<AgreementFacts> & Pick<AgreementFacts, 'parties'>): Promise<string> {
  const agreementId = facts.agreementId ?? newId();
  await activateAgreement(mail.manager, {
    purposes: ['placement'], fields: ['name', 'phone', 'language', 'needs'], validFrom: LONG_AGO, validTo: null, ...facts, agreementId,
  });
  return agreementId;
}
