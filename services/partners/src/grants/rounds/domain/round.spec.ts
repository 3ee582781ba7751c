import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { changeRound, draftRound, type RoundGround } from './draft-round.js';
import { publishRound } from './publish-round.js';
import { AFTERWARDS, CLOSES, officer, OPENS, round, ROUND_ID, roundTerms, WHILE_OPEN } from './round.examples.js';
import { stateOf } from './round.js';

const ground: RoundGround = { appropriation: { amountCents: 10_000_000 }, hasPrinciples: false };
const at = new Date('2027-01-01T10:00:00Z');
const drafting = (terms = roundTerms(), on: RoundGround = ground) => draftRound({ roundId: ROUND_ID, by: officer, terms, ground: on, at });
const draft = round({ status: 'draft', version: 3 });

it('a round opens at its instant and takes nothing at its last one any more', () => {
  const states = [new Date(OPENS.getTime() - 1), OPENS, new Date(CLOSES.getTime() - 1), CLOSES].map((moment) => stateOf(round(), moment));
  expect(states).toEqual(['upcoming', 'open', 'open', 'closed']);
  expect(stateOf(draft, WHILE_OPEN)).toBe('draft');
});

describe('a draft of a round', () => {
  it('is the granter’s own', () => {
    given(undefined).when(drafting()).then({ type: 'RoundDrafted', roundId: ROUND_ID, by: officer, terms: roundTerms(), at });
  });

  it.each([
    ['appropriation-is-unknown', roundTerms(), { appropriation: undefined, hasPrinciples: false }],
    ['principles-are-unknown', roundTerms({ principlesId: ROUND_ID }), ground],
    ['round-exceeds-appropriation', roundTerms({ budgetCents: 10_000_001 }), ground],
    ['round-closes-before-it-opens', roundTerms({ closesAt: OPENS }), ground],
    ['use-report-is-due-too-early', roundTerms({ useReportDueOn: '2027-02-05' }), ground],
  ])('is refused: %s', (code, terms, on) => {
    given(undefined).when(drafting(terms, on)).thenRefused(code);
  });

  it('overwrites nothing that a colleague has written meanwhile', () => {
    const change = (version: number) => changeRound({ by: officer, terms: roundTerms({ title: 'Toinen' }), ground, version, at });
    given(draft).when(change(2)).thenRefused('round-has-changed');
    given(draft).when(change(3)).then({ type: 'RoundChanged', roundId: ROUND_ID, by: officer, terms: roundTerms({ title: 'Toinen' }), at });
  });

  it('is another organisation’s to nobody', () => {
    given(draft).when(changeRound({ by: { ...officer, organisationId: ROUND_ID }, terms: roundTerms(), ground, version: 3, at })).thenRefused('not-found');
  });
});

describe('publishing', () => {
  it('fixes the terms that were read', () => {
    given(draft).when(publishRound({ by: officer, version: 2, at })).thenRefused('round-has-changed');
    given(draft).when(publishRound({ by: officer, version: 3, at })).then({ type: 'RoundPublished', roundId: ROUND_ID, by: officer, terms: roundTerms(), at });
    given(round()).when(changeRound({ by: officer, terms: roundTerms({ title: 'Toinen' }), ground, version: 1, at })).thenRefused('round-is-published');
  });

  it('is refused where the window is over already', () => {
    given(draft).when(publishRound({ by: officer, version: 3, at: AFTERWARDS })).thenRefused('round-would-be-closed');
  });
});
