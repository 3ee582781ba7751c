import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_ID, ORGANISATION_ID, wholeContent } from '../../activities/domain/activity.examples.js';
import { PLACEMENT_ID, REGION_ID } from '../../placements/domain/placement.examples.js';
import { visitsOf, type Attendance } from './attendance.js';
import { markAttendance, type AttendanceSituation, type MarkAttendance } from './mark-attendance.js';

const OTHER_PLACEMENT = '1d3f6a10-2a6b-4f0e-8b7a-3e1d5c7f9a41';
const SIGN_UP = '7c1b2d3e-4f50-4a61-8b72-9c83ad94be05';
const AT = new Date('2026-11-25T13:30:00Z');

const mark = (more: Partial<MarkAttendance> = {}) => markAttendance({
  date: '2026-11-25', placements: [{ placementId: PLACEMENT_ID, present: true }], signUps: [], others: { '65-74': 4, '75-84': 5 }, newcomers: 1, at: AT, ...more,
});
const sheet = (more: Partial<Attendance> = {}): Attendance => ({
  activityId: ACTIVITY_ID, date: '2026-11-25', present: [PLACEMENT_ID], absent: [], signedUp: {}, others: { '65-74': 4, '75-84': 5 }, newcomers: 1, broughtAlong: 0, markedAt: AT, ...more,
});
const situation = (more: Partial<AttendanceSituation> = {}): AttendanceSituation => ({
  activity: { id: ACTIVITY_ID, organisationId: ORGANISATION_ID, offered: wholeContent(), changes: {} },
  sheet: undefined,
  placements: new Map([[PLACEMENT_ID, { requestingOrganisationId: REGION_ID, holdsSeat: true, attendances: 0 }]]),
  signUps: new Map([[SIGN_UP, 3]]),
  ...more,
});
const attended = (attendances: number, holdsSeat = true): AttendanceSituation['placements'] =>
  new Map([[PLACEMENT_ID, { requestingOrganisationId: REGION_ID, holdsSeat, attendances }]]);

const of = { placementId: PLACEMENT_ID, activityId: ACTIVITY_ID, organisationId: ORGANISATION_ID, requestingOrganisationId: REGION_ID, occurredOn: '2026-11-25', at: AT };
const held = (attendance: Attendance) => ({
  type: 'OccurrenceHeld', activityId: ACTIVITY_ID, organisationId: ORGANISATION_ID, attendance, at: AT,
  kind: 'peer-group', placeKind: 'library', municipalityCode: '217', targetGroups: ['older-living-alone'],
}) as const;

