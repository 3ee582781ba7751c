import { CONTRACTS, contractOf } from '@pirtti/contracts';
import { describe, expect, it } from 'vitest';
import { activated, AGREEMENT_ID as agreementId, association as by, ASSOCIATION_ID, COMMITMENT_ID as commitmentId, drafted, REGION_ID, terms, TUESDAY as at } from '../agreements/domain/agreement.examples.js';
import type { AgreementFact } from '../agreements/domain/agreement-facts.js';
import { FORUM_ID as forumId, MEETING_ID as meetingId, meetingContent, participants } from '../forums/domain/forum.examples.js';
import type { MeetingFact } from '../forums/domain/meeting-facts.js';
import { giver, grant, granted, MEMBERSHIP_ID, ORGANISATION_ID } from '../memberships/domain/membership.examples.js';
import type { MembershipFact } from '../memberships/domain/membership.js';
import { association } from '../organisations/domain/organisation.examples.js';
import type { OrganisationChanged, OrganisationFact } from '../organisations/domain/organisation.js';
import { announce } from './announce.js';

type Fact = OrganisationFact | MembershipFact | AgreementFact | MeetingFact;
const told = { by: { organisationId: ORGANISATION_ID, role: 'organisation-admin', onBehalf: false }, reason: 'Tarkistettu', at } as const;
const changed = (field: OrganisationChanged['changes'][number]['field']): OrganisationChanged =>
  ({ type: 'OrganisationChanged', organisation: association(), changes: [{ field, before: [], after: ['x'] }], ...told });

const why = { by: giver, reason: 'Tehtävä vaihtui', at };
const ended: AgreementFact = { type: 'AgreementEnded', agreementId, by, parties: [REGION_ID, ASSOCIATION_ID], purposes: ['placement'], reason: 'Toiminta loppuu.', at };

const met = { meetingId, forumId, forumType: 'expert-group', expertGroup: 'families', day: '2026-11-16', participants, others: 4, by, at } as const;

/** One of each: the compiler asks for a row when a fact is added. */
const FACTS: { readonly [Type in Fact['type']]: { readonly fact: Extract<Fact, { type: Type }>; readonly event: string | null } } = {
  OrganisationRegistered: { fact: { type: 'OrganisationRegistered', organisation: association(), ...told }, event: 'partners.organisation-registered.v1' },
  OrganisationChanged: { fact: changed('names.fi'), event: 'partners.organisation-changed.v1' },
  MembershipGranted: { fact: { type: 'MembershipGranted', deputyFor: null, name: 'Helmi Harjula', ...why, ...grant }, event: 'partners.membership-granted.v1' },
  MembershipChanged: { fact: { type: 'MembershipChanged', before: granted(), after: granted({ roles: ['organisation-admin'] }), ...why }, event: 'partners.membership-changed.v1' },
  MembershipEnded: { fact: { type: 'MembershipEnded', membershipId: MEMBERSHIP_ID, organisationId: ORGANISATION_ID, ...why }, event: 'partners.membership-ended.v1' },
  AgreementDrafted: { fact: drafted, event: null },
  AgreementChanged: { fact: { type: 'AgreementChanged', agreementId, by, terms: terms(), changed: ['title'], signaturesTakenFrom: [], reason: null, at }, event: null },
  AgreementSigned: { fact: { type: 'AgreementSigned', agreementId, by, at }, event: null },
  AgreementActivated: { fact: activated, event: 'partners.agreement-activated.v1' },
  CommitmentMet: { fact: { type: 'CommitmentMet', agreementId, by, commitmentId, at }, event: null },
  CommitmentReopened: { fact: { type: 'CommitmentReopened', agreementId, by, commitmentId, at }, event: null },
  AgreementEnded: { fact: ended, event: 'partners.agreement-ended.v1' },
  MeetingCalled: { fact: { type: 'MeetingCalled', meetingId, forumId, forumType: 'expert-group', expertGroup: 'families', content: meetingContent(), by, at }, event: null },
  MeetingChanged: { fact: { type: 'MeetingChanged', meetingId, content: meetingContent(), changed: ['day'], reason: null, by, at }, event: null },
  MeetingCancelled: { fact: { type: 'MeetingCancelled', meetingId, reason: 'Sairastumisia.', by, at }, event: null },
  MeetingHeld: { fact: { type: 'MeetingHeld', ...met }, event: 'partners.meeting-held.v1' },
  ParticipantsCorrected: { fact: { type: 'ParticipantsCorrected', ...met }, event: 'partners.meeting-held.v1' },
  MinutesWritten: { fact: { type: 'MinutesWritten', meetingId, notes: [], actions: [], by, at }, event: null },
  DraftWithdrawn: { fact: { type: 'DraftWithdrawn', agreementId, by, reason: 'Ei nyt.', at }, event: null },
};

describe('what the world may know', () => {
  it.each(Object.values(FACTS).map(({ fact, event }) => [fact.type, event, fact] as const))('%s: %s', (_type, event, fact) => {
    const news = announce(fact);
    expect(news.map((one) => one.type)).toEqual(event === null ? [] : [event]);
    for (const one of news) expect(contractOf(one.type)!.data.safeParse(one.data).error).toBeUndefined();
  });

  it('how an organisation is reached, what it says of itself and why it was changed stay in the registry', () => {
    for (const field of ['phone', 'email', 'website', 'description.fi', 'adviserId', 'businessId'] as const) expect(announce(changed(field))).toEqual([]);
    const news = JSON.stringify([...announce(changed('names.fi')), ...announce({ type: 'OrganisationRegistered', organisation: association({ email: 'a@b.example' }), ...told })]);
    expect(news).not.toMatch(/040 000 0000|a@b\.example|Tarkistettu/);
  });

  it('what colleagues call a person, and why rights were given or taken, stay in the registry', () => {
    expect(announce({ type: 'MembershipChanged', before: granted(), after: granted({ name: 'Toinen Nimi' }), ...why })).toEqual([]);
    expect(JSON.stringify(['MembershipGranted', 'MembershipChanged', 'MembershipEnded'].flatMap((type) => announce(FACTS[type as 'MembershipEnded'].fact)))).not.toMatch(/Harjula|Tehtävä/);
  });

  it('that one entered late has ended already is told with it', () => {
    const news = announce({ type: 'OrganisationRegistered', organisation: association({ endedOn: '2016-12-31' }), ...told });
    expect(news.map(({ type, data }) => [type, 'endedOn' in data ? data.endedOn : undefined])).toEqual([['partners.organisation-registered.v1', undefined], ['partners.organisation-changed.v1', '2016-12-31']]);
  });

  it('an agreement that shares nothing is nobody else’s business', () => {
    expect([...announce({ ...activated, purposes: [], fields: [] }), ...announce({ ...ended, purposes: [] })]).toEqual([]);
  });

  it('every event of this service is told by some fact', () => {
    expect([...new Set(Object.values(FACTS).flatMap((one) => one.event ?? []))].sort()).toEqual(CONTRACTS.map((one) => one.type).filter((type) => type.startsWith('partners.')).sort());
  });
});
