import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { tellDrivers, tellPassengers } from '../letters/whom-to-tell.js';
import { nextAnswerDue, withAnswerTimes } from './answer-times.js';
import { changeRide, followMeeting, placePassenger, type RideContent } from './decide-rides.js';
import { evolve, type RideFact } from './ride-facts.js';
import { board, bus, BUS, CAR, MEETING, MONDAY as at, OTHER_CAR, ride, seat } from './ride.examples.js';
import type { RideBoard, Seat } from './ride.js';

const HOUR_MS = 60 * 60 * 1000;
const CONTENT: RideContent = { area: 'Mutkalampi', departsAt: '12:30', returnsAt: '15:10', seats: 3, costShareCents: 200, note: null };
const change = (more: Partial<RideContent> = {}, version = 1) => changeRide({ rideId: CAR, content: { ...CONTENT, ...more }, version, at });
const accepted = (id: string, rideId: string, more: Partial<Seat> = {}) => seat(id, { status: 'accepted', rideId, ...more });
const asked = (id: string, rideId: string, more: Partial<Seat> = {}) => seat(id, { status: 'asked', rideId, ...more });
const letters = (before: RideBoard, facts: readonly RideFact[], by: 'coordinator' | 'nobody') => {
  const happened = { before, after: facts.reduce(evolve, before), facts, by };
  return [Object.fromEntries(tellDrivers(happened)), Object.fromEntries(tellPassengers(happened))];
};

describe('a ride that is changed', () => {
  it('is otherwise from then on, over nothing that another has written, and the same is nothing', () => {
    given(board({ rides: [ride(CAR)] })).when(change({ departsAt: '12:45' })).then({ type: 'RideChanged', ride: ride(CAR, { departsAt: '12:45', version: 2 }) });
    given(board({ rides: [ride(CAR, { version: 2 })] })).when(change({ departsAt: '12:45' })).thenRefused('ride-has-changed', { version: 2 });
    given(board({ rides: [ride(CAR, { version: 2 })] })).when(change()).thenNothing();
    given(board()).when(change()).thenRefused('not-found');
  });

  it('never has fewer seats than are taken, on either way', () => {
    const known = board({ rides: [ride(CAR)], seats: [accepted('a', CAR, { size: 2, there: false }), accepted('b', CAR, { back: false })] });
    given(known).when(change({ seats: 1 })).thenRefused('ride-has-passengers', { taken: 2 });
    given(known).when(change({ seats: 2 })).then({ type: 'RideChanged', ride: ride(CAR, { seats: 2, version: 2 }) });
  });

  it('with more seats takes who waits for one, and with fewer lets another ride be asked for who asks', () => {
    given(board({ rides: [ride(CAR, { seats: 1 })], seats: [accepted('a', CAR), seat('b')] })).when(change())
      .then({ type: 'RideChanged', ride: ride(CAR, { version: 2 }) }, { type: 'DriverAsked', seatId: 'b', rideId: CAR, because: 'seat-free' });
    given(board({ rides: [ride(CAR), ride(OTHER_CAR)], seats: [accepted('a', CAR, { size: 2 }), asked('b', CAR)] })).when(change({ seats: 2 }))
      .then({ type: 'RideChanged', ride: ride(CAR, { seats: 2, version: 2 }) }, { type: 'DriverAsked', seatId: 'b', rideId: OTHER_CAR, because: 'ride-filled' });
  });

  it('has its times, and no price that would need a licence', () => {
    given(board({ rides: [ride(CAR)] })).when(change({ returnsAt: null })).thenRefused('ride-needs-its-time');
    given(board({ rides: [ride(CAR, { kind: 'volunteer-ride', costShareCents: null })] })).when(change()).thenRefused('only-a-carpool-shares-costs');
    given(board({ rides: [ride(CAR, { status: 'cancelled' })] })).when(change({ seats: 4 })).thenRefused('ride-is-not-offered');
    given(board({ rides: [ride(CAR)], meeting: null })).when(change({ seats: 4 })).thenRefused('occurrence-does-not-exist');
  });

  it('is told to its driver and to who has agreed to it; of its seats alone only to the driver', () => {
    const before = board({ rides: [ride(CAR)], seats: [accepted('a', CAR), asked('b', CAR), accepted('c', OTHER_CAR)] });
    expect(letters(before, [{ type: 'RideChanged', ride: ride(CAR, { note: 'Portilta', version: 2 }) }], 'coordinator')).toEqual([{ [CAR]: 'changed' }, { a: 'changed' }]);
    expect(letters(before, [{ type: 'RideChanged', ride: ride(CAR, { seats: 5, version: 2 }) }], 'coordinator')).toEqual([{ [CAR]: 'changed' }, {}]);
  });
});

