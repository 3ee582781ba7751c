import { contractOf } from '@pirtti/contracts';
import type { News } from '@pirtti/mail';
import { describe, expect, it } from 'vitest';
import { AT, client, transportBarrier } from '../clients/domain/client.examples.js';
import type { ClientFact } from '../clients/domain/client-facts.js';
import { KOHTAAMISPAIKKA } from '../consents/domain/consent.examples.js';
import { closed, completed, CONSENT, draft, inSupport, LINK_PERSON, placed, placement, PLACEMENT_ID, placementRequested, sent, assigned, byAssociation, byCounsellor, byLinkPerson, bySystem } from '../referrals/domain/referral.examples.js';
import type { Referral } from '../referrals/domain/referral.js';
import type { ReferralFact } from '../referrals/domain/referral-facts.js';
import { announceClientFact } from './announce-clients.js';
import { announce } from './announce.js';

const PRIVATE_TEXT = 'Aino Asiakas, puh. 050 0000000';
const happened = { at: AT, by: byLinkPerson() };

/** Every fact, with the referral after it, and what is told of it. A new fact does not compile before it has its row. */
const FACTS: { readonly [Kind in ReferralFact['kind']]: readonly [Extract<ReferralFact, { kind: Kind }>, Referral, string | null] } = {
  'referral-drafted': [{ kind: 'referral-drafted', at: AT, by: byCounsellor(), draft: draft({ message: PRIVATE_TEXT }) }, draft({ message: PRIVATE_TEXT }), null],
  'draft-edited': [{ kind: 'draft-edited', at: AT, by: byCounsellor(), reason: 'loneliness', activityId: null, consentId: null, message: PRIVATE_TEXT }, draft({ message: PRIVATE_TEXT }), null],
  'referral-sent': [{ kind: 'referral-sent', at: AT, by: byCounsellor(), consentId: CONSENT }, sent({ message: PRIVATE_TEXT }), 'referrals.referral-sent.v1'],
  'link-person-assigned': [{ kind: 'link-person-assigned', ...happened, linkPersonId: LINK_PERSON }, assigned({ message: PRIVATE_TEXT }), 'referrals.referral-assigned.v1'],
  'link-person-changed': [{ kind: 'link-person-changed', ...happened, linkPersonId: LINK_PERSON }, assigned(), null],
  'contact-failed': [{ kind: 'contact-failed', ...happened, channel: 'phone', happenedAt: AT }, assigned(), null],
  'contact-made': [{ kind: 'contact-made', ...happened, channel: 'phone', happenedAt: AT }, inSupport(), null],
  'first-contact-made': [{ kind: 'first-contact-made', ...happened, channel: 'phone', contactedAt: AT }, inSupport(), 'referrals.first-contact-made.v1'],
  'client-met': [{ kind: 'client-met', ...happened, happenedAt: AT, note: PRIVATE_TEXT }, inSupport(), null],
  'placement-requested': [
    { kind: 'placement-requested', ...happened, consentId: CONSENT, placement: placement(), disclosed: { fields: ['name'], until: '2027-11-16' } },
    placementRequested({ message: PRIVATE_TEXT }), 'referrals.placement-requested.v1',
  ],
  'placement-accepted': [{ kind: 'placement-accepted', at: AT, by: byAssociation, startsOn: '2026-11-25' }, placementRequested(), null],
  'placement-declined': [{ kind: 'placement-declined', at: AT, by: byAssociation, reason: 'no-capacity' }, inSupport(), null],
  'placement-withdrawn': [{ kind: 'placement-withdrawn', ...happened }, inSupport({ placement: placement({ status: 'withdrawn' }) }), 'referrals.placement-withdrawn.v1'],
  'attendance-marked': [{ kind: 'attendance-marked', at: AT, by: byAssociation, occurredOn: '2026-11-25' }, placed(), null],
  'attendance-taken-back': [{ kind: 'attendance-taken-back', at: AT, by: byAssociation, occurredOn: '2026-11-25' }, placed(), null],
  'referral-placed': [{ kind: 'referral-placed', at: AT, by: bySystem }, placed(), 'referrals.referral-placed.v1'],
  'referral-unplaced': [{ kind: 'referral-unplaced', at: AT, by: bySystem }, placementRequested(), 'referrals.referral-unplaced.v1'],
  'referral-completed': [
    { kind: 'referral-completed', ...happened, outcome: 'goal-reached', feedbackText: PRIVATE_TEXT, feedbackAllowed: true },
    completed({ feedbackText: PRIVATE_TEXT, message: PRIVATE_TEXT }), 'referrals.referral-completed.v1',
  ],
  'referral-closed': [{ kind: 'referral-closed', ...happened, status: 'declined', reason: 'no-longer-interested' }, closed('declined', { message: PRIVATE_TEXT }), 'referrals.referral-closed.v1'],
};

