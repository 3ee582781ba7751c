import { news, type News } from '@pirtti/mail';
import type { AgreementFact } from '../agreements/domain/agreement-facts.js';
import type { MeetingFact } from '../forums/domain/meeting-facts.js';
import type { About, ApplicationFact } from '../grants/applications/domain/application-facts.js';
import type { RoundFact } from '../grants/rounds/domain/round.js';
import type { MembershipFact } from '../memberships/domain/membership.js';
import type { Field } from '../organisations/domain/fields.js';
import type { OrganisationFact } from '../organisations/domain/organisation.js';

/** What the world may know: who the organisations are, who may act for them (by opaque identifiers), what they have agreed, and what was granted. */
export function announce(fact: OrganisationFact | MembershipFact | AgreementFact | MeetingFact | RoundFact | ApplicationFact): News[] {
  switch (fact.type) {
    case 'OrganisationRegistered': {
      const { organisation: { id, serviceArea, type, names, municipalityCode, bilingual, endedOn }, at } = fact;
      const registered = news('partners.organisation-registered.v1', id, at, { organisationId: id, type, names, municipalityCode, serviceArea: [...serviceArea], bilingual });
      return endedOn === null ? [registered] : [registered, changed(fact)];
    }
    case 'OrganisationChanged':
      return fact.changes.some(({ field }) => OF_INTEREST.includes(field)) ? [changed(fact)] : [];
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
    case 'RoundPublished': {
      const { roundId, by: { organisationId: granterId }, terms: { kind, budgetCents, opensAt, closesAt }, at } = fact;
      return [news('partners.grant-round-opened.v1', roundId, at, { roundId, granterId, kind, budgetCents, opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() })];
    }
    case 'ApplicationSubmitted':
      return [news('partners.grant-application-submitted.v1', fact.about.applicationId, fact.at, { ...grantOf(fact.about), askedCents: fact.askedCents, submittedAt: fact.at.toISOString() })];
    case 'GrantDecided': {
      const { about, askedCents, grant, decision: { decidedOn }, at } = fact;
      return [news('partners.grant-decided.v1', about.applicationId, at, { ...grantOf(about), outcome: grant ? 'granted' : 'rejected', askedCents, grantedCents: grant?.grantedCents ?? 0, decidedOn })];
    }
    case 'UseAccepted': {
      const { about, grantedCents, usedCents, at } = fact;
      return [news('partners.grant-use-accepted.v1', about.applicationId, at, { ...grantOf(about), grantedCents, usedCents, acceptedAt: at.toISOString() })];
    }
    case 'GrantRecovered': {
      const { about, grantedCents, recoveredCents, at } = fact;
      return [news('partners.grant-recovered.v1', about.applicationId, at, { ...grantOf(about), grantedCents, recoveredCents, recoveredAt: at.toISOString() })];
    }
    // How an application is written, weighed, paid and reported stays between the applicant and the granter.
    case 'RoundDrafted':
    case 'RoundChanged':
    case 'ApplicationDrafted':
    case 'ApplicationChanged':
    case 'ApplicationWithdrawn':
    case 'SupplementRequested':
    case 'SupplementGiven':
    case 'ApplicationScored':
    case 'GrantPaid':
    case 'UseReported': return [];
    // What the parties write, sign and check off before and beside that stays between them.
    case 'AgreementDrafted':
    case 'AgreementChanged':
    case 'AgreementSigned':
    case 'CommitmentMet':
    case 'CommitmentReopened':
    case 'DraftWithdrawn': return [];
  }
}

/** By what the figures of grants are counted. */
const grantOf = ({ applicationId, roundId, granterId, applicantId, kind }: About) => ({ applicationId, roundId, granterId, applicantId, kind });

/** What others' records hold or follow. How an organisation is reached and who keeps its data is read from the registry itself. */
const OF_INTEREST: readonly Field[] = ['type', 'names.fi', 'names.sv', 'names.en', 'municipalityCode', 'serviceArea', 'bilingual', 'endedOn', 'successorId'];

function changed({ organisation: { id, serviceArea, type, names, municipalityCode, bilingual, endedOn, successorId }, at }: OrganisationFact): News {
  return news('partners.organisation-changed.v1', id, at, { organisationId: id, type, names, municipalityCode, serviceArea: [...serviceArea], bilingual, endedOn, successorId });
}
