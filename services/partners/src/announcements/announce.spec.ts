import { CONTRACTS, contractOf } from '@pirtti/contracts';
import { describe, expect, it } from 'vitest';
import { activate, AGREEMENT_ID, ASSOCIATION_ID, REGION_ID, TUESDAY as at } from '../agreements/domain/agreement.examples.js';
import type { AgreementFact } from '../agreements/domain/agreement.js';
import { grant, MEMBERSHIP_ID, ORGANISATION_ID } from '../memberships/domain/membership.examples.js';
import type { MembershipFact } from '../memberships/domain/membership.js';
import type { OrganisationRegistered } from '../organisations/organisation.js';
import { announce } from './announce.js';

type Fact = OrganisationRegistered | MembershipFact | AgreementFact;
const organisation = { id: ORGANISATION_ID, type: 'association', names: { fi: 'Kohtaamispaikka ry' }, municipalityCode: '217', serviceArea: ['217'], bilingual: false } as const;

/** One of each: the compiler asks for a row when a fact is added. Here everything is announced. */
const FACTS: { readonly [Type in Fact['type']]: { readonly fact: Extract<Fact, { type: Type }>; readonly event: string } } = {
  OrganisationRegistered: { fact: { type: 'OrganisationRegistered', organisation, at }, event: 'partners.organisation-registered.v1' },
  MembershipGranted: { fact: { type: 'MembershipGranted', ...grant }, event: 'partners.membership-granted.v1' },
  MembershipEnded: { fact: { type: 'MembershipEnded', membershipId: MEMBERSHIP_ID, organisationId: ORGANISATION_ID, at }, event: 'partners.membership-ended.v1' },
  AgreementActivated: { fact: { type: 'AgreementActivated', ...activate }, event: 'partners.agreement-activated.v1' },
  AgreementEnded: { fact: { type: 'AgreementEnded', agreementId: AGREEMENT_ID, organisationId: REGION_ID, parties: [REGION_ID, ASSOCIATION_ID], at }, event: 'partners.agreement-ended.v1' },
};

describe('what the world may know', () => {
  it.each(Object.values(FACTS).map(({ fact, event }) => [fact.type, event, fact] as const))('%s: %s', (_type, event, fact) => {
    const told = announce(fact);
    expect(told.map((one) => one.type)).toEqual([event]);
    for (const one of told) expect(contractOf(one.type)!.data.safeParse(one.data).error).toBeUndefined();
  });

  it('every event of this service is told by some fact', () => {
    expect(Object.values(FACTS).map((one) => one.event).sort()).toEqual(CONTRACTS.map((one) => one.type).filter((type) => type.startsWith('partners.')).sort());
  });
});
