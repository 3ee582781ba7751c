import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { model, MONDAY, ORGANISATION_ID, shift, SHIFT_ID, volunteer, VOLUNTEER_ID } from '../../volunteering.examples.js';
import { instantOf, localParts, spanOf } from './local-time.js';
import { cancelShift, changeShift, joinShift, leaveShift, planShift, type Roster } from './run-shift.js';

const { id: _id, organisationId: _organisation, status: _status, version: _version, ...content } = shift();
const others = (count: number) => Array.from({ length: count }, (_, index) => ({ volunteerId: `other-${index}`, place: index + 1 }));
const roster = (more: object = {}, seats: Roster['seats'] = []): Roster => ({ shift: shift(more), seats });
const plan = (more: object = {}) => planShift({ shiftId: SHIFT_ID, organisationId: ORGANISATION_ID, content: { ...content, ...more }, model: model(), at: MONDAY });
const change = (more: object = {}) => changeShift({ content: { ...content, ...more }, model: model(), version: 1, at: MONDAY });
const join = (more: object = {}) => joinShift({ volunteer: volunteer(), model: model(), isBusyThen: false, byThemselves: true, at: MONDAY, ...more });

describe('a shift', () => {
  it('has a length of at most a day, and no fewer at most than at least', () => {
    given<Roster>({ shift: undefined, seats: [] }).when(plan()).then({ type: 'ShiftPlanned', shift: shift(), at: MONDAY });
    given<Roster>({ shift: undefined, seats: [] }).when(plan({ minPeople: 3 })).thenRefused('fewest-are-more-than-most');
    given<Roster>({ shift: undefined, seats: [] }).when(plan({ endsAt: content.startsAt })).thenRefused('shift-has-no-length');
    given<Roster>({ shift: undefined, seats: [] }).when(plan({ endsAt: new Date(content.startsAt.getTime() + 86_400_001) })).thenRefused('shift-has-no-length');
    given<Roster>({ shift: undefined, seats: [] }).when(plan({ role: 'driver' })).thenRefused('role-is-not-of-the-model');
    given(roster()).when(plan()).thenNothing();
  });

  it('keeps its time and its task for those who said yes to it', () => {
    given(roster({}, others(1))).when(change({ startsAt: new Date('2026-11-18T10:00:00Z') })).thenRefused('shift-has-people', { people: 1 });
    given(roster({}, others(2))).when(change({ maxPeople: 1 })).thenRefused('shift-has-people', { people: 2 });
    given(roster({}, others(1))).when(change({ maxPeople: 5, place: 'Kylätalo' })).then({ type: 'ShiftChanged', shift: shift({ maxPeople: 5, place: 'Kylätalo', version: 2 }), at: MONDAY });
    given(roster()).when(change({ startsAt: new Date('2026-11-18T10:00:00Z') })).then({ type: 'ShiftChanged', shift: shift({ startsAt: new Date('2026-11-18T10:00:00Z'), version: 2 }), at: MONDAY });
    given(roster({ version: 2 })).when(change({ place: 'Kylätalo' })).thenRefused('shift-has-changed', { version: 2 });
    given(roster()).when(change()).thenNothing();
  });

  it('is called off once, and names those who are to be told', () => {
    given(roster({}, others(2))).when(cancelShift({ at: MONDAY })).then({ type: 'ShiftCancelled', shift: shift({ status: 'cancelled', version: 2 }), volunteerIds: ['other-0', 'other-1'], at: MONDAY });
    given(roster({ status: 'cancelled' })).when(cancelShift({ at: MONDAY })).thenNothing();
    given(roster()).when(cancelShift({ at: new Date('2026-11-18T13:00:00Z') })).thenRefused('shift-is-over');
  });
});

