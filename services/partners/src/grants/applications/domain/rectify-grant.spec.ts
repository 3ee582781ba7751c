import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { round, roundTerms } from '../../rounds/domain/round.examples.js';
import { about, APPLICATION_ID, claimed, content, granted, officer, paid, rejected, reported, secretary, submitted } from './application.examples.js';
import { evolve, unpaidCents, type GrantedApplication } from './application.js';
import { payGrant } from './pay-grant.js';
import { claimRectification, settleClaim } from './rectify-grant.js';

const at = new Date('2027-03-20T10:00:00Z');
const purse = (leftCents: number) => ({ appropriation: { amountCents: 10_000_000, grantedCents: 10_000_000 - leftCents }, round: round() });
const decided = { body: 'Tulevaisuus- ja hyvinvointilautakunta', section: '§ 12', decidedOn: '2027-03-18', reason: 'Uusi selvitys tarpeesta.' } as const;
const sent = { law: 'wellbeing-region', sentOn: '2027-03-19', notice: 'electronic' } as const;
const appeal = { to: 'court', ...sent, informedOn: '2027-03-22', lastDay: '2027-04-21' } as const;
const settling = (more: Partial<Parameters<typeof settleClaim>[0]> = {}) =>
  settleClaim({ by: officer, outcome: 'changed', grantedCents: 700_000, ...decided, ...sent, purse: purse(1_000_000), sameActivity: undefined, at, ...more });
const changed = (beforeCents: number, grantedCents: number) => ({
  type: 'ClaimSettled', about, by: officer, at, result: { outcome: 'changed', ...decided, change: { beforeCents, grantedCents }, appeal }, grant: { beforeCents, grantedCents, useReportDueOn: '2028-03-31' },
}) as const;

describe('a claim for rectification', () => {
  const claiming = (receivedOn = '2027-03-01', by = officer) => claimRectification({ by, receivedOn, text: 'Hakemus täytti ehdot.', at });

  it('is recorded by the granter of a decision, on a day since it', () => {
    for (const one of [rejected(), granted(), paid()]) given(one).when(claiming()).then({ type: 'RectificationClaimed', about, by: officer, receivedOn: '2027-03-01', text: 'Hakemus täytti ehdot.', at });
    given(submitted()).when(claiming()).thenRefused('application-is-not-decided');
    given(rejected()).when(claiming('2027-02-21')).thenRefused('claim-is-before-decision', { decidedOn: '2027-02-22' });
    given(rejected()).when(claiming('2027-03-21')).thenRefused('day-is-in-the-future');
    given(rejected()).when(claiming('2027-03-01', secretary)).thenRefused('application-is-decided-by-granter');
  });

  it('is not made of what the council itself decided', () => {
    given({ ...rejected(), decision: { ...rejected().decision, appeal } }).when(claiming('2027-04-01')).thenRefused('decision-is-appealed-at-court', { lastDay: '2027-04-21' });
  });

  it('is made once, and anew only where it was taken back', () => {
    given(claimed(rejected())).when(claiming()).thenRefused('rectification-is-pending');
    const after = (outcome: 'upheld' | 'withdrawn') => evolve(claimed(rejected()), { ...changed(0, 1), result: { ...changed(0, 1).result, outcome, change: null }, grant: null });
    given(after('upheld')).when(claiming()).thenRefused('rectification-is-settled');
    given(after('withdrawn')).when(claiming()).then({ type: 'RectificationClaimed', about, by: officer, receivedOn: '2027-03-01', text: 'Hakemus täytti ehdot.', at });
  });
});

