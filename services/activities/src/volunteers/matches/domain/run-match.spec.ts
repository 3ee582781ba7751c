import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { ANOTHER_PERSON_ID, match, MATCH_ID, meeting, model, MODEL_ID, MONDAY, need, NEED_ID, ORGANISATION_ID, volunteer } from '../../volunteering.examples.js';
import { evolveNeed } from './evolve-need.js';
import type { Need } from './need.js';
import { changeNeed, endNeed, forgetNeed, raiseNeed } from './raise-need.js';
import { endForgotten, endMatch, pauseMatch, resumeMatch, startMatch } from './run-match.js';

const start = (startsOn = '2026-11-18') => startMatch({ matchId: MATCH_ID, startsOn, at: MONDAY });
const end = (more: object = {}) => endMatch({ lastDay: '2026-11-15', reason: 'agreed-time', outcome: 'good', waitsAgain: false, version: 1, at: MONDAY, ...more });
const ended = (more: object = {}) => match({ status: 'ended', endedOn: '2026-11-15', endReason: 'agreed-time', outcome: 'good', version: 2, ...more });
const paused = match({ status: 'paused', pauses: [{ from: '2026-06-01', to: null }], version: 2 });

describe('two begin to go together', () => {
  it('where somebody wishes for it, a volunteer is ready and somebody answers for the model', () => {
    given(meeting()).when(start()).then({ type: 'MatchStarted', match: match({ startedOn: '2026-11-18' }), at: MONDAY });
    given(meeting({ match: match() })).when(start()).thenNothing();
  });

  it('never under a model without a responsible person, nor under one that has ended', () => {
    given(meeting({ model: model({ responsibleId: null }) })).when(start()).thenRefused('model-has-no-responsible-person');
    given(meeting({ model: model({ endedOn: '2026-11-01' }) })).when(start()).thenRefused('volunteer-model-has-ended');
  });

  it('also where the funding is in doubt: that is a warning, not a wall', () => {
    given(meeting({ model: model({ fundingUntil: null }) })).when(start()).then({ type: 'MatchStarted', match: match({ startedOn: '2026-11-18' }), at: MONDAY });
  });

  it('never with a volunteer who is not ready as the organisation asks', () => {
    given(meeting({ volunteer: volunteer({ trainedOn: null }) })).when(start()).thenRefused('volunteer-is-not-trained');
    given(meeting({ volunteer: volunteer({ pledgedOn: null }) })).when(start()).thenRefused('pledge-is-missing');
    given(meeting({ volunteer: volunteer({ status: 'paused' }) })).when(start()).thenRefused('volunteer-is-not-active');
    given(meeting({ volunteer: volunteer({ roles: ['driver'] }) })).when(start()).thenRefused('volunteer-has-another-role');
  });

  it('where somebody under eighteen is concerned only with a record check that holds', () => {
    const minors = need({ concernsMinors: true });
    given(meeting({ need: minors })).when(start()).thenRefused('record-check-is-missing');
    given(meeting({ need: minors, volunteer: volunteer({ recordCheckedOn: '2024-11-16' }) })).when(start()).thenRefused('record-check-has-expired');
    given(meeting({ need: minors, volunteer: volunteer({ recordCheckedOn: '2024-11-17' }) })).when(start()).then({ type: 'MatchStarted', match: match({ startedOn: '2026-11-18' }), at: MONDAY });
  });

  it('never more than the volunteer has time for, and nobody with themselves', () => {
    given(meeting({ pairs: 1 })).when(start()).thenRefused('volunteer-is-full');
    given(meeting({ pairs: 1, volunteer: volunteer({ maxMatches: 2 }) })).when(start()).then({ type: 'MatchStarted', match: match({ startedOn: '2026-11-18' }), at: MONDAY });
    given(meeting({ volunteer: volunteer({ personId: ANOTHER_PERSON_ID }) })).when(start()).thenRefused('volunteer-is-the-one-in-need');
  });

  it('once for each wish, about now', () => {
    given(meeting({ need: need({ status: 'matched' }) })).when(start()).thenRefused('need-is-not-waiting');
    given(meeting({ need: undefined })).when(start()).thenRefused('not-found');
    given(meeting()).when(start('2026-09-01')).thenRefused('first-day-makes-no-sense', { from: '2026-09-15', to: '2027-02-16' });
    given(meeting()).when(start('2027-02-17')).thenRefused('first-day-makes-no-sense');
  });
});

