import { dayInHelsinki, type MatterKind } from '@pirtti/kernel';
import { news, type News } from '@pirtti/mail';
import type { AgreementFact } from '../agreements/domain/agreement-facts.js';
import type { CalendarFact } from '../agreements/domain/calendar.js';
import type { MeetingFact } from '../forums/domain/meeting-facts.js';
import type { NegotiationOverdue } from '../forums/domain/negotiation.js';
import { changedFields } from '../memberships/domain/change-membership.js';
import type { AppointmentFact } from '../appointments/domain/appointment.js';
import { addDays } from '../appointments/domain/days.js';
import type { Membership, MembershipFact } from '../memberships/domain/membership.js';
import type { ModelAdopted } from '../operating-models/domain/adoption.js';
import type { ModelDescribed } from '../operating-models/domain/operating-model.js';
import type { NetworkContent, NetworkFact } from '../networks/domain/network.js';
import type { NetworkMembershipFact } from '../networks/domain/network-membership.js';
import type { About, ApplicationFact } from '../grants/applications/domain/application-facts.js';
import type { RoundFact } from '../grants/rounds/domain/round.js';
import type { Field } from '../organisations/domain/fields.js';
import type { OrganisationFact } from '../organisations/domain/organisation.js';
import { missingFrom, type MatterFact } from '../responsibilities/domain/matter.js';
import { unanswered, type MatterTold } from '../responsibilities/domain/programme-matter.js';
import type { TrainingFact } from '../trainings/domain/training.js';

