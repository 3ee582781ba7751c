import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { applicant, model, MONDAY, ORGANISATION_ID, PERSON_ID, volunteer, VOLUNTEER_ID } from '../../volunteering.examples.js';
import { isRecordValid, obstaclesOf } from './obstacles.js';
import { acceptApplicant, changeVolunteer, declineApplicant, endVolunteer, forgetVolunteer, offerOneself, pauseVolunteer, registerVolunteer, returnVolunteer } from './take-in.js';
import { OFFER_FIELDS, type Offer, type Volunteer } from './volunteer.js';

const offer = Object.fromEntries(OFFER_FIELDS.map((name) => [name, volunteer()[name]])) as unknown as Offer;
const known = { volunteerId: VOLUNTEER_ID, organisationId: ORGANISATION_ID, personId: PERSON_ID, offer, at: MONDAY };
const seen = { trainedOn: '2026-09-01', pledgedOn: '2026-09-01', recordCheckedOn: null };
const told = (type: string, before: Volunteer | null, after: Volunteer) => ({ type, volunteer: after, before, at: MONDAY }) as never;
const end = (lastDay = '2026-11-16', pairs = 0) => endVolunteer({ lastDay, pairs, at: MONDAY });
const change = (more: object = {}, version = 1) => changeVolunteer({ offer, readiness: { ...seen, ...more }, version, at: MONDAY });

describe('somebody who offers themselves', () => {
  const offered = applicant({ appliedAt: MONDAY });

  it('is written down once', () => {
    given<Volunteer | undefined>(undefined).when(offerOneself(known)).then(told('VolunteerOffered', null, offered));
    given(offered).when(offerOneself(known)).thenNothing();
  });

  it('is taken in once, from that day on', () => {
    given(offered).when(acceptApplicant({ at: MONDAY })).then(told('VolunteerAccepted', offered, { ...offered, status: 'active', startedOn: '2026-11-16', version: 2 }));
    given(volunteer()).when(acceptApplicant({ at: MONDAY })).thenNothing();
  });

  it('or is told no, with a reason for ourselves', () => {
    given(offered).when(declineApplicant({ reason: 'no-task', at: MONDAY })).then(told('VolunteerDeclined', offered, { ...offered, status: 'declined', declineReason: 'no-task', endedOn: '2026-11-16', version: 2 }));
    const declined = applicant({ status: 'declined', declineReason: 'no-task', endedOn: '2026-11-16' });
    given(declined).when(declineApplicant({ reason: 'other', at: MONDAY })).thenNothing();
    given(declined).when(acceptApplicant({ at: MONDAY })).thenRefused('volunteer-is-already-decided');
    given(volunteer()).when(declineApplicant({ reason: 'other', at: MONDAY })).thenRefused('volunteer-is-already-decided');
  });
});

