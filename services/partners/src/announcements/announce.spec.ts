import { CONTRACTS, contractOf } from '@pirtti/contracts';
import { dayInHelsinki } from '@pirtti/kernel';
import { describe, expect, it } from 'vitest';
import { activated, AGREEMENT_ID as agreementId, association as by, ASSOCIATION_ID, COMMITMENT_ID as commitmentId, drafted, REGION_ID, terms, TUESDAY as at } from '../agreements/domain/agreement.examples.js';
import type { AgreementFact } from '../agreements/domain/agreement-facts.js';
import type { CalendarFact } from '../agreements/domain/calendar.js';
import { FORUM_ID as forumId, MEETING_ID as meetingId, meetingContent, participants } from '../forums/domain/forum.examples.js';
import type { MeetingFact } from '../forums/domain/meeting-facts.js';
import type { NegotiationOverdue } from '../forums/domain/negotiation.js';
import { byTown, named } from '../appointments/domain/appointment.examples.js';
import type { AppointmentFact } from '../appointments/domain/appointment.js';
import { giver, grant, granted, MEMBERSHIP_ID, ORGANISATION_ID } from '../memberships/domain/membership.examples.js';
import { about, content, decision, secretary } from '../grants/applications/domain/application.examples.js';
import type { ApplicationFact } from '../grants/applications/domain/application-facts.js';
import { officer, ROUND_ID, roundTerms } from '../grants/rounds/domain/round.examples.js';
import type { RoundFact } from '../grants/rounds/domain/round.js';
import { content as networkContent, belongs, NETWORK_ID } from '../networks/domain/network.examples.js';
import type { NetworkFact } from '../networks/domain/network.js';
import type { NetworkMembershipFact } from '../networks/domain/network-membership.js';
import type { MembershipFact } from '../memberships/domain/membership.js';
import type { ModelAdopted } from '../operating-models/domain/adoption.js';
import type { ModelDescribed } from '../operating-models/domain/operating-model.js';
import { adopting, content as modelContent, MODEL_ID, town } from '../operating-models/domain/model.examples.js';
import { association, TOWN_ID } from '../organisations/domain/organisation.examples.js';
import type { OrganisationChanged, OrganisationFact } from '../organisations/domain/organisation.js';
import { adopted, held, network, partaking } from '../responsibilities/domain/matter.examples.js';
import type { MatterFact } from '../responsibilities/domain/matter.js';
import { mattersOf, type AdoptedProgramme, type MatterTold } from '../responsibilities/domain/programme-matter.js';
import { content as heldTraining, TRAINING_ID } from '../trainings/domain/training.examples.js';
import type { TrainingFact } from '../trainings/domain/training.js';
import { announce } from './announce.js';

type Fact = OrganisationFact | MembershipFact | AgreementFact | CalendarFact | MeetingFact | NegotiationOverdue | AppointmentFact | MatterFact | MatterTold | ModelAdopted | ModelDescribed | NetworkFact | NetworkMembershipFact | TrainingFact | RoundFact | ApplicationFact;
const MISSING = 'partners.responsibility-missing.v1';
const told = { by: { organisationId: ORGANISATION_ID, role: 'organisation-admin', onBehalf: false }, reason: 'Tarkistettu', at } as const;
const changed = (field: OrganisationChanged['changes'][number]['field']): OrganisationChanged =>
  ({ type: 'OrganisationChanged', organisation: association(), changes: [{ field, before: [], after: ['x'] }], ...told });

const why = { by: giver, reason: 'Tehtävä vaihtui', at };
const ended: AgreementFact = { type: 'AgreementEnded', agreementId, by, parties: [REGION_ID, ASSOCIATION_ID], purposes: ['placement'], reason: 'Toiminta loppuu.', at };

const met = { meetingId, forumId, forumType: 'expert-group', expertGroup: 'families', day: '2026-11-16', participants, others: 4, by, at } as const;

const matterTold = (more: Partial<AdoptedProgramme> = {}): MatterTold => ({ type: 'MatterTold', matter: mattersOf(adopted(more))[1]!, at });

const { area: _area, ...adoption } = { ...adopting, kind: 'meeting-place' } as const;

