import type { EventData } from '@pirtti/contracts';
import type { EntityManager } from 'typeorm';

/** A grant or a change fills in the facts and never lifts an end: what is replayed must not give back what was taken away. */
export const grantMembership = (tx: EntityManager, data: EventData<'partners.membership-granted.v1'> | EventData<'partners.membership-changed.v1'>): Promise<unknown> => tx.query(
  `insert into known_memberships (membership_id, organisation_id, issuer, subject, roles, valid_from, valid_to, deputy_for) values ($1, $2, $3, $4, $5, $6, $7, $8)
   on conflict (membership_id) do update set organisation_id = excluded.organisation_id, issuer = excluded.issuer, subject = excluded.subject,
     roles = excluded.roles, valid_from = excluded.valid_from, valid_to = excluded.valid_to, deputy_for = excluded.deputy_for`,
  [data.membershipId, data.organisationId, data.issuer, data.subject, data.roles, data.validFrom, data.validTo, data.deputyFor ?? null]);

export const endMembership = (tx: EntityManager, data: EventData<'partners.membership-ended.v1'>): Promise<unknown> => tx.query(
  `insert into known_memberships (membership_id, organisation_id, ended_at) values ($1, $2, $3)
   on conflict (membership_id) do update set ended_at = least(known_memberships.ended_at, excluded.ended_at)`,
  [data.membershipId, data.organisationId, data.endedAt]);

/** What the registry says now; a change is told whole, so it is written as a registration is. */
export const rememberOrganisation = (tx: EntityManager, data: EventData<'partners.organisation-registered.v1'> | EventData<'partners.organisation-changed.v1'>): Promise<unknown> => tx.query(
  `insert into known_organisations (organisation_id, type, names, municipality_code, service_area, bilingual, business_id) values ($1, $2, $3, $4, $5, $6, $7)
   on conflict (organisation_id) do update set type = excluded.type, names = excluded.names, municipality_code = excluded.municipality_code,
     service_area = excluded.service_area, bilingual = excluded.bilingual, business_id = excluded.business_id`,
  [data.organisationId, data.type, JSON.stringify(data.names), data.municipalityCode, data.serviceArea, data.bilingual, data.businessId ?? null]);

export const activateAgreement = (tx: EntityManager, data: EventData<'partners.agreement-activated.v1'>): Promise<unknown> => tx.query(
  `insert into known_agreements (agreement_id, parties, purposes, fields, valid_from, valid_to) values ($1, $2, $3, $4, $5, $6)
   on conflict (agreement_id) do update set parties = excluded.parties, purposes = excluded.purposes, fields = excluded.fields,
     valid_from = excluded.valid_from, valid_to = excluded.valid_to`,
  [data.agreementId, data.parties, data.purposes, data.fields, data.validFrom, data.validTo]);

export const endAgreement = (tx: EntityManager, data: EventData<'partners.agreement-ended.v1'>): Promise<unknown> => tx.query(
  `insert into known_agreements (agreement_id, parties, ended_at) values ($1, $2, $3)
   on conflict (agreement_id) do update set ended_at = least(known_agreements.ended_at, excluded.ended_at)`,
  [data.agreementId, data.parties, data.endedAt]);
