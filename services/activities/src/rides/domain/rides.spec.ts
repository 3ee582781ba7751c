import { isRefusal } from '@pirtti/kernel';
import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { acceptPassenger, cancelRide, cancelSeat, changeRide, declinePassenger, followMeeting, offerRide, placePassenger, wishForSeat } from './decide-rides.js';
import { withAnswerTimes } from './answer-times.js';
import { wrongWith } from './place-passengers.js';
import { evolve, type RideFact } from './ride-facts.js';
import { board, bus, BUS, CAR, DRIVER, MEETING, MONDAY as at, OTHER_CAR, ride, seat } from './ride.examples.js';
import type { Ride, RideBoard, Seat } from './ride.js';

const offered = ({ status: _status, offeredAt: _at, version: _version, ...one }: Ride) => one;
const wished = ({ status: _status, rideId: _ride, declinedBy: _by, askedAt: _at, answerBy: _till, ...one }: Seat) => one;
const LATE = new Date('2026-11-25T11:00:00Z');
const accepted = (id: string, rideId: string, more: Partial<Seat> = {}) => seat(id, { status: 'accepted', rideId, ...more });
const asked = (id: string, rideId: string, more: Partial<Seat> = {}) => seat(id, { status: 'asked', rideId, ...more });

describe('offering a ride', () => {
  it('is offering seats of it', () => given(board()).when(offerRide(offered(ride(CAR)), at)).then({ type: 'RideOffered', ride: ride(CAR) }));
  it('to who waits for one is asking its driver, or giving the seat where there is none to ask, in the order of asking', () => {
    const waiting = board({ seats: [seat('b', { askedAt: new Date(at.getTime() + 1) }), seat('a')] });
    given(waiting).when(offerRide(offered(ride(CAR)), at)).then({ type: 'RideOffered', ride: ride(CAR) }, { type: 'DriverAsked', seatId: 'a', rideId: CAR, because: 'seat-free' }, { type: 'DriverAsked', seatId: 'b', rideId: CAR, because: 'seat-free' });
    given(waiting).when(offerRide(offered(bus({ seats: 1 })), at)).then({ type: 'RideOffered', ride: bus({ seats: 1 }) }, { type: 'SeatAccepted', seatId: 'a', rideId: BUS, because: 'seat-free' });
  });
  it('for a sum is sharing the costs of a carpool and nothing else: a price would need a licence', () => {
    for (const kind of ['volunteer-ride', 'school-transport-seat', 'service-traffic'] as const) {
      given(board()).when(offerRide(offered(ride(CAR, { kind, driverId: kind === 'volunteer-ride' ? DRIVER : null, costShareCents: 1 })), at)).thenRefused('only-a-carpool-shares-costs');
    }
  });
  it('has a driver where somebody drives, and none where a bus runs by its timetable', () => {
    given(board()).when(offerRide(offered(ride(CAR, { driverId: null })), at)).thenRefused('ride-needs-a-driver');
    given(board()).when(offerRide(offered(bus({ driverId: DRIVER })), at)).thenRefused('ride-has-no-driver');
  });
  it('says which way and when', () => {
    given(board()).when(offerRide(offered(ride(CAR, { there: false, back: false })), at)).thenRefused('ride-needs-a-way');
    given(board()).when(offerRide(offered(ride(CAR, { returnsAt: null })), at)).thenRefused('ride-needs-its-time');
    given(board()).when(offerRide(offered(ride(CAR, { back: false })), at)).then({ type: 'RideOffered', ride: ride(CAR, { back: false, returnsAt: null }) });
  });
  it('is to a meeting that is still to come', () => {
    given(board({ meeting: null })).when(offerRide(offered(ride(CAR)), at)).thenRefused('occurrence-does-not-exist');
    given(board()).when(offerRide(offered(ride(CAR)), LATE)).thenRefused('occurrence-has-begun');
  });
});