/** One of each: the compiler asks for a row when a fact is added. */
const FACTS: { readonly [Type in Fact['type']]: { readonly fact: Extract<Fact, { type: Type }>; readonly event: string | readonly string[] | null } } = {
  OrganisationRegistered: { fact: { type: 'OrganisationRegistered', organisation: association(), ...told }, event: 'partners.organisation-registered.v1' },
  OrganisationChanged: { fact: changed('names.fi'), event: 'partners.organisation-changed.v1' },
  AdministratorInvited: { fact: { type: 'AdministratorInvited', organisation: association(), ...told }, event: null },
  AdministratorInvitationWithdrawn: { fact: { type: 'AdministratorInvitationWithdrawn', organisation: association(), ...told }, event: null },
  MembershipGranted: { fact: { type: 'MembershipGranted', deputyFor: null, name: 'Helmi Harjula', ...why, ...grant }, event: 'partners.membership-granted.v1' },
  MembershipChanged: { fact: { type: 'MembershipChanged', before: granted(), after: granted({ roles: ['organisation-admin'] }), ...why }, event: 'partners.membership-changed.v1' },
  MembershipEnded: { fact: { type: 'MembershipEnded', membershipId: MEMBERSHIP_ID, organisationId: ORGANISATION_ID, ...why }, event: 'partners.membership-ended.v1' },
  AgreementDrafted: { fact: drafted, event: null },
  AgreementChanged: { fact: { type: 'AgreementChanged', agreementId, by, terms: terms(), changed: ['title'], signaturesTakenFrom: [], reason: null, at }, event: null },
  AgreementSigned: { fact: { type: 'AgreementSigned', agreementId, by, at }, event: null },
  AgreementActivated: { fact: activated, event: ['partners.agreement-activated.v1', MISSING] },
  CommitmentMet: { fact: { type: 'CommitmentMet', agreementId, by, commitmentId, at }, event: null },
  CommitmentReopened: { fact: { type: 'CommitmentReopened', agreementId, by, commitmentId, at }, event: null },
  MeetingCalled: { fact: { type: 'MeetingCalled', meetingId, forumId, forumType: 'expert-group', expertGroup: 'families', content: meetingContent(), by, at }, event: null },
  MeetingChanged: { fact: { type: 'MeetingChanged', meetingId, content: meetingContent(), changed: ['day'], reason: null, by, at }, event: null },
  MeetingCancelled: { fact: { type: 'MeetingCancelled', meetingId, reason: 'Sairastumisia.', by, at }, event: null },
  MeetingHeld: { fact: { type: 'MeetingHeld', ...met }, event: 'partners.meeting-held.v1' },
  ParticipantsCorrected: { fact: { type: 'ParticipantsCorrected', ...met }, event: 'partners.meeting-held.v1' },
  MinutesWritten: { fact: { type: 'MinutesWritten', meetingId, notes: [], actions: [], by, at }, event: null },
  AgreementEnded: { fact: ended, event: ['partners.agreement-ended.v1', MISSING] },
  AgreementExpiring: { fact: { type: 'AgreementExpiring', agreementId, organisationId: REGION_ID, lastDay: '2027-12-31', at }, event: 'partners.agreement-expiring.v1' },
  AgreementRanOut: { fact: { type: 'AgreementRanOut', agreementId, organisationId: REGION_ID, overFrom: '2028-01-01', at }, event: MISSING },
  NegotiationOverdue: { fact: { type: 'NegotiationOverdue', municipalityId: TOWN_ID, municipalityCode: '217', regionId: REGION_ID, year: 2026, lastHeldOn: null, at }, event: 'partners.negotiation-overdue.v1' },
  PersonAppointed: { fact: { type: 'PersonAppointed', appointment: named(), by: byTown, reason: 'Nimettiin', at }, event: 'partners.appointment-changed.v1' },
  AppointmentChanged: { fact: { type: 'AppointmentChanged', appointment: named({ endsOn: '2027-01-31' }), changes: [], by: byTown, reason: 'Jatkui', at }, event: 'partners.appointment-changed.v1' },
  AppointmentEnded: { fact: { type: 'AppointmentEnded', appointment: named({ endsOn: '2026-11-30' }), changes: [], by: byTown, reason: 'Päättyi', at }, event: 'partners.appointment-changed.v1' },
  AppointmentCancelled: { fact: { type: 'AppointmentCancelled', appointment: named({ endsOn: '2026-10-31' }), by: byTown, reason: 'Ei aloitakaan', at }, event: 'partners.appointment-changed.v1' },
  MatterRegistered: { fact: { type: 'MatterRegistered', matter: network({ responsibilities: [] }), by: byTown, reason: 'Aloitti', at }, event: MISSING },
  ResponsibilityAssigned: { fact: { type: 'ResponsibilityAssigned', matter: network(), assigned: held(), by: byTown, reason: 'Sovittiin', at }, event: 'partners.responsibility-assigned.v1' },
  ResponsibilityEnded: { fact: { type: 'ResponsibilityEnded', matter: network({ responsibilities: [held({ endsOn: '2026-11-30' })] }), lastDay: '2026-11-30', by: byTown, reason: 'Päättyi', at }, event: MISSING },
  MatterClosed: { fact: { type: 'MatterClosed', matter: network({ closedOn: '2026-11-30' }), by: byTown, reason: 'Päättyi', at }, event: MISSING },
  MatterChanged: { fact: { type: 'MatterChanged', matter: network({ name: 'Toinen nimi' }), by: byTown, reason: 'Nimi muuttui', at }, event: [] },
  ParticipationRecorded: { fact: { type: 'ParticipationRecorded', matter: network({ participations: [partaking()] }), participation: partaking(), by: byTown, reason: 'Sovittiin', at }, event: null },
  ParticipationCorrected: { fact: { type: 'ParticipationCorrected', matter: network({ participations: [partaking()] }), before: partaking(), participation: partaking({ part: 'supports' }), by: byTown, reason: 'Tarkistettiin', at }, event: null },
  ParticipationEnded: { fact: { type: 'ParticipationEnded', matter: network({ participations: [partaking()] }), participation: partaking(), by: byTown, reason: 'Päättyi', at }, event: null },
  AgreementLinked: { fact: { type: 'AgreementLinked', matter: network({ agreementIds: [agreementId] }), agreementId, by: byTown, reason: 'Sovittiin', at }, event: null },
  AgreementUnlinked: { fact: { type: 'AgreementUnlinked', matter: network(), agreementId, by: byTown, reason: 'Päättyi', at }, event: null },
  MatterTold: { fact: matterTold(), event: MISSING },
  ModelDescribed: { fact: { type: 'ModelDescribed', modelId: MODEL_ID, content: modelContent(), by: town, at }, event: MISSING },
  ModelAdopted: { fact: { ...adoption, type: 'ModelAdopted', before: null }, event: 'partners.operating-model-adopted.v1' },
  NetworkFounded: { fact: { type: 'NetworkFounded', networkId: NETWORK_ID, content: networkContent(), by: officer, at }, event: 'partners.network-founded.v1' },
  NetworkChanged: { fact: { type: 'NetworkChanged', networkId: NETWORK_ID, content: networkContent({ endsOn: null }), changed: ['endsOn'], reason: 'Jatkuu', by: officer, at }, event: 'partners.network-changed.v1' },
  NetworkEnded: { fact: { type: 'NetworkEnded', networkId: NETWORK_ID, lastDay: '2026-12-31', reason: 'Työ on tehty', by: officer, at }, event: 'partners.network-ended.v1' },
  NetworkMembershipStarted: { fact: { type: 'NetworkMembershipStarted', membership: belongs(), by: officer, at }, event: 'partners.network-membership-started.v1' },
  NetworkMembershipCorrected: { fact: { type: 'NetworkMembershipCorrected', membership: belongs(), reason: 'Päivä oli väärä', by: officer, at }, event: 'partners.network-membership-started.v1' },
  NetworkMembershipEnded: { fact: { type: 'NetworkMembershipEnded', membership: belongs({ endsOn: '2026-12-31' }), reason: 'Lähti', by: officer, at }, event: 'partners.network-membership-ended.v1' },
  TrainingRecorded: { fact: { type: 'TrainingRecorded', trainingId: TRAINING_ID, content: heldTraining(), by: officer, at }, event: 'partners.training-recorded.v1' },
  TrainingCorrected: { fact: { type: 'TrainingCorrected', trainingId: TRAINING_ID, content: heldTraining({ staff: 20 }), changed: ['staff'], reason: 'Laskettiin uudelleen', by: officer, at }, event: 'partners.training-recorded.v1' },
  TrainingRetracted: { fact: { type: 'TrainingRetracted', trainingId: TRAINING_ID, reason: 'Kirjattiin kahdesti', by: officer, at }, event: 'partners.training-retracted.v1' },
  RoundDrafted: { fact: { type: 'RoundDrafted', roundId: ROUND_ID, by: officer, terms: roundTerms(), at }, event: null },
  RoundChanged: { fact: { type: 'RoundChanged', roundId: ROUND_ID, by: officer, terms: roundTerms(), at }, event: null },
  RoundPublished: { fact: { type: 'RoundPublished', roundId: ROUND_ID, by: officer, terms: roundTerms(), at }, event: 'partners.grant-round-opened.v1' },
  ApplicationDrafted: { fact: { type: 'ApplicationDrafted', about, by: secretary, content: content(), at }, event: null },
  ApplicationChanged: { fact: { type: 'ApplicationChanged', about, by: secretary, content: content(), at }, event: null },
  ApplicationSubmitted: { fact: { type: 'ApplicationSubmitted', about, by: secretary, askedCents: 850_000, at }, event: 'partners.grant-application-submitted.v1' },
  ApplicationWithdrawn: { fact: { type: 'ApplicationWithdrawn', about, by: secretary, wasSubmitted: true, reason: null, at }, event: null },
  SupplementRequested: { fact: { type: 'SupplementRequested', about, by: officer, text: 'Lisää.', dueOn: '2027-03-01', at }, event: null },
  SupplementGiven: { fact: { type: 'SupplementGiven', about, by: secretary, text: 'Tässä.', annexes: [], at }, event: null },
  ApplicationScored: { fact: { type: 'ApplicationScored', about, by: officer, scoring: { points: {}, multipliers: [] }, result: 0, comment: null, at }, event: null },
  GrantDecided: { fact: { type: 'GrantDecided', about, by: officer, askedCents: 850_000, decision: decision(), grant: decision(), at }, event: 'partners.grant-decided.v1' },
  RectificationClaimed: { fact: { type: 'RectificationClaimed', about, by: officer, receivedOn: '2027-03-01', text: 'Täytti ehdot.', at }, event: null },
  ClaimSettled: {
    fact: { type: 'ClaimSettled', about, by: officer, result: { outcome: 'changed', body: 'Lautakunta', section: '§ 12', decidedOn: '2027-03-18', reason: 'Uusi selvitys.', change: null, appeal: null }, grant: { beforeCents: 0, grantedCents: 1, useReportDueOn: '2028-03-31' }, at },
    event: 'partners.grant-changed.v1',
  },
  GrantPaid: { fact: { type: 'GrantPaid', about, by: officer, payment: { paidOn: '2027-03-01', reference: null }, at }, event: null },
  UseReported: { fact: { type: 'UseReported', about, by: secretary, text: 'Toimi.', usedCents: 590_000, at }, event: null },
  UseReportSentBack: { fact: { type: 'UseReportSentBack', about, by: officer, text: 'Eritelkää.', dueOn: '2028-04-30', at }, event: null },
  UseReportCorrected: { fact: { type: 'UseReportCorrected', about, by: secretary, text: 'Toimi.', usedCents: 580_000, at }, event: null },
  UseAccepted: { fact: { type: 'UseAccepted', about, by: officer, grantedCents: 600_000, usedCents: 590_000, at }, event: 'partners.grant-use-accepted.v1' },
  GrantRecovered: { fact: { type: 'GrantRecovered', about, by: officer, grantedCents: 600_000, recoveredCents: 1, reason: 'Jäi.', heardOn: '2027-02-20', at }, event: 'partners.grant-recovered.v1' },
  DraftWithdrawn: { fact: { type: 'DraftWithdrawn', agreementId, by, reason: 'Ei nyt.', at }, event: null },
};