const CLIENT_FACTS: { readonly [Kind in ClientFact['kind']]: readonly [Extract<ClientFact, { kind: Kind }>, string | null] } = {
  'screening-recorded': [
    { kind: 'screening-recorded', screeningId: PLACEMENT_ID, tallyId: transportBarrier().tallyId, answer: 5, band: 'lonely', conductedOn: '2026-11-16', at: AT },
    'referrals.screening-recorded.v1',
  ],
  'barrier-identified': [{ kind: 'barrier-identified', barrier: 'transport', tallyId: transportBarrier().tallyId, identifiedOn: '2026-11-16', at: AT }, 'referrals.barrier-identified.v1'],
  'barrier-dropped': [{ kind: 'barrier-dropped', barrier: 'transport', droppedOn: '2026-11-16', at: AT }, null],
  'barrier-taken-up-again': [{ kind: 'barrier-taken-up-again', barrier: 'transport', at: AT }, null],
  'barrier-solved': [
    { kind: 'barrier-solved', barrier: 'transport', tallyId: transportBarrier().tallyId, solution: 'carpool', solvedOn: '2026-11-16', at: AT }, 'referrals.barrier-solved.v1',
  ],
  'wishes-changed': [{ kind: 'wishes-changed', wishes: ['company'], at: AT }, null],
};

const TOLD: readonly (readonly [string, readonly News[], string | null])[] = [
  ...Object.entries(FACTS).map(([kind, [fact, referral, type]]) => [kind, announce(fact, referral, client()), type] as const),
  ...Object.entries(CLIENT_FACTS).map(([kind, [fact, type]]) => [kind, announceClientFact(fact, client()), type] as const),
];

describe('what the world may know', () => {
  it.each(TOLD)('%s', (_kind, told, type) => {
    expect(told.map((item) => item.type)).toEqual(type === null ? [] : [type]);
  });

  it.each(TOLD.filter(([, told]) => told.length > 0))('%s keeps its contract and holds nothing personal', (_kind, told) => {
    for (const item of told) {
      expect(contractOf(item.type)?.data.safeParse(item.data).success).toBe(true);
      const text = JSON.stringify(item);
      expect(text).not.toContain(PRIVATE_TEXT);
      expect(text).not.toContain(client().id);
      expect(text).not.toContain('1948');
    }
  });

  it('placement news goes to the association alone and names no referral', () => {
    for (const kind of ['placement-requested', 'placement-withdrawn'] as const) {
      const [fact, referral] = FACTS[kind];
      const [item] = announce(fact, referral, client());
      expect(item).toMatchObject({ aggregateId: PLACEMENT_ID, recipientOrganisation: KOHTAAMISPAIKKA });
      expect(JSON.stringify(item)).not.toContain(referral.id);
    }
  });

  it('referral news names no placement', () => {
    const [fact, referral] = FACTS['referral-placed'];
    expect(JSON.stringify(announce(fact, referral, client()))).not.toContain(PLACEMENT_ID);
  });

  it('tallies point to nothing and tell the month only', () => {
    const [fact] = CLIENT_FACTS['barrier-identified'];
    const [item] = announceClientFact(fact, client());
    expect(item).toMatchObject({ aggregateId: fact.tallyId, occurredAt: new Date('2026-11-01T00:00:00Z') });
  });

  it.each([['protected', { addressProtected: true }], ['unwilling', { hidesMunicipality: true }]])('a %s person is nowhere on the map', (_name, change) => {
    const [fact, referral] = FACTS['referral-sent'];
    expect(announce(fact, referral, client(change))[0]?.data).toMatchObject({ municipalityCode: 'unknown' });
    expect(announceClientFact(CLIENT_FACTS['barrier-identified'][0], client(change))[0]?.data).toMatchObject({ municipalityCode: 'unknown' });
  });
});