describe('a pair', () => {
  it('takes a break and goes on', () => {
    given(meeting({ match: match() })).when(pauseMatch({ from: '2026-06-01', version: 1, at: MONDAY })).then({ type: 'MatchPaused', match: paused, at: MONDAY });
    given(meeting({ match: paused })).when(pauseMatch({ from: '2026-06-01', version: 2, at: MONDAY })).thenNothing();
    given(meeting({ match: paused })).when(resumeMatch({ on: '2026-08-01', version: 2, at: MONDAY })).then({ type: 'MatchResumed', match: match({ pauses: [{ from: '2026-06-01', to: '2026-08-01' }], version: 3 }), at: MONDAY });
    given(meeting({ match: match() })).when(resumeMatch({ on: '2026-08-01', version: 1, at: MONDAY })).thenNothing();
    given(meeting({ match: match() })).when(pauseMatch({ from: '2026-11-17', version: 1, at: MONDAY })).thenRefused('first-day-makes-no-sense', { from: '2026-03-02', to: '2026-11-16' });
    given(meeting({ match: match({ version: 2 }) })).when(pauseMatch({ from: '2026-06-01', version: 1, at: MONDAY })).thenRefused('match-has-changed', { version: 2 });
  });

  it('ends once, with a reason and with how it went', () => {
    given(meeting({ match: match() })).when(end()).then({ type: 'MatchEnded', match: ended(), waitsAgain: false, at: MONDAY });
    given(meeting({ match: ended() })).when(end()).thenNothing();
    given(meeting({ match: ended() })).when(pauseMatch({ from: '2026-06-01', version: 2, at: MONDAY })).thenRefused('match-has-ended');
    given(meeting({ match: match() })).when(end({ lastDay: '2026-03-01' })).thenRefused('last-day-makes-no-sense', { from: '2026-03-02', to: '2026-11-16' });
    given(meeting({ match: match() })).when(end({ lastDay: '2026-11-17' })).thenRefused('last-day-makes-no-sense');
    given(meeting({ match: paused })).when(end({ version: 2 })).then({ type: 'MatchEnded', match: ended({ pauses: [{ from: '2026-06-01', to: '2026-11-15' }], version: 3 }), waitsAgain: false, at: MONDAY });
  });

  it('ends when one of the two is forgotten, also before its first day', () => {
    given(meeting({ match: match({ startedOn: '2026-11-20' }) })).when(endForgotten({ at: MONDAY })).then({ type: 'MatchEnded', match: ended({ startedOn: '2026-11-20', endedOn: '2026-11-20', endReason: 'details-erased', outcome: 'not-told' }), waitsAgain: false, at: MONDAY });
  });
});

describe('a wish for a volunteer', () => {
  const { id: _id, organisationId: _organisation, personId: _person, placementId: _placement, status: _status, waitingSince: _since, endedOn: _ended, endReason: _reason, version: _version, ...content } = need();
  const raise = (more: object = {}, under = model()) => raiseNeed({ needId: NEED_ID, organisationId: ORGANISATION_ID, content: { ...content, ...more }, whose: { personId: ANOTHER_PERSON_ID, placementId: null }, model: under, at: MONDAY });
  const nothing: Need | undefined = undefined;

  it('is written down also where the model has nobody yet', () => {
    given(nothing as Need | undefined).when(raise({}, model({ responsibleId: null }))).then({ type: 'NeedRaised', need: need({ waitingSince: MONDAY }), before: null, at: MONDAY });
    given(nothing as Need | undefined).when(raise({ role: 'driver' })).thenRefused('role-is-not-of-the-model');
    given(nothing as Need | undefined).when(raise({}, model({ endedOn: '2026-01-01' }))).thenRefused('volunteer-model-has-ended');
    given(need()).when(raise()).thenNothing();
  });

  it('is changed while somebody is looked for, and ends with a reason', () => {
    const change = (more: object, version = 1) => changeNeed({ content: { ...content, ...more }, model: model({ id: MODEL_ID }), version, at: MONDAY });
    // How often is agreed on anew also between two who go together; nothing else is.
    given(need({ status: 'matched' })).when(change({ rhythm: 'weekly' })).then({ type: 'NeedChanged', need: need({ status: 'matched', rhythm: 'weekly', version: 2 }), before: need({ status: 'matched' }), at: MONDAY });
    given(need({ status: 'matched' })).when(change({ rhythm: 'weekly', village: null })).thenRefused('need-is-not-waiting');
    given(need({ status: 'ended' })).when(change({ rhythm: 'weekly' })).thenRefused('need-is-not-waiting');
    given(need()).when(change({ village: null })).then({ type: 'NeedChanged', need: need({ village: null, version: 2 }), before: need(), at: MONDAY });
    given(need({ status: 'matched' })).when(change({ village: null })).thenRefused('need-is-not-waiting');
    given(need({ version: 2 })).when(change({ village: null })).thenRefused('need-has-changed', { version: 2 });
    given(need()).when(endNeed({ reason: 'moved', at: MONDAY })).then({ type: 'NeedEnded', need: need({ status: 'ended', endedOn: '2026-11-16', endReason: 'moved', version: 2 }), before: need(), at: MONDAY });
    given(need({ status: 'matched' })).when(endNeed({ reason: 'moved', at: MONDAY })).thenRefused('need-is-not-waiting');
  });

  it('follows its pair: it waits no longer, ends with it, or waits again from that day on', () => {
    const matched = need({ status: 'matched', version: 2 });
    expect(evolveNeed(need(), { type: 'MatchStarted', match: match(), at: MONDAY })).toEqual([{ type: 'NeedMatched', need: matched, before: need(), at: MONDAY }]);
    expect(evolveNeed(matched, { type: 'MatchEnded', match: ended(), waitsAgain: false, at: MONDAY })[0]).toMatchObject({ type: 'NeedEnded', need: { status: 'ended', endedOn: '2026-11-15', endReason: 'pair-ended' } });
    expect(evolveNeed(matched, { type: 'MatchEnded', match: ended(), waitsAgain: true, at: MONDAY })[0]).toMatchObject({ type: 'NeedWaitsAgain', need: { status: 'waiting', waitingSince: MONDAY } });
    expect(evolveNeed(matched, { type: 'MatchPaused', match: paused, at: MONDAY })).toEqual([]);
  });

  it('is forgotten with whom it was for, and stays a figure', () => {
    given(need()).when(forgetNeed({ at: MONDAY })).then({ type: 'NeedForgotten', need: need({ status: 'ended', endedOn: '2026-11-16', endReason: 'no-longer-wished', personId: null, village: null, times: [], version: 2 }), before: need(), at: MONDAY });
    given(need({ personId: null, status: 'ended', endedOn: '2026-11-01', endReason: 'moved' })).when(forgetNeed({ at: MONDAY })).thenNothing();
  });
});