describe('a volunteer', () => {
  it('whom the coordinator knows is one at once', () => {
    given<Volunteer | undefined>(undefined).when(registerVolunteer({ ...known, readiness: seen })).then(told('VolunteerRegistered', null, volunteer({ appliedAt: MONDAY, startedOn: '2026-11-16' })));
    given<Volunteer | undefined>(undefined).when(registerVolunteer({ ...known, readiness: { ...seen, pledgedOn: '2026-11-17' } })).thenRefused('day-is-still-to-come', { field: 'pledgedOn' });
  });

  it('is changed over nothing that another has written, and by days that have been', () => {
    given(volunteer()).when(change({ recordCheckedOn: '2026-11-16' })).then(told('VolunteerChanged', volunteer(), volunteer({ recordCheckedOn: '2026-11-16', version: 2 })));
    given(volunteer()).when(change()).thenNothing();
    given(volunteer({ version: 2 })).when(change({ trainedOn: null })).thenRefused('volunteer-has-changed', { version: 2 });
    given(volunteer()).when(change({ trainedOn: '2026-11-17' })).thenRefused('day-is-still-to-come', { field: 'trainedOn' });
    given(volunteer({ status: 'ended', endedOn: '2026-11-01' })).when(change({ trainedOn: null })).thenRefused('volunteer-is-no-longer-with-us');
  });

  it('takes breaks and comes back', () => {
    given(volunteer()).when(pauseVolunteer({ at: MONDAY })).then(told('VolunteerPaused', volunteer(), volunteer({ status: 'paused', version: 2 })));
    const paused = volunteer({ status: 'paused' });
    given(paused).when(returnVolunteer({ at: MONDAY })).then(told('VolunteerReturned', paused, volunteer({ version: 2 })));
    given(paused).when(pauseVolunteer({ at: MONDAY })).thenNothing();
    given(applicant()).when(pauseVolunteer({ at: MONDAY })).thenRefused('volunteer-is-not-active');
  });

  it('ends when nobody waits for them any more', () => {
    given(volunteer()).when(end('2026-11-16', 1)).thenRefused('volunteer-has-pairs', { pairs: 1 });
    given(volunteer()).when(end()).then(told('VolunteerEnded', volunteer(), volunteer({ status: 'ended', endedOn: '2026-11-16', version: 2 })));
    given(volunteer()).when(end('2026-08-31')).thenRefused('last-day-makes-no-sense', { from: '2026-09-01', to: '2026-11-16' });
    given(volunteer()).when(end('2026-11-17')).thenRefused('last-day-makes-no-sense');
    given(volunteer({ status: 'ended', endedOn: '2026-11-01' })).when(end()).thenNothing();
  });

  it('is forgotten, and stays a figure that was trained', () => {
    const forgotten = volunteer({ personId: null, villages: [], times: [], status: 'ended', endedOn: '2026-11-16', version: 2 });
    given(volunteer({ recordCheckedOn: '2026-09-01' })).when(forgetVolunteer({ at: MONDAY })).then(told('VolunteerForgotten', volunteer({ recordCheckedOn: '2026-09-01' }), forgotten));
    given(forgotten).when(forgetVolunteer({ at: MONDAY })).thenNothing();
    given(applicant()).when(forgetVolunteer({ at: MONDAY })).then(told('VolunteerForgotten', applicant(), applicant({ personId: null, villages: [], times: [], status: 'declined', declineReason: 'wishes-otherwise', endedOn: '2026-11-16', version: 2 })));
  });
});

describe('before a volunteer does anything', () => {
  const task = { role: 'companion', concernsMinors: false, model: model() } as const;
  const minors = { ...task, concernsMinors: true };

  it.each([
    ['nothing is missing', volunteer(), task, []],
    ['they are with us', volunteer({ status: 'paused' }), task, ['volunteer-is-not-active']],
    ['they have the role', volunteer({ roles: ['caller'] }), task, ['volunteer-has-another-role']],
    ['they are trained', volunteer({ trainedOn: null }), task, ['volunteer-is-not-trained']],
    ['they have pledged', volunteer({ pledgedOn: null }), task, ['pledge-is-missing']],
    ['their record was seen, where minors are concerned', volunteer(), minors, ['record-check-is-missing']],
    ['and lately enough', volunteer({ recordCheckedOn: '2024-11-16' }), minors, ['record-check-has-expired']],
    ['which is of no matter among adults', volunteer({ recordCheckedOn: '2014-11-16' }), task, []],
    ['all at once', volunteer({ trainedOn: null, pledgedOn: null }), minors, ['volunteer-is-not-trained', 'pledge-is-missing', 'record-check-is-missing']],
  ] as const)('%s', (_what, who, what, missing) => expect(obstaclesOf(who, what, '2026-11-16')).toEqual(missing));

  it('the organisation says itself whether it asks for training and pledge', () => {
    expect(obstaclesOf(volunteer({ trainedOn: null, pledgedOn: null }), { ...task, model: model({ needsTraining: false, needsPledge: false }) }, '2026-11-16')).toEqual([]);
  });

  it('a record check holds until the day before so many months have passed', () => {
    expect([isRecordValid('2024-11-17', 24, '2026-11-16'), isRecordValid('2024-11-16', 24, '2026-11-16'), isRecordValid('2026-08-31', 6, '2027-02-27'), isRecordValid('2026-08-31', 6, '2027-02-28')]).toEqual([true, false, true, false]);
  });
});
