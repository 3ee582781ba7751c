import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { CLOSES, OPENS, round, WHILE_OPEN } from '../../rounds/domain/round.examples.js';
import { about, APPLICATION_ID, content, draft, granted, officer, secretary, submitted } from './application.examples.js';
import { changeApplication, draftApplication, withdrawApplication } from './write-application.js';

const drafting = (more: Partial<Parameters<typeof draftApplication>[0]> = {}) =>
  draftApplication({ applicationId: APPLICATION_ID, by: secretary, round: round(), earlier: undefined, content: content(), at: WHILE_OPEN, ...more });

describe('an application', () => {
  it('is begun by an association, while the round is open', () => {
    given(undefined).when(drafting()).then({ type: 'ApplicationDrafted', about, by: secretary, content: content(), at: WHILE_OPEN });
    given(undefined).when(drafting({ at: new Date(OPENS.getTime() - 1000) })).thenRefused('grant-round-is-not-open-yet');
    given(undefined).when(drafting({ at: CLOSES })).thenRefused('grant-round-is-closed');
  });

  it('is one for each organisation and round, and the second attempt is led to the first', () => {
    given(undefined).when(drafting({ earlier: APPLICATION_ID })).thenRefused('organisation-has-applied-already', { applicationId: APPLICATION_ID });
  });

  it('is not made to oneself, nor to a round that nobody may see yet', () => {
    given(undefined).when(drafting({ by: officer })).thenRefused('grant-round-is-your-own');
    given(undefined).when(drafting({ round: round({ status: 'draft' }) })).thenRefused('not-found');
  });

  it('overwrites nothing that a colleague has written meanwhile', () => {
    const next = content({ title: 'Toinen nimi' });
    given(draft({ version: 2 })).when(changeApplication({ by: secretary, content: next, version: 1, at: WHILE_OPEN })).thenRefused('application-has-changed', { version: 2 });
    given(draft({ version: 2 })).when(changeApplication({ by: secretary, content: next, version: 2, at: WHILE_OPEN })).then({ type: 'ApplicationChanged', about, by: secretary, content: next, at: WHILE_OPEN });
    given(draft({ version: 2 })).when(changeApplication({ by: secretary, content: content(), version: 1, at: WHILE_OPEN })).thenNothing();
  });

  it('stays as it was submitted, and the granter writes nothing into it', () => {
    given(submitted()).when(changeApplication({ by: secretary, content: content({ title: 'Toinen' }), version: 1, at: WHILE_OPEN })).thenRefused('application-is-submitted');
    given(submitted()).when(changeApplication({ by: officer, content: content(), version: 1, at: WHILE_OPEN })).thenRefused('application-is-of-another');
  });

  it('can be taken back until it has been decided', () => {
    const back = withdrawApplication({ by: secretary, reason: 'Haemme muualta.', at: WHILE_OPEN });
    given(submitted()).when(back).then({ type: 'ApplicationWithdrawn', about, by: secretary, wasSubmitted: true, reason: 'Haemme muualta.', at: WHILE_OPEN });
    given(granted()).when(back).thenRefused('application-is-decided');
  });
});
