import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { AFTERWARDS, CLOSES, round, roundTerms, WHILE_OPEN } from '../../rounds/domain/round.examples.js';
import { about, content, decision, draft, granted, officer, rejected, secretary, submitted, supplementAsked } from './application.examples.js';
import { decideGrant, leftIn, type Purse } from './decide-grant.js';
import { scoreApplication, scoresOf, type Score } from './score-application.js';
import { giveSupplement, requestSupplement } from './supplement-application.js';

const score = (scorerId: string, need: number, reach: number, result: number): Score => ({ scorerId, scoring: { points: { need, reach }, multipliers: [] }, result });
const scores = [score('a', 30, 20, 5000), score('b', 35, 20, 5500)];
const purse = (more: Partial<Purse['appropriation']> = {}, spent = 0): Purse => ({ appropriation: { amountCents: 10_000_000, grantedCents: 0, ...more }, round: round({ grantedCents: spent }) });
const body = { body: 'Tulevaisuus- ja hyvinvointilautakunta', decidedOn: '2027-02-22', section: '§ 5', reason: 'Toiminta vastaa tarpeeseen.' };
const sent = { law: 'wellbeing-region', sentOn: '2027-02-22', notice: 'electronic' } as const;
const appeal = { to: 'rectification', ...sent, informedOn: '2027-02-25', lastDay: '2027-03-11' } as const;
const deciding = (grantedCents: number | null, more: Partial<Parameters<typeof decideGrant>[0]> = {}) => decideGrant({ by: officer, purse: purse(), scores, grantedCents, ...body, byCouncil: false, ...sent, at: AFTERWARDS, ...more });

describe('a supplement', () => {
  const asking = requestSupplement({ by: officer, text: 'Lähettäkää tilinpäätös.', dueOn: '2027-03-01', at: AFTERWARDS });
  const answer = (at: Date) => giveSupplement({ by: secretary, text: 'Tässä.', annexes: [{ kind: 'accounts', reference: 'Liite 3' }], at });

  it('is asked by the granter of what has been submitted', () => {
    given(submitted()).when(asking).then({ type: 'SupplementRequested', about, by: officer, text: 'Lähettäkää tilinpäätös.', dueOn: '2027-03-01', at: AFTERWARDS });
    given(draft()).when(asking).thenRefused('application-is-not-under-consideration');
    given(supplementAsked('2027-03-01')).when(asking).thenRefused('supplement-is-awaited');
  });

  it('is given until the end of its day, also when the round has closed', () => {
    given(supplementAsked('2027-02-22')).when(answer(AFTERWARDS)).then({ type: 'SupplementGiven', about, by: secretary, text: 'Tässä.', annexes: [{ kind: 'accounts', reference: 'Liite 3' }], at: AFTERWARDS });
    given(supplementAsked('2027-02-21')).when(answer(AFTERWARDS)).thenRefused('supplement-came-too-late');
    given(submitted()).when(answer(AFTERWARDS)).thenRefused('supplement-is-not-asked');
  });
});

describe('scoring', () => {
  const scoring = (points: Record<string, number>, multipliers: string[] = []) => scoreApplication({ by: officer, round: round(), scoring: { points, multipliers }, comment: null, at: WHILE_OPEN });

  it('counts the multipliers in', () => {
    given(submitted()).when(scoring({ need: 40, reach: 40 }, ['register'])).then({ type: 'ApplicationScored', about, by: officer, scoring: { points: { need: 40, reach: 40 }, multipliers: ['register'] }, result: 8800, comment: null, at: WHILE_OPEN });
  });

  it('takes points for each criterion, no more than it has, and nothing else', () => {
    given(submitted()).when(scoring({ need: 41 }, ['bonus'])).thenRefused('points-are-not-of-the-round', { criteria: ['need', 'reach'], unknown: ['bonus'] });
  });

  it('ends with the decision, and is the granter’s alone', () => {
    given(granted()).when(scoring({ need: 1, reach: 1 })).thenRefused('application-is-not-under-consideration');
    given(submitted()).when(scoreApplication({ by: secretary, round: round(), scoring: { points: {}, multipliers: [] }, comment: null, at: WHILE_OPEN })).thenRefused('application-is-decided-by-granter');
  });

  it('of several scorers makes a mean, criterion by criterion', () => {
    expect(scoresOf(scores, round())).toEqual({ result: 5250, points: { need: 3250, reach: 2000 }, scorers: 2 });
    expect(scoresOf([], round())).toBeNull();
  });
});