describe('joining a shift', () => {
  it('takes the first place that is free', () => {
    given(roster()).when(join()).then({ type: 'ShiftJoined', shift: shift(), seat: { volunteerId: VOLUNTEER_ID, place: 1 }, at: MONDAY });
    given(roster({}, [{ volunteerId: 'other', place: 2 }])).when(join()).then({ type: 'ShiftJoined', shift: shift(), seat: { volunteerId: VOLUNTEER_ID, place: 1 }, at: MONDAY });
    given(roster({}, [{ volunteerId: VOLUNTEER_ID, place: 1 }])).when(join()).thenNothing();
  });

  it('is never for more than there is room for, and for nobody in two places at once', () => {
    given(roster({}, others(2))).when(join()).thenRefused('shift-is-full');
    given(roster()).when(join({ isBusyThen: true })).thenRefused('volunteer-is-busy-then');
  });

  it('asks of a volunteer what a pair asks', () => {
    given(roster()).when(join({ volunteer: volunteer({ pledgedOn: null }) })).thenRefused('pledge-is-missing');
    given(roster({ skills: ['first-aid'] })).when(join()).thenRefused('volunteer-lacks-skills', { skills: ['first-aid'] });
    given(roster({ concernsMinors: true })).when(join({ volunteer: volunteer({ recordCheckedOn: '2024-11-18' }) })).thenRefused('record-check-has-expired');
    // The check must hold on the day of the shift, not on the day of joining.
    given(roster({ concernsMinors: true })).when(join({ volunteer: volunteer({ recordCheckedOn: '2024-11-17' }) })).thenRefused('record-check-has-expired');
    given(roster({ concernsMinors: true })).when(join({ volunteer: volunteer({ recordCheckedOn: '2024-11-19' }) })).then({ type: 'ShiftJoined', shift: shift({ concernsMinors: true }), seat: { volunteerId: VOLUNTEER_ID, place: 1 }, at: MONDAY });
  });

  it('by oneself is done before it begins, by the coordinator until it is over', () => {
    const during = { at: new Date('2026-11-18T12:00:00Z') };
    given(roster()).when(join(during)).thenRefused('shift-is-over');
    given(roster()).when(join({ ...during, byThemselves: false })).then({ type: 'ShiftJoined', shift: shift(), seat: { volunteerId: VOLUNTEER_ID, place: 1 }, at: during.at });
    given(roster()).when(join({ at: new Date('2026-11-18T13:00:00Z'), byThemselves: false })).thenRefused('shift-is-over');
    given(roster({ status: 'cancelled' })).when(join()).thenRefused('shift-is-cancelled');
  });

  it('is taken back before it begins', () => {
    const on = roster({}, [{ volunteerId: VOLUNTEER_ID, place: 1 }]);
    given(on).when(leaveShift({ volunteerId: VOLUNTEER_ID, byThemselves: true, at: MONDAY })).then({ type: 'ShiftLeft', shift: shift(), volunteerId: VOLUNTEER_ID, at: MONDAY });
    given(roster()).when(leaveShift({ volunteerId: VOLUNTEER_ID, byThemselves: true, at: MONDAY })).thenNothing();
    given(on).when(leaveShift({ volunteerId: VOLUNTEER_ID, byThemselves: true, at: new Date('2026-11-18T12:00:00Z') })).thenRefused('shift-is-over');
  });
});

describe('the time of a shift', () => {
  it('is the one on the wall in Finland, in summer and in winter', () => {
    expect([instantOf('2026-11-18', '13:00'), instantOf('2026-07-18', '13:00')].map((at) => at.toISOString())).toEqual(['2026-11-18T11:00:00.000Z', '2026-07-18T10:00:00.000Z']);
    expect(localParts(new Date('2026-07-17T21:30:00Z'))).toEqual({ date: '2026-07-18', time: '00:30' });
  });

  it('lasts over midnight where the end is not later than the beginning', () => {
    const { startsAt, endsAt } = spanOf('2026-11-18', '20:00', '02:00');
    expect(endsAt.getTime() - startsAt.getTime()).toBe(6 * 60 * 60 * 1000);
  });
});