describe('what comes of a claim', () => {
  it('changes a rejection or a grant, with the body, the day, the reason and where that is appealed', () => {
    given(claimed(rejected())).when(settling()).then(changed(0, 700_000));
    given(claimed(granted())).when(settling()).then(changed(600_000, 700_000));
    expect(evolve(claimed(rejected()), changed(0, 700_000))).toMatchObject({ status: 'granted', decision: { section: '§ 5', grantedCents: 700_000, useReportDueOn: '2028-03-31' }, claims: [{ result: { section: '§ 12' } }] });
  });

  it('never exceeds what is left, nor what was asked: what has been granted already is not taken twice', () => {
    given(claimed(granted())).when(settling({ purse: purse(100_000) })).then(changed(600_000, 700_000));
    given(claimed(granted())).when(settling({ purse: purse(99_999) })).thenRefused('grant-exceeds-appropriation', { leftCents: 99_999 });
    given(claimed(rejected())).when(settling({ purse: purse(699_999) })).thenRefused('grant-exceeds-appropriation', { leftCents: 699_999 });
    given(claimed(rejected())).when(settling({ purse: { ...purse(9_000_000), round: round({ grantedCents: 8_000_000 }) } })).thenRefused('grant-exceeds-appropriation', { leftCents: 500_000 });
    given(claimed({ ...granted(), content: content({ askedCents: 650_000 }) })).when(settling()).thenRefused('grant-exceeds-what-was-asked');
    given(claimed(granted())).when(settling({ grantedCents: 599_999 })).thenRefused('rectification-lowers-the-grant', { beforeCents: 600_000 });
    given(claimed(granted())).when(settling({ grantedCents: null })).thenRefused('rectification-needs-amount');
  });

  it('of a grant that was paid leaves the rest to be paid, not before it was decided', () => {
    const after = evolve(claimed(paid()), changed(600_000, 700_000)) as GrantedApplication;
    expect(after).toMatchObject({ status: 'granted', earlierPayments: [{ paidOn: '2027-03-01', cents: 600_000 }] });
    expect(unpaidCents(after)).toBe(100_000);
    const paying = (paidOn: string) => payGrant({ by: officer, missing: [], paidOn, reference: null, at });
    given(after).when(paying('2027-03-17')).thenRefused('payment-is-before-decision', { decidedOn: '2027-03-18' });
    given(after).when(paying('2027-03-20')).then({ type: 'GrantPaid', about, by: officer, payment: { paidOn: '2027-03-20', reference: null }, at });
    given(claimed(reported())).when(settling()).thenRefused('use-is-reported-already');
  });

  it('brings no second one-off grant for the same activity', () => {
    given(claimed({ ...rejected(), kind: 'one-off' as const })).when(settling({ purse: { ...purse(1_000_000), round: round({ terms: roundTerms({ kind: 'one-off' }) }) }, sameActivity: APPLICATION_ID })).thenRefused('activity-has-its-one-off-grant', { applicationId: APPLICATION_ID });
  });

  it('may leave the decision as it was, or be nothing where the claim was taken back', () => {
    given(claimed(granted())).when(settling({ outcome: 'upheld' })).then({ ...changed(0, 0), result: { outcome: 'upheld', ...decided, change: null, appeal }, grant: null });
    given(claimed(granted())).when(settling({ outcome: 'withdrawn' })).then({ ...changed(0, 0), result: { outcome: 'withdrawn', ...decided, body: null, section: null, change: null, appeal: null }, grant: null });
    for (const outcome of ['upheld', 'changed'] as const) given(claimed(granted())).when(settling({ outcome, body: null })).thenRefused('rectification-needs-body');
  });

  it('follows the claim, and its notice the decision', () => {
    given(granted()).when(settling()).thenRefused('rectification-is-not-pending');
    given(claimed(granted())).when(settling({ decidedOn: '2027-02-28' })).thenRefused('rectification-is-before-claim', { receivedOn: '2027-03-01' });
    given(claimed(granted())).when(settling({ decidedOn: '2027-03-21' })).thenRefused('day-is-in-the-future');
    given(claimed(granted())).when(settling({ sentOn: '2027-03-17' })).thenRefused('notice-is-before-decision', { decidedOn: '2027-03-18' });
    given(claimed(granted())).when(settling({ by: { ...officer, organisationId: secretary.organisationId } })).thenRefused('application-is-decided-by-granter');
  });
});
