import { news, type News } from '@pirtti/mail';
import type { AgreementFact } from '../agreements/domain/agreement.js';
import type { MembershipFact } from '../memberships/domain/membership.js';
import type { OrganisationRegistered } from '../organisations/organisation.js';

/** What the world may know: who the organisations are, who may act for them (by opaque identifiers), and what they have agreed. */
export function announce(fact: OrganisationRegistered | MembershipFact | AgreementFact): News[] {
  switch (fact.type) {
    case 'OrganisationRegistered': {
      const { organisation: { id, serviceArea, type, names, municipalityCode, bilingual }, at } = fact;
      return [news('partners.organisation-registered.v1', id, at, { organisationId: id, type, names, municipalityCode, serviceArea: [...serviceArea], bilingual })];
    }
    case 'MembershipGranted': {
      const { membershipId, organisationId, issuer, subject, roles, validFrom, validTo, at } = fact;
      return [news('partners.membership-granted.v1', membershipId, at, {
        membershipId, organisationId, issuer, subject, roles: [...roles], validFrom: validFrom.toISOString(), validTo: validTo?.toISOString() ?? null,
      })];
    }
    case 'MembershipEnded': {
      const { membershipId, organisationId, at } = fact;
      return [news('partners.membership-ended.v1', membershipId, at, { membershipId, organisationId, endedAt: at.toISOString() })];
    }
    case 'AgreementActivated': {
      const { agreementId, parties, purposes, fields, validFrom, validTo, at } = fact;
      return [news('partners.agreement-activated.v1', agreementId, at, {
        agreementId, parties: [...parties], purposes: [...purposes], fields: [...fields], validFrom: validFrom.toISOString(), validTo: validTo?.toISOString() ?? null,
      })];
    }
    case 'AgreementEnded': {
      const { agreementId, parties, at } = fact;
      return [news('partners.agreement-ended.v1', agreementId, at, { agreementId, parties: [...parties], endedAt: at.toISOString() })];
    }
  }
}