/** What the world may know: who the organisations are, who may act for them (by opaque identifiers), what they have agreed and which roles they have filled. */
export function announce(fact: OrganisationFact | MembershipFact | AgreementFact | CalendarFact | MeetingFact | NegotiationOverdue | AppointmentFact | MatterFact | MatterTold | ModelAdopted | ModelDescribed | NetworkFact | NetworkMembershipFact | TrainingFact | RoundFact | ApplicationFact): News[] {
  switch (fact.type) {
    case 'OrganisationRegistered': {
      const { organisation: { id, serviceArea, type, names, municipalityCode, bilingual, businessId, endedOn }, at } = fact;
      const registered = news('partners.organisation-registered.v1', id, at, { organisationId: id, type, names, municipalityCode, serviceArea: [...serviceArea], bilingual, businessId });
      return endedOn === null ? [registered] : [registered, changed(fact)];
    }
    case 'OrganisationChanged':
      return fact.changes.some(({ field }) => OF_INTEREST.includes(field)) ? [changed(fact)] : [];
    // Who may act for it is told once somebody does.
    case 'AdministratorInvited':
    case 'AdministratorInvitationWithdrawn': return [];
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
      // Where nothing may be shared, no other service has more to know than that nobody answers for the agreement yet.
      const nobody = news('partners.responsibility-missing.v1', agreementId, at, { subjectId: agreementId, kind: 'agreement', organisationId: parties[0]!, from: dayInHelsinki(validFrom) });
      return purposes.length === 0 ? [nobody] : [news('partners.agreement-activated.v1', agreementId, at, {
        agreementId, parties: [...parties], purposes: [...purposes], fields: [...fields], validFrom: validFrom.toISOString(), validTo: validTo?.toISOString() ?? null,
      }), nobody];
    }
    case 'AgreementEnded': {
      const { agreementId, parties, purposes, at } = fact;
      const over = overFor(agreementId, 'agreement', parties[0]!, dayInHelsinki(at), at);
      return purposes.length === 0 ? [over] : [news('partners.agreement-ended.v1', agreementId, at, { agreementId, parties: [...parties], endedAt: at.toISOString() }), over];
    }
    // What was agreed and with whom is not repeated here: also of agreements that share nothing it is told that they end.
    case 'AgreementExpiring': {
      const { agreementId, organisationId, lastDay, at } = fact;
      return [news('partners.agreement-expiring.v1', agreementId, at, { agreementId, organisationId, lastDay })];
    }
    // When it ends was told as it was activated; that nobody need answer for it any more was not.
    case 'AgreementRanOut': return [overFor(fact.agreementId, 'agreement', fact.organisationId, fact.overFrom, fact.at)];
    case 'NegotiationOverdue': {
      const { municipalityId, municipalityCode, regionId, year, lastHeldOn, at } = fact;
      return [news('partners.negotiation-overdue.v1', municipalityId, at, { municipalityId, municipalityCode, regionId, year, lastHeldOn })];
    }
    case 'ResponsibilityAssigned': {
      const { matter: { id, kind }, assigned: { organisationId, startsOn, endsOn }, at } = fact;
      return [news('partners.responsibility-assigned.v1', id, at, { subjectId: id, kind, organisationId, startsOn, endsOn }), ...lacking(fact)];
    }
    // How a model is worded is read in the library; that nobody answers for it yet is told as it is added.
    case 'ModelDescribed': {
      const { modelId, by: { organisationId }, at } = fact;
      return [news('partners.responsibility-missing.v1', modelId, at, { subjectId: modelId, kind: 'operating-model', organisationId, from: dayInHelsinki(at) })];
    }
    case 'MatterTold': return untold(fact);
    case 'MatterRegistered':
    case 'MatterChanged':
    case 'ResponsibilityEnded': return lacking(fact);
    case 'MatterClosed': {
      const { matter: { id, kind, organisationId, closedOn }, at } = fact;
      return [overFor(id, kind, organisationId, addDays(closedOn!, 1), at)];
    }
    case 'PersonAppointed':
    case 'AppointmentChanged':
    case 'AppointmentEnded':
    case 'AppointmentCancelled': {
      const { appointment: { id, organisationId, role, area, counterpartId, startsOn, endsOn }, at } = fact;
      // Who it is, nobody else needs to know.
      return [news('partners.appointment-changed.v1', id, at, { appointmentId: id, organisationId, role, area: [...area], counterpartId, startsOn, endsOn })];
    }
    case 'MeetingHeld':
    case 'ParticipantsCorrected': {
      const { meetingId, forumId, forumType, expertGroup, by, day, participants, others, at } = fact;
      return [news('partners.meeting-held.v1', meetingId, at, { meetingId, forumId, forumType, expertGroup, convenerId: by.organisationId, day, participants: participants.map((one) => ({ ...one })), others })];
    }
    case 'ModelAdopted': {
      const { modelId, kind, municipalityCode, before, state, since, at } = fact;
      return [news('partners.operating-model-adopted.v1', modelId, at, { modelId, kind, municipalityCode, before, state, since })];
    }
    case 'NetworkFounded': {
      const { networkId, content, by: { organisationId: convenerId }, at } = fact;
      return [news('partners.network-founded.v1', networkId, at, { networkId, convenerId, ...spanOf(content) })];
    }
    // What it is called and how it is described is read in the register itself.
    case 'NetworkChanged': {
      const { networkId, content, changed: fields, by: { organisationId: convenerId }, at } = fact;
      return fields.some((field) => SPAN.includes(field)) ? [news('partners.network-changed.v1', networkId, at, { networkId, convenerId, ...spanOf(content) })] : [];
    }
    case 'NetworkEnded': return [news('partners.network-ended.v1', fact.networkId, fact.at, { networkId: fact.networkId, lastDay: fact.lastDay })];
    case 'NetworkMembershipStarted':
    case 'NetworkMembershipCorrected': {
      const { membership: { id: membershipId, networkId, memberId: organisationId, startsOn, endsOn }, at } = fact;
      return [news('partners.network-membership-started.v1', membershipId, at, { membershipId, networkId, organisationId, startsOn, endsOn })];
    }
    case 'NetworkMembershipEnded': {
      const { membership: { id: membershipId, networkId, memberId: organisationId, endsOn }, at } = fact;
      return [news('partners.network-membership-ended.v1', membershipId, at, { membershipId, networkId, organisationId, lastDay: endsOn! })];
    }
    case 'TrainingRecorded':
    case 'TrainingCorrected': {
      const { trainingId, content: { topic, heldOn, municipalityCodes, staff, volunteers, organisations }, at } = fact;
      return [news('partners.training-recorded.v1', trainingId, at, { trainingId, topic, heldOn, municipalityCodes: [...municipalityCodes], staff, volunteers, organisations })];
    }
    case 'TrainingRetracted': return [news('partners.training-retracted.v1', fact.trainingId, fact.at, { trainingId: fact.trainingId })];
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
    case 'ClaimSettled': {
      const { about, result: { decidedOn }, grant, at } = fact;
      return grant ? [news('partners.grant-changed.v1', about.applicationId, at, { ...grantOf(about), beforeCents: grant.beforeCents, grantedCents: grant.grantedCents, decidedOn })] : [];
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
    case 'RectificationClaimed':
    case 'GrantPaid':
    case 'UseReported':
    case 'UseReportSentBack':
    case 'UseReportCorrected': return [];
    // Nobody else counts who takes part in a matter, nor by which agreements it goes on.
    case 'ParticipationRecorded':
    case 'ParticipationCorrected':
    case 'ParticipationEnded':
    case 'AgreementLinked':
    case 'AgreementUnlinked': return [];
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
const rightOf = (membershipId: string, { organisationId, issuer, subject, roles, validFrom, validTo, deputyFor }: Omit<Membership, 'id' | 'name' | 'endedAt' | 'version'>) =>
  ({ membershipId, organisationId, issuer, subject, roles: [...roles], validFrom: validFrom.toISOString(), validTo: validTo?.toISOString() ?? null, ...(deputyFor !== null && { deputyFor }) });
/** By what the figures of grants are counted. */
const grantOf = ({ applicationId, roundId, granterId, applicantId, kind }: About) => ({ applicationId, roundId, granterId, applicantId, kind });

/** Of a network, what others count it by. */
const SPAN: readonly (keyof NetworkContent)[] = ['type', 'municipalityCodes', 'startsOn', 'endsOn'];
const spanOf = ({ type, municipalityCodes, startsOn, endsOn }: NetworkContent) => ({ type, municipalityCodes: [...municipalityCodes], startsOn, endsOn });

/** What others' records hold or follow. How an organisation is reached and who keeps its data is read from the registry itself. */
const OF_INTEREST: readonly Field[] = ['type', 'names.fi', 'names.sv', 'names.en', 'municipalityCode', 'serviceArea', 'bilingual', 'businessId', 'endedOn', 'successorId'];

function changed({ organisation: { id, serviceArea, type, names, municipalityCode, bilingual, businessId, endedOn, successorId }, at }: OrganisationFact): News {
  return news('partners.organisation-changed.v1', id, at, { organisationId: id, type, names, municipalityCode, serviceArea: [...serviceArea], bilingual, businessId, endedOn, successorId });
}

/** That nobody need answer for a matter any more: from a day on it is no more. */
const overFor = (subjectId: string, kind: MatterKind, organisationId: string, overFrom: string, at: Date): News =>
  news('partners.responsibility-missing.v1', subjectId, at, { subjectId, kind, organisationId, from: null, overFrom });

/** That nobody answers yet for what reporting has told of, from its first day or from today on. */
function untold({ matter, at }: MatterTold): News[] {
  const today = dayInHelsinki(at);
  const from = missingFrom(unanswered(matter), matter.startsOn > today ? matter.startsOn : today);
  return from === null ? [] : [news('partners.responsibility-missing.v1', matter.id, at, { subjectId: matter.id, kind: matter.kind, organisationId: matter.organisationId, from })];
}

/** From which day nobody answers for a matter, told as soon as it is known. */
function lacking({ matter, at }: MatterFact): News[] {
  const from = missingFrom(matter, dayInHelsinki(at));
  return from === null ? [] : [news('partners.responsibility-missing.v1', matter.id, at, { subjectId: matter.id, kind: matter.kind, organisationId: matter.organisationId, from })];
}
