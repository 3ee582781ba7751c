import { news, type News } from '@pirtti/mail';
import type { AgreementFact } from '../agreements/domain/agreement-facts.js';
import type { MeetingFact } from '../forums/domain/meeting-facts.js';
import { changedFields } from '../memberships/domain/change-membership.js';
import type { Membership, MembershipFact } from '../memberships/domain/membership.js';
import type { Field } from '../organisations/domain/fields.js';
import type { OrganisationFact } from '../organisations/domain/organisation.js';

/** What the world may know: who the organisations are, who may act for them (by opaque identifiers), and what they have agreed. */
export function announce(fact: OrganisationFact | MembershipFact | AgreementFact | MeetingFact): News[] {
  switch (fact.type) {
    case 'OrganisationRegistered': {
      const { organisation: { id, serviceArea, type, names, municipalityCode, bilingual, endedOn }, at } = fact;
      const registered = news('partners.organisation-registered.v1', id, at, { organisationId: id, type, names, municipalityCode, serviceArea: [...serviceArea], bilingual });
      return endedOn === null ? [registered] : [registered, changed(fact)];
    }
    case 'OrganisationChanged':
      return fact.changes.some(({ field }) => OF_INTEREST.includes(field)) ? [changed(fact)] : [];
    case 'MembershipGranted': {
      const { membershipId, at } = fact;
      return [news('partners.membership-granted.v1', membershipId, at, rightOf(membershipId, fact))];
    }
    // What colleagues call a person is nobody else's business.
    case 'MembershipChanged': {
      const { before, after, at } = fact;
      return changedFields(before, after).every((field) => field === 'name') ? [] : [news('partners.membership-changed.v1', after.id, at, rightOf(after.id, after))];
    }
    case 'MembershipEnded': {
      const { membershipId, organisationId, at } = fact;
      return [news('partners.membership-ended.v1', membershipId, at, { membershipId, organisationId, endedAt: at.toISOString() })];
    }
    case 'AgreementActivated': {
      const { agreementId, parties, purposes, fields, validFrom, validTo, at } = fact;
      // Where nothing may be shared, no other service has anything to know.
      return purposes.length === 0 ? [] : [news('partners.agreement-activated.v1', agreementId, at, {
        agreementId, parties: [...parties], purposes: [...purposes], fields: [...fields], validFrom: validFrom.toISOString(), validTo: validTo?.toISOString() ?? null,
      })];
    }
    case 'AgreementEnded': {
      const { agreementId, parties, purposes, at } = fact;
      return purposes.length === 0 ? [] : [news('partners.agreement-ended.v1', agreementId, at, { agreementId, parties: [...parties], endedAt: at.toISOString() })];
    }
    case 'MeetingHeld':
    case 'ParticipantsCorrected': {
      const { meetingId, forumId, forumType, expertGroup, by, day, participants, others, at } = fact;
      return [news('partners.meeting-held.v1', meetingId, at, { meetingId, forumId, forumType, expertGroup, convenerId: by.organisationId, day, participants: participants.map((one) => ({ ...one })), others })];
    }
    // Where people will meet and what they say there stays among those who meet.
    case 'MeetingCalled':
    case 'MeetingChanged':
    case 'MeetingCancelled':
    case 'MinutesWritten': return [];
    // What the parties write, sign and check off before and beside that stays between them.
    case 'AgreementDrafted':
    case 'AgreementChanged':
    case 'AgreementSigned':
    case 'CommitmentMet':
    case 'CommitmentReopened':
    case 'DraftWithdrawn': return [];
  }
}

/** Who may act for whom, whole, so that one message is enough to know it. */
const rightOf = (membershipId: string, { organisationId, issuer, subject, roles, validFrom, validTo }: Omit<Membership, 'id' | 'name' | 'endedAt' | 'deputyFor' | 'version'>) =>
  ({ membershipId, organisationId, issuer, subject, roles: [...roles], validFrom: validFrom.toISOString(), validTo: validTo?.toISOString() ?? null });

/** What others' records hold or follow. How an organisation is reached and who keeps its data is read from the registry itself. */
const OF_INTEREST: readonly Field[] = ['type', 'names.fi', 'names.sv', 'names.en', 'municipalityCode', 'serviceArea', 'bilingual', 'endedOn', 'successorId'];

function changed({ organisation: { id, serviceArea, type, names, municipalityCode, bilingual, endedOn, successorId }, at }: OrganisationFact): News {
  return news('partners.organisation-changed.v1', id, at, { organisationId: id, type, names, municipalityCode, serviceArea: [...serviceArea], bilingual, endedOn, successorId });
}