describe('marking attendance', () => {
  it('counts the heads and tells the region that its person came', () => {
    given(situation()).when(mark()).then(held(sheet()), { type: 'PlacementAttended', ...of });
  });

  it('changes nothing the second time', () => {
    given(situation({ sheet: sheet(), placements: attended(1) })).when(mark({ at: new Date('2026-11-26T08:00:00Z') })).thenNothing();
  });

  it('changes nothing when a phone sends the same again, whatever it was based on', () => {
    given(situation({ sheet: sheet(), placements: attended(1) })).when(mark({ basedOn: null, at: new Date('2026-11-26T08:00:00Z') })).thenNothing();
  });

  it('does not overwrite what somebody else has marked meanwhile', () => {
    const others = situation({ sheet: sheet({ others: { '65-74': 9 }, newcomers: 0 }), placements: attended(1) });
    given(others).when(mark({ basedOn: null })).thenRefused('attendance-was-marked-meanwhile');
    given(others).when(mark({ basedOn: new Date('2026-11-25T13:29:59Z') })).thenRefused('attendance-was-marked-meanwhile');
    given(others).when(mark({ basedOn: AT })).then(held(sheet()));
  });

  it('takes back a presence that was wrong, and says how many are left', () => {
    given(situation({ sheet: sheet(), placements: attended(3) })).when(mark({ placements: [{ placementId: PLACEMENT_ID, present: false }] }))
      .then(held(sheet({ present: [], absent: [PLACEMENT_ID] })), { type: 'AttendanceCorrected', ...of, attendancesLeft: 2 });
  });

  it('takes back a presence that a new sheet no longer has', () => {
    given(situation({ sheet: sheet(), placements: attended(1) })).when(mark({ placements: [] }))
      .then(held(sheet({ present: [] })), { type: 'AttendanceCorrected', ...of, attendancesLeft: 0 });
  });

  it('keeps the visit of someone who has withdrawn since', () => {
    given(situation({ sheet: sheet(), placements: attended(1, false) })).when(mark({ placements: [], newcomers: 0 }))
      .then(held(sheet({ newcomers: 0 })));
  });

  it('counts of a group how many came, and keeps the visit of who has given the seat up since', () => {
    given(situation()).when(mark({ signUps: [{ signUpId: SIGN_UP, present: 2 }] })).then(held(sheet({ signedUp: { [SIGN_UP]: 2 } })), { type: 'PlacementAttended', ...of });
    const left = situation({ sheet: sheet({ signedUp: { [SIGN_UP]: 2 } }), placements: attended(1), signUps: new Map() });
    given(left).when(mark({ newcomers: 0 })).then(held(sheet({ signedUp: { [SIGN_UP]: 2 }, newcomers: 0 })));
  });

  it('corrects the heads alone', () => {
    given(situation({ sheet: sheet(), placements: attended(1) })).when(mark({ others: { '65-74': 6 } })).then(held(sheet({ others: { '65-74': 6 } })));
  });

  it('counts newcomers whom somebody brought along', () => {
    given(situation({ sheet: sheet({ newcomers: 3 }), placements: attended(1) })).when(mark({ newcomers: 3, broughtAlong: 2 })).then(held(sheet({ newcomers: 3, broughtAlong: 2 })));
  });

  it('can say that nobody came', () => {
    given(situation()).when(mark({ placements: [], others: { '65-74': 0 }, newcomers: 0 })).then(held(sheet({ present: [], others: {}, newcomers: 0 })));
  });

  it.each<[string, string, Partial<AttendanceSituation>, Partial<MarkAttendance>]>([
    ['before it has begun', 'occurrence-is-in-the-future', {}, { at: new Date('2026-11-25T10:59:59Z') }],
    ['of a day on which the group does not meet', 'occurrence-does-not-exist', {}, { date: '2026-11-24' }],
    ['of a meeting that was cancelled', 'occurrence-is-cancelled', { activity: { id: ACTIVITY_ID, organisationId: ORGANISATION_ID, offered: wholeContent(), changes: { '2026-11-25': { status: 'cancelled', note: null } } } }, {}],
    ['of a draft', 'activity-is-not-published', { activity: { id: ACTIVITY_ID, organisationId: ORGANISATION_ID, offered: null, changes: {} } }, {}],
    ['of an activity that is not here', 'not-found', { activity: undefined }, {}],
    ['of someone without a seat', 'placement-is-not-accepted', {}, { placements: [{ placementId: OTHER_PLACEMENT, present: true }] }],
    ['of someone who has withdrawn', 'placement-is-not-accepted', { placements: attended(1, false) }, {}],
    ['of someone both ways', 'placement-is-marked-twice', {}, { placements: [{ placementId: PLACEMENT_ID, present: true }, { placementId: PLACEMENT_ID, present: false }] }],
    ['of a sign-up without a seat', 'sign-up-holds-no-seat', {}, { signUps: [{ signUpId: OTHER_PLACEMENT, present: 1 }] }],
    ['of more people than signed up', 'more-came-than-signed-up', {}, { signUps: [{ signUpId: SIGN_UP, present: 4 }] }],
    ['of a sign-up twice', 'sign-up-is-marked-twice', {}, { signUps: [{ signUpId: SIGN_UP, present: 1 }, { signUpId: SIGN_UP, present: 2 }] }],
    ['with more brought along than newcomers', 'more-brought-along-than-newcomers', {}, { newcomers: 1, broughtAlong: 2 }],
    ['with more newcomers than visits', 'more-newcomers-than-visits', {}, { newcomers: 11 }],
  ])('is refused %s', (_name, code, state, command) => {
    given(situation(state)).when(mark(command)).thenRefused(code);
  });

  it('can be corrected after the weekday has changed', () => {
    const moved = wholeContent({ schedule: { ...wholeContent().schedule, startsOn: '2026-11-26', rrule: 'FREQ=WEEKLY;BYDAY=TH' } });
    const state = situation({ activity: { id: ACTIVITY_ID, organisationId: ORGANISATION_ID, offered: moved, changes: {} }, sheet: sheet(), placements: attended(1) });
    given(state).when(mark({ newcomers: 0 })).then(held(sheet({ newcomers: 0 })));
  });
});

describe('visits', () => {
  it.each([
    ['who is placed or signed up is of unknown age', { present: ['a', 'b'], signedUp: { c: 2, d: 0 }, others: { '65-74': 4 } }, 8, { '65-74': 4, unknown: 4 }],
    ['unknown ages add up', { present: ['a'], signedUp: {}, others: { unknown: 2 } }, 3, { unknown: 3 }],
    ['zeros are left out', { present: [], signedUp: {}, others: { '0-6': 0 } }, 0, {}],
  ])('%s', (_name, given_, total, byAgeBand) => {
    expect(visitsOf(given_)).toEqual({ total, byAgeBand });
  });
});