describe('what the world may know', () => {
  it.each(Object.values(FACTS).map(({ fact, event }) => [fact.type, event, fact] as const))('%s: %s', (_type, event, fact) => {
    const news = announce(fact);
    expect(news.map((one) => one.type)).toEqual([event ?? []].flat());
    for (const one of news) expect(contractOf(one.type)!.data.safeParse(one.data).error).toBeUndefined();
  });

  it('how an organisation is reached, what it says of itself and why it was changed stay in the registry', () => {
    for (const field of ['phone', 'email', 'website', 'description.fi', 'adviserId'] as const) expect(announce(changed(field))).toEqual([]);
    const news = JSON.stringify([...announce(changed('names.fi')), ...announce({ type: 'OrganisationRegistered', organisation: association({ email: 'a@b.example' }), ...told })]);
    expect(news).not.toMatch(/040 000 0000|a@b\.example|Tarkistettu/);
  });

  it('a business id is told where it is given or corrected: without it nothing goes on to the service register', () => {
    expect(announce(changed('businessId')).map(({ type }) => type)).toEqual(['partners.organisation-changed.v1']);
    expect(announce({ type: 'OrganisationRegistered', organisation: association({ businessId: '9999900-1' }), ...told })[0]!.data).toMatchObject({ businessId: '9999900-1' });
  });

  it('what colleagues call a person, and why rights were given or taken, stay in the registry', () => {
    expect(announce({ type: 'MembershipChanged', before: granted(), after: granted({ name: 'Toinen Nimi' }), ...why })).toEqual([]);
    expect(JSON.stringify(['MembershipGranted', 'MembershipChanged', 'MembershipEnded'].flatMap((type) => announce(FACTS[type as 'MembershipEnded'].fact)))).not.toMatch(/Harjula|Tehtävä/);
  });

  it('that one entered late has ended already is told with it', () => {
    const news = announce({ type: 'OrganisationRegistered', organisation: association({ endedOn: '2016-12-31' }), ...told });
    expect(news.map(({ type, data }) => [type, 'endedOn' in data ? data.endedOn : undefined])).toEqual([['partners.organisation-registered.v1', undefined], ['partners.organisation-changed.v1', '2016-12-31']]);
  });

  it('who has been named, and why, stays in the registry', () => {
    const [news] = announce(FACTS.PersonAppointed.fact);
    expect(JSON.stringify(news)).not.toMatch(new RegExp(`${named().personId}|Nimettiin`));
  });

  it('for a time that ends, the day from which nobody answers is told at once; persons never are', () => {
    const until = held({ endsOn: '2026-12-31' });
    const news = announce({ type: 'ResponsibilityAssigned', matter: network({ responsibilities: [until] }), assigned: until, by: byTown, reason: 'Sovittiin', at });
    expect(news).toMatchObject([{ type: 'partners.responsibility-assigned.v1', data: { endsOn: '2026-12-31' } }, { type: MISSING, data: { from: '2027-01-01' } }]);
    expect(JSON.stringify(news)).not.toMatch(new RegExp(`${until.personId!}|Sovittiin`));
  });

  it('of a measure nobody answers for from today on, from the first day of its programme, or not at all where that is over', () => {
    const from = (more: Partial<AdoptedProgramme>) => announce(matterTold(more)).map(({ data }) => 'from' in data && data.from);
    expect([from({}), from({ startsOn: '2027-01-01' }), from({ startsOn: '2022-01-01', endsOn: '2025-12-31' })]).toEqual([[dayInHelsinki(at)], ['2027-01-01'], []]);
  });

  it('of what is over, that nobody need answer for it any more and from which day, whether it was ended or ran out by itself', () => {
    const over = (fact: Fact) => announce(fact).flatMap(({ type, data }) => (type === MISSING ? [data] : []));
    expect([ended, FACTS.AgreementRanOut.fact, FACTS.MatterClosed.fact].flatMap(over)).toMatchObject([{ from: null, overFrom: '2026-11-17' }, { from: null, overFrom: '2028-01-01' }, { from: null, overFrom: '2026-12-01' }]);
  });

  it('of an agreement that shares nothing others know only whether somebody answers for it', () => {
    expect([...announce({ ...activated, purposes: [], fields: [] }), ...announce({ ...ended, purposes: [] })].map(({ type }) => type)).toEqual([MISSING, MISSING]);
  });

  it('of a grant only ids, days and amounts leave the service', () => {
    const told = JSON.stringify(Object.values(FACTS).filter(({ event }) => event?.includes('.grant-')).flatMap(({ fact }) => announce(fact)));
    expect(told).not.toMatch(/Toiminta|lautakunta|Järjestöavustukset|membership/);
  });

  it('every event of this service is told by some fact', () => {
    expect([...new Set(Object.values(FACTS).flatMap((one): readonly string[] => [one.event ?? []].flat()))].sort()).toEqual(CONTRACTS.map((one) => one.type).filter((type) => type.startsWith('partners.')).sort());
  });
});