describe('a driver who says nothing', () => {
  const due = new Date(at.getTime() + HOUR_MS);
  const known = board({ rides: [ride(CAR)], seats: [asked('a', CAR, { answerBy: due })] });
  const silent = { type: 'DriverPassedOver', seatId: 'a', rideId: CAR } as const;

  it('may think as long as is usual, less where the meeting is near, and anew about each who asks', () => {
    const times = { hours: 24, quiet: undefined };
    const before = board({ rides: [ride(CAR)], seats: [asked('old', CAR, { answerBy: due }), seat('a')] });
    const after = evolve(before, { type: 'DriverAsked', seatId: 'a', rideId: CAR, because: 'wish' });
    const of = (now: Date, id: string) => withAnswerTimes(before, after, now, times).seats.find((one) => one.id === id)!.answerBy;
    expect([of(at, 'a'), of(at, 'old')]).toEqual([new Date(at.getTime() + 24 * HOUR_MS), due]);
    const near = new Date(MEETING.startsAt.getTime() - 6 * HOUR_MS);
    expect(of(near, 'a')).toEqual(new Date(near.getTime() + 3 * HOUR_MS));
    expect(nextAnswerDue(withAnswerTimes(before, after, at, times))).toEqual(due);
    expect(nextAnswerDue(withAnswerTimes(before, evolve(after, { type: 'SeatAccepted', seatId: 'old', rideId: CAR, because: 'answer' }), at, times))).toEqual(new Date(at.getTime() + 24 * HOUR_MS));
  });

  it('in time is passed over, and not before; nobody is passed over twice', () => {
    given(known).when(followMeeting({ at: new Date(due.getTime() - 1) })).thenNothing();
    given(known).when(followMeeting({ at: due })).then(silent, { type: 'NoRideLeft', seatId: 'a', because: 'no-answer' });
    given(evolve(known, silent)).when(followMeeting({ at: due })).thenNothing();
  });

  it('is not asked again: another is, and everybody is told', () => {
    const rides = [ride(CAR), ride(OTHER_CAR)];
    const facts: RideFact[] = [silent, { type: 'DriverAsked', seatId: 'a', rideId: OTHER_CAR, because: 'no-answer' }];
    given({ ...known, rides }).when(followMeeting({ at: due })).then(...facts);
    expect(letters({ ...known, rides }, facts, 'nobody')).toEqual([{ [CAR]: 'passed-over', [OTHER_CAR]: 'asked' }, { a: 'asked-another' }]);
    expect(letters(known, [silent, { type: 'NoRideLeft', seatId: 'a', because: 'no-answer' }], 'nobody')).toEqual([{ [CAR]: 'passed-over' }, { a: 'no-answer' }]);
  });
});

describe('whoever arranges the rides', () => {
  const place = (rideId: string) => placePassenger({ seatId: 'a', rideId, at });

  it('gives somebody the ride that a driver has agreed to by telephone, also one who was passed over', () => {
    const known = board({ rides: [ride(CAR), ride(OTHER_CAR)], seats: [seat('a', { declinedBy: [CAR] })] });
    given(known).when(place(CAR)).then({ type: 'SeatAccepted', seatId: 'a', rideId: CAR, because: 'agreed' });
    expect(letters(known, [{ type: 'SeatAccepted', seatId: 'a', rideId: CAR, because: 'agreed' }], 'coordinator')).toEqual([{ [CAR]: 'joined' }, { a: 'accepted' }]);
    given(board({ rides: [ride(CAR)], seats: [accepted('a', CAR)] })).when(place(CAR)).thenNothing();
  });

  it('never beyond its seats, and takes nobody out of the ride that they have', () => {
    given(board({ rides: [ride(CAR, { seats: 1 })], seats: [accepted('b', CAR), seat('a')] })).when(place(CAR)).thenRefused('ride-is-full');
    given(board({ rides: [ride(CAR), bus()], seats: [accepted('a', BUS)] })).when(place(CAR)).thenRefused('passenger-is-not-asked-about');
    given(board({ rides: [ride(CAR)], seats: [seat('a')] })).when(place(OTHER_CAR)).thenRefused('not-found');
  });
});

it('whoever does not come to the meeting needs no ride there', () => {
  given(board({ rides: [ride(CAR)], seats: [accepted('a', CAR), accepted('b', CAR)] })).when(followMeeting({ at, gone: ['person of a'] })).then({ type: 'SeatCancelled', seatId: 'a', rideId: CAR, wasAccepted: true });
});
