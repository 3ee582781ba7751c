import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { AFTERWARDS } from '../../rounds/domain/round.examples.js';
import { about, accepted, APPLICATION_ID, granted, officer, paid, rejected, reported, secretary, sentBack, submitted } from './application.examples.js';
import { applicantAwaitedBy, evolve } from './application.js';
import { payGrant } from './pay-grant.js';
import { acceptUse, recoverGrant, reportUse, sendBackReport } from './report-use.js';

const at = AFTERWARDS;

describe('a payment', () => {
  const paying = (missing: readonly string[] = [], paidOn = '2027-02-22') => payGrant({ by: officer, missing: missing.map((applicationId) => ({ applicationId, dueOn: '2027-01-31' })), paidOn, reference: null, at });

  it('follows a grant, once', () => {
    given(granted()).when(paying()).then({ type: 'GrantPaid', about, by: officer, payment: { paidOn: '2027-02-22', reference: null }, at });
    given(paid()).when(paying()).thenRefused('grant-is-paid-already');
    for (const other of [submitted(), rejected()]) given(other).when(paying()).thenRefused('application-is-not-granted');
    given(granted()).when(paying([], '2027-02-23')).thenRefused('day-is-in-the-future');
    given(granted()).when(paying([], '2027-02-21')).thenRefused('payment-is-before-decision', { decidedOn: '2027-02-22' });
  });

  it('waits while an earlier use report is missing, and says whose', () => {
    given(granted()).when(paying([APPLICATION_ID])).thenRefused('earlier-use-report-is-missing', { applications: [APPLICATION_ID] });
  });
});

describe('the use', () => {
  const telling = (usedCents: number, by = secretary) => reportUse({ by, text: 'Kahvila toimi.', usedCents, at });

  it('is told by the association of what was paid', () => {
    given(paid()).when(telling(590_000)).then({ type: 'UseReported', about, by: secretary, text: 'Kahvila toimi.', usedCents: 590_000, at });
    given(paid()).when(telling(600_001)).thenRefused('use-exceeds-grant');
    given(granted()).when(telling(1)).thenRefused('grant-is-not-paid');
    given(paid()).when(telling(1, officer)).thenRefused('application-is-of-another');
  });

  it('is accepted by the granter', () => {
    given(reported()).when(acceptUse({ by: officer, at })).then({ type: 'UseAccepted', about, by: officer, grantedCents: 600_000, usedCents: 590_000, at });
    given(accepted()).when(acceptUse({ by: officer, at })).thenNothing();
    given(paid()).when(acceptUse({ by: officer, at })).thenRefused('use-is-not-reported');
    given(reported()).when(acceptUse({ by: secretary, at })).thenRefused('application-is-decided-by-granter');
  });
});

describe('a report that is sent back', () => {
  const sending = sendBackReport({ by: officer, text: 'Eritelkää kulut.', dueOn: '2027-03-10', at });
  const correcting = reportUse({ by: secretary, text: 'Kulut eriteltyinä.', usedCents: 580_000, at });

  it('says what is asked and by when, a day to come', () => {
    given(reported()).when(sending).then({ type: 'UseReportSentBack', about, by: officer, text: 'Eritelkää kulut.', dueOn: '2027-03-10', at });
    given(reported()).when(sendBackReport({ by: officer, text: 'Nyt.', dueOn: '2027-02-21', at })).thenRefused('day-has-passed');
    given(reported()).when(sendBackReport({ by: secretary, text: 'Itse.', dueOn: '2027-03-10', at })).thenRefused('application-is-decided-by-granter');
    given(paid()).when(sending).thenRefused('use-is-not-reported');
    given(accepted()).when(sending).thenRefused('use-is-settled');
  });

  it('is awaited anew by its own day, and is neither accepted nor sent back again meanwhile', () => {
    expect(applicantAwaitedBy(sentBack('2027-03-10'))).toBe('2027-03-10');
    expect(applicantAwaitedBy(reported())).toBeNull();
    given(sentBack('2027-03-10')).when(acceptUse({ by: officer, at })).thenRefused('use-report-is-sent-back');
    given(sentBack('2027-03-10')).when(sending).thenRefused('use-report-is-sent-back');
  });

  it('is corrected by the association, also late, and the report of before is kept beside what was asked', () => {
    const corrected = { type: 'UseReportCorrected', about, by: secretary, text: 'Kulut eriteltyinä.', usedCents: 580_000, at } as const;
    for (const dueOn of ['2027-03-10', '2027-02-21']) given(sentBack(dueOn)).when(correcting).then(corrected);
    expect(evolve(sentBack('2027-03-10'), corrected)).toMatchObject({
      status: 'use-reported', useReport: { text: 'Kulut eriteltyinä.', usedCents: 580_000 }, sentBack: [{ text: 'Eritelkää kulut.', report: { text: 'Kahvila toimi.', usedCents: 590_000 } }],
    });
  });
});

describe('a recovery', () => {
  const asking = (recoveredCents: number, heardOn = '2027-02-20') => recoverGrant({ by: officer, recoveredCents, reason: 'Osa jäi käyttämättä.', heardOn, at });

  it('asks back what was not used, no more than was granted, after a hearing', () => {
    given(reported()).when(asking(10_000)).then({ type: 'GrantRecovered', about, by: officer, grantedCents: 600_000, recoveredCents: 10_000, reason: 'Osa jäi käyttämättä.', heardOn: '2027-02-20', at });
    given(reported()).when(asking(600_001)).thenRefused('recovery-exceeds-grant');
    given(reported()).when(asking(10_000, '2027-02-23')).thenRefused('day-is-in-the-future');
    given(accepted()).when(asking(10_000)).thenRefused('grant-is-not-recoverable');
  });

  it('without a report only when its day has passed', () => {
    given(paid()).when(asking(600_000)).thenRefused('use-report-is-not-due-yet', { dueOn: '2028-03-31' });
    given(sentBack('2027-02-22')).when(asking(600_000)).thenRefused('use-report-is-not-due-yet', { dueOn: '2027-02-22' });
    given(sentBack('2027-02-21')).when(asking(600_000)).then({ type: 'GrantRecovered', about, by: officer, grantedCents: 600_000, recoveredCents: 600_000, reason: 'Osa jäi käyttämättä.', heardOn: '2027-02-20', at });
    given(paid({ useReportDueOn: '2027-02-21' })).when(asking(600_000)).then({ type: 'GrantRecovered', about, by: officer, grantedCents: 600_000, recoveredCents: 600_000, reason: 'Osa jäi käyttämättä.', heardOn: '2027-02-20', at });
  });
});