describe('wishing for a seat', () => {
  const wish = (one: Seat = seat('a')) => wishForSeat(wished(one), at);
  it('asks a driver, or takes a seat of the bus at once', () => {
    given(board({ rides: [ride(CAR)] })).when(wish()).then({ type: 'SeatWished', seat: seat('a') }, { type: 'DriverAsked', seatId: 'a', rideId: CAR, because: 'wish' });
    given(board({ rides: [bus()] })).when(wish()).then({ type: 'SeatWished', seat: seat('a') }, { type: 'SeatAccepted', seatId: 'a', rideId: BUS, because: 'wish' });
  });
  it('asks first who drives from the same part of town, and passes by who has too little room or drives one way', () => {
    const rides = [ride(OTHER_CAR, { area: 'Keskusta' }), ride(CAR, { area: ' mutkalampi' }), ride('small', { seats: 1 }), ride('one-way', { back: false })];
    given(board({ rides })).when(wish(seat('a', { size: 2 }))).then({ type: 'SeatWished', seat: seat('a', { size: 2 }) }, { type: 'DriverAsked', seatId: 'a', rideId: CAR, because: 'wish' });
  });
  it('asks rather a driver of whom fewer ask than have room', () => {
    const rides = [ride(CAR, { seats: 1 }), ride(OTHER_CAR)];
    given(board({ rides, seats: [asked('z', CAR)] })).when(wish()).then({ type: 'SeatWished', seat: seat('a') }, { type: 'DriverAsked', seatId: 'a', rideId: OTHER_CAR, because: 'wish' });
  });
  it('waits where there is no room', () => given(board()).when(wish()).then({ type: 'SeatWished', seat: seat('a') }, { type: 'NoRideLeft', seatId: 'a', because: 'wish' }));
  it('is done once for a person and once for a placement, each way', () => {
    const placement = seat('p', { personId: null, placementId: 'x', back: false });
    given(board({ seats: [seat('z', { personId: seat('a').personId }), placement] })).when(wish()).thenRefused('passenger-is-already-there');
    given(board({ seats: [placement] })).when(wish(seat('q', { personId: null, placementId: 'x' }))).thenRefused('passenger-is-already-there');
    given(board({ seats: [placement] })).when(wish(seat('q', { personId: null, placementId: 'x', there: false }))).then({ type: 'SeatWished', seat: seat('q', { personId: null, placementId: 'x', there: false }) }, { type: 'NoRideLeft', seatId: 'q', because: 'wish' });
  });
});

describe('a driver', () => {
  it('accepts somebody, once', () => {
    const accept = acceptPassenger({ seatId: 'a', ofRide: CAR, at });
    given(board({ rides: [ride(CAR)], seats: [asked('a', CAR)] })).when(accept).then({ type: 'SeatAccepted', seatId: 'a', rideId: CAR, because: 'answer' });
    given(board({ rides: [ride(CAR)], seats: [accepted('a', CAR)] })).when(accept).thenNothing();
  });
  it('never takes more than there are seats; whom there is no room for is offered another ride', () => {
    const seats = [accepted('x', CAR, { size: 2 }), asked('a', CAR), asked('b', CAR)];
    given(board({ rides: [ride(CAR), ride(OTHER_CAR)], seats })).when(acceptPassenger({ seatId: 'a', at }))
      .then({ type: 'SeatAccepted', seatId: 'a', rideId: CAR, because: 'answer' }, { type: 'DriverAsked', seatId: 'b', rideId: OTHER_CAR, because: 'ride-filled' });
    given(board({ rides: [ride(CAR, { seats: 2 })], seats })).when(acceptPassenger({ seatId: 'a', at })).thenRefused('ride-is-full');
  });
  it('counts seats on each way alone', () => {
    const seats = [accepted('x', CAR, { size: 3, back: false }), asked('a', CAR, { there: false })];
    given(board({ rides: [ride(CAR)], seats })).when(acceptPassenger({ seatId: 'a', at })).then({ type: 'SeatAccepted', seatId: 'a', rideId: CAR, because: 'answer' });
  });
  it('answers for nobody who has asked another, and for nobody at all once the meeting has begun', () => {
    const known = board({ rides: [ride(CAR)], seats: [asked('a', CAR)] });
    for (const answer of [acceptPassenger, declinePassenger]) given(known).when(answer({ seatId: 'a', ofRide: OTHER_CAR, at })).thenRefused('not-found');
    for (const answer of [acceptPassenger, declinePassenger]) given(known).when(answer({ seatId: 'a', ofRide: CAR, at: LATE })).thenRefused('occurrence-has-begun');
  });
  it('says no, and is not asked about the same person again', () => {
    given(board({ rides: [ride(CAR)], seats: [asked('a', CAR)] })).when(declinePassenger({ seatId: 'a', at })).then({ type: 'DriverDeclined', seatId: 'a', rideId: CAR }, { type: 'NoRideLeft', seatId: 'a', because: 'declined' });
    given(board({ rides: [ride(CAR)], seats: [seat('a', { declinedBy: [CAR] })] })).when(followMeeting({ at })).thenNothing();
  });
  it('cancels: everybody is offered the other rides, and who gets none is known', () => {
    const seats = [accepted('a', CAR), asked('b', CAR, { size: 3 }), accepted('c', OTHER_CAR)];
    given(board({ rides: [ride(CAR), ride(OTHER_CAR)], seats })).when(cancelRide(CAR, at)).then(
      { type: 'RideCancelled', rideId: CAR }, { type: 'DriverAsked', seatId: 'a', rideId: OTHER_CAR, because: 'ride-cancelled' }, { type: 'NoRideLeft', seatId: 'b', because: 'ride-cancelled' });
    given(board({ rides: [ride(CAR, { status: 'cancelled' })] })).when(cancelRide(CAR, at)).thenNothing();
  });
});

