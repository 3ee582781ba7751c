import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { CLOSES, OPENS, round, roundTerms, WHILE_OPEN } from '../../rounds/domain/round.examples.js';
import { about, APPLICATION_ID, content, draft, secretary, submitted } from './application.examples.js';
import { activityKey, submitApplication } from './submit-application.js';

const oneOff = round({ terms: roundTerms({ kind: 'one-off' }) });
const submitting = (more: Partial<Parameters<typeof submitApplication>[0]> = {}) =>
  submitApplication({ by: secretary, round: round(), sameActivity: undefined, version: 1, at: WHILE_OPEN, ...more });
const sent = { type: 'ApplicationSubmitted', about, by: secretary, askedCents: 850_000 } as const;

describe('submitting', () => {
  it('is in time from the opening instant until a moment before the closing one', () => {
    for (const at of [OPENS, new Date(CLOSES.getTime() - 1)]) given(draft()).when(submitting({ at })).then({ ...sent, at });
  });

  it('is too late at the closing instant, and one second after it', () => {
    for (const late of [0, 1000]) given(draft()).when(submitting({ at: new Date(CLOSES.getTime() + late) })).thenRefused('grant-round-is-closed', { closesAt: CLOSES.toISOString() });
  });

  it('is of the draft that was read, and changes nothing the second time', () => {
    given(draft({ version: 2 })).when(submitting()).thenRefused('application-has-changed', { version: 2 });
    given(submitted()).when(submitting()).thenNothing();
  });

  it('names everything that is missing', () => {
    const lacking = draft({ content: content({ purpose: '', askedCents: 0, annexes: [{ kind: 'rules', reference: 'Liite 1' }] }) });
    given(lacking).when(submitting()).thenRefused('application-needs-more', { missing: ['purpose', 'askedCents', 'annexes.budget', 'annexes.action-plan'] });
    given(draft()).when(submitting({ round: oneOff })).thenRefused('application-needs-more', { missing: ['activity'] });
  });

  it('brings a one-off grant once for each activity', () => {
    const walk = draft({ kind: 'one-off', content: content({ activity: { id: null, name: 'Kävelykerho' } }) });
    given(walk).when(submitting({ round: oneOff, sameActivity: APPLICATION_ID })).thenRefused('activity-has-its-one-off-grant', { applicationId: APPLICATION_ID });
    given(walk).when(submitting({ round: oneOff })).then({ ...sent, about: { ...about, kind: 'one-off' }, at: WHILE_OPEN });
  });

  it('an operating grant may go on with the same activity year after year', () => {
    given(draft()).when(submitting({ sameActivity: APPLICATION_ID })).then({ ...sent, at: WHILE_OPEN });
  });
});

it('capitals, spaces and hyphens make no new activity', () => {
  expect(new Set(['Kävelykerho – syksy', ' KÄVELYKERHO  SYKSY', 'kävelykerho-syksy'].map(activityKey)).size).toBe(1);
  expect(activityKey('Kävelykerho')).not.toBe(activityKey('Kävelykerho 2'));
});