describe('a decision', () => {
  it('keeps body, day, section, reason and the points', () => {
    given(submitted()).when(deciding(600_000)).then({
      type: 'GrantDecided', about, by: officer, askedCents: 850_000, decision: { ...body, scores: scoresOf(scores, round()), appeal }, grant: { grantedCents: 600_000, useReportDueOn: '2028-03-31' }, at: AFTERWARDS,
    });
  });

  it('never exceeds what is left, of the appropriation or of the round', () => {
    const almostSpent = { grantedCents: 9_400_001 };
    given(submitted()).when(deciding(600_000, { purse: purse(almostSpent) })).thenRefused('grant-exceeds-appropriation', { leftCents: 599_999 });
    given(submitted()).when(deciding(600_000, { purse: purse({}, 7_900_001) })).thenRefused('grant-exceeds-appropriation', { leftCents: 599_999 });
    expect(leftIn(purse({ grantedCents: 9_400_000 }))).toBe(600_000);
  });

  it('gives no more than was asked', () => {
    given(submitted({ content: content({ askedCents: 500_000 }) })).when(deciding(500_001)).thenRefused('grant-exceeds-what-was-asked');
  });

  it('needs as many scorers as the round says to grant, and none to reject', () => {
    given(submitted()).when(deciding(600_000, { scores: scores.slice(1) })).thenRefused('application-needs-scorers', { scorers: 1, leastScorers: 2 });
    given(submitted()).when(deciding(null, { scores: [] })).then({ type: 'GrantDecided', about, by: officer, askedCents: 850_000, decision: { ...body, scores: null, appeal }, grant: null, at: AFTERWARDS });
    const byMoneyAlone = round({ terms: roundTerms({ criteria: [] }) });
    given(submitted()).when(deciding(decision().grantedCents, { scores: [], purse: { ...purse(), round: byMoneyAlone } })).then({
      type: 'GrantDecided', about, by: officer, askedCents: 850_000, decision: { ...body, scores: null, appeal }, grant: { grantedCents: 600_000, useReportDueOn: '2028-03-31' }, at: AFTERWARDS,
    });
  });

  it('waits for the round to close, for a supplement to come or be late, and for its own day', () => {
    given(submitted()).when(deciding(1, { at: WHILE_OPEN })).thenRefused('grant-round-is-still-open');
    given(supplementAsked('2027-02-22')).when(deciding(null)).thenRefused('supplement-is-awaited');
    given(submitted()).when(deciding(null, { decidedOn: '2027-02-23' })).thenRefused('day-is-in-the-future');
  });

  it('was not made before the round closed; one-off grants are decided upon as they come', () => {
    given(submitted()).when(deciding(null, { decidedOn: '2027-02-04' })).thenRefused('decision-is-before-closing', { closedOn: '2027-02-05' });
    const oneOff = { ...purse(), round: round({ terms: roundTerms({ kind: 'one-off' }) }) };
    const decided = (decidedOn: string, at: Date) => ({ type: 'GrantDecided', about: { ...about, kind: 'one-off' }, by: officer, askedCents: 850_000, decision: { ...body, decidedOn, scores: scoresOf(scores, round()), appeal: { ...appeal, sentOn: '2027-01-20', informedOn: '2027-01-23', lastDay: '2027-02-08' } }, grant: null, at }) as const;
    given(submitted({ kind: 'one-off' })).when(deciding(null, { purse: oneOff, decidedOn: '2027-01-20', sentOn: '2027-01-20', at: WHILE_OPEN })).then(decided('2027-01-20', WHILE_OPEN));
    given(submitted({ kind: 'one-off' })).when(deciding(null, { purse: oneOff, decidedOn: '2027-01-19', at: CLOSES })).thenRefused('decision-is-before-application', { submittedOn: '2027-01-20' });
    given(submitted({ kind: 'one-off' })).when(deciding(null, { purse: oneOff, decidedOn: '2027-01-21', at: WHILE_OPEN })).thenRefused('day-is-in-the-future');
  });

  it('is sent to the applicant on its day or after it, with the last day to appeal', () => {
    given(submitted()).when(deciding(null, { sentOn: '2027-02-23' })).thenRefused('day-is-in-the-future');
    given(submitted()).when(deciding(null, { decidedOn: '2027-02-20', sentOn: '2027-02-19' })).thenRefused('notice-is-before-decision', { decidedOn: '2027-02-20' });
  });

  it('of the council itself is appealed at the court, within thirty days and till the day after Easter', () => {
    const inCourt = { ...appeal, to: 'court', lastDay: '2027-03-30' } as const;
    given(submitted()).when(deciding(null, { byCouncil: true })).then({ type: 'GrantDecided', about, by: officer, askedCents: 850_000, decision: { ...body, scores: scoresOf(scores, round()), appeal: inCourt }, grant: null, at: AFTERWARDS });
  });

  it('is made once', () => {
    for (const decided of [granted(), rejected()]) given(decided).when(deciding(null)).thenRefused('application-is-decided');
  });
});