describe('a passenger who cancels', () => {
  it('leaves the seat to who waits', () => {
    const seats = [accepted('a', BUS, { size: 3 }), seat('b')];
    given(board({ rides: [bus()], seats })).when(cancelSeat('a', at)).then({ type: 'SeatCancelled', seatId: 'a', rideId: BUS, wasAccepted: true }, { type: 'SeatAccepted', seatId: 'b', rideId: BUS, because: 'seat-free' });
    given(board({ seats: [seat('a', { status: 'cancelled' })] })).when(cancelSeat('a', at)).thenNothing();
  });
});

describe('when the meeting', () => {
  const known = { rides: [ride(CAR)], seats: [accepted('a', CAR)] };
  it('is off, every ride is, once', () => {
    given(board({ ...known, meeting: null })).when(followMeeting({ at })).then({ type: 'RidesCalledOff', rideIds: [CAR], seatIds: ['a'] });
    given(evolve(board({ ...known, meeting: null }), { type: 'RidesCalledOff', rideIds: [CAR], seatIds: ['a'] })).when(followMeeting({ at })).thenNothing();
  });
  it('moves, everybody keeps their seat and is told, once', () => {
    const meeting = { startsAt: new Date('2026-11-26T11:00:00Z'), endsAt: new Date('2026-11-26T13:00:00Z') };
    given(board({ ...known, meeting })).when(followMeeting({ at })).then({ type: 'MeetingMoved', meeting });
    given(evolve(board({ ...known, meeting }), { type: 'MeetingMoved', meeting })).when(followMeeting({ at })).thenNothing();
  });
  it('moved while nobody came along, who comes then is told of nothing else', () => {
    const moved = board({ told: { ...MEETING, startsAt: new Date(0) }, rides: [ride(CAR, { status: 'cancelled' })] });
    given(evolve(moved, { type: 'RideOffered', ride: ride(OTHER_CAR) })).when(followMeeting({ at })).thenNothing();
  });
  it('goes on and a placement was withdrawn, its seat is free', () => {
    given(board({ ...known, seats: [accepted('a', CAR, { personId: null, placementId: 'x' })] })).when(followMeeting({ at, lostPlacements: ['x'] })).then({ type: 'SeatCancelled', seatId: 'a', rideId: CAR, wasAccepted: true });
  });
});

it('whatever is asked, in whatever order, nobody is overbooked and nobody waits for a ride that is none', () => {
  let seed = 20261123;
  const below = (most: number): number => { seed = (seed * 1103515245 + 12345) % 2147483648; return Math.floor((seed / 2147483648) * most); };
  const of = <One,>(all: readonly One[]): One | undefined => all[below(all.length)];
  let decided = 0;
  for (let story = 0; story < 200; story += 1) {
    let now: RideBoard = board();
    for (let step = 0; step < 40; step += 1) {
      const legs = [{ there: true, back: true }, { there: true, back: false }, { there: false, back: true }][below(3)]!;
      const [someSeat, someRide] = [of(now.seats)?.id ?? 'none', of(now.rides)?.id ?? 'none'];
      const one = ride(`ride ${step}`, { ...legs, seats: 1 + below(4), ...(below(3) === 0 && { kind: 'service-traffic', driverId: null, costShareCents: null }) });
      const decide = [
        offerRide(offered(one), at), wishForSeat(wished(seat(`seat ${step}`, { ...legs, size: 1 + below(3) })), at), wishForSeat(wished(seat(`seat ${step}`, legs)), at),
        acceptPassenger({ seatId: someSeat, at }), acceptPassenger({ seatId: someSeat, at }), declinePassenger({ seatId: someSeat, at }), cancelRide(someRide, at), cancelSeat(someSeat, at), followMeeting({ at }),
        placePassenger({ seatId: someSeat, rideId: someRide, at }), changeRide({ rideId: someRide, content: { ...one, seats: 1 + below(4) }, version: now.rides.find(({ id }) => id === someRide)?.version ?? 1, at }),
      ][below(11)]!;
      const facts = decide(now);
      if (isRefusal(facts)) continue;
      decided += facts.length;
      // Some drivers have had their time to answer.
      now = withAnswerTimes(now, (facts as readonly RideFact[]).reduce(evolve, now), new Date(at.getTime() - below(2) * 48 * 60 * 60 * 1000), { hours: 24, quiet: undefined });
      expect(wrongWith(now)).toEqual([]);
    }
  }
  expect(decided).toBeGreaterThan(2_000);
});
