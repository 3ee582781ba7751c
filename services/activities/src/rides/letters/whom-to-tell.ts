import type { RideFact } from '../domain/ride-facts.js';
import { isOffered, isWaiting, type Ride, type RideBoard, type Seat } from '../domain/ride.js';
import type { ToDriver } from './driver-letter.js';
import type { ToPassenger } from './passenger-letter.js';

export interface Happened {
  readonly before: RideBoard;
  readonly after: RideBoard;
  readonly facts: readonly RideFact[];
  /** Who changes it need not be told of it. */
  readonly by: 'coordinator' | 'driver' | 'passenger' | 'nobody';
}

/** One letter to each passenger: of all that happened at once, how they stand now. By the seat's id. */
export function tellPassengers({ before, after, facts, by }: Happened): ReadonlyMap<string, ToPassenger> {
  const told = new Map<string, ToPassenger>();
  const had = (seatId: string): Seat['status'] | undefined => before.seats.find(({ id }) => id === seatId)?.status;
  for (const fact of facts) {
    switch (fact.type) {
      case 'DriverAsked':
        if (had(fact.seatId) === 'accepted') told.set(fact.seatId, 'asked-again');
        else if (fact.because === 'no-answer') told.set(fact.seatId, 'asked-another');
        // Who had not got their answer yet goes on waiting for it.
        else if (had(fact.seatId) !== 'asked') told.set(fact.seatId, 'asked');
        break;
      case 'SeatAccepted':
        told.set(fact.seatId, had(fact.seatId) === 'accepted' ? 'accepted-again' : 'accepted');
        break;
      case 'NoRideLeft':
        told.set(fact.seatId, had(fact.seatId) === undefined ? 'unplaced' : fact.because === 'no-answer' ? 'no-answer' : 'unplaced-again');
        break;
      case 'RideChanged':
        if (!isToldDifferently(before.rides.find(({ id }) => id === fact.ride.id), fact.ride)) break;
        for (const seat of after.seats) if (seat.status === 'accepted' && seat.rideId === fact.ride.id && had(seat.id) === 'accepted') told.set(seat.id, 'changed');
        break;
      case 'SeatCancelled':
        if (by === 'coordinator') told.set(fact.seatId, 'cancelled');
        break;
      case 'MeetingMoved':
        for (const seat of after.seats) if (isWaiting(seat) && !told.has(seat.id)) told.set(seat.id, 'moved');
        break;
      case 'RidesCalledOff':
        for (const seatId of fact.seatIds) told.set(seatId, 'called-off');
        break;
      default:
    }
  }
  return told;
}

/** Whether who comes along has to know: of how many seats there are they hear nothing. */
const isToldDifferently = (before: Ride | undefined, { area, departsAt, returnsAt, costShareCents, note }: Ride): boolean =>
  before?.area !== area || before.departsAt !== departsAt || before.returnsAt !== returnsAt || before.costShareCents !== costShareCents || before.note !== note;

/** One letter to each driver, by the ride's id: that somebody asks is more than all else. */
export function tellDrivers({ after, facts, by }: Happened): ReadonlyMap<string, ToDriver> {
  const told = new Map<string, ToDriver>();
  const unless = (rideId: string | null, state: ToDriver): void => { if (rideId !== null && !told.has(rideId)) told.set(rideId, state); };
  for (const fact of facts) {
    switch (fact.type) {
      case 'DriverAsked':
        told.set(fact.rideId, 'asked');
        break;
      case 'RideOffered':
        unless(fact.ride.id, 'offered');
        break;
      case 'RideChanged':
        if (by !== 'driver') unless(fact.ride.id, 'changed');
        break;
      case 'SeatAccepted':
        if (fact.because === 'agreed') unless(fact.rideId, 'joined');
        break;
      case 'DriverPassedOver':
        unless(fact.rideId, 'passed-over');
        break;
      case 'RideCancelled':
        if (by !== 'driver') told.set(fact.rideId, 'cancelled');
        break;
      case 'SeatCancelled':
        if (fact.wasAccepted) unless(fact.rideId, 'left');
        break;
      case 'MeetingMoved':
        for (const ride of after.rides.filter(isOffered)) told.set(ride.id, 'moved');
        break;
      case 'RidesCalledOff':
        for (const rideId of fact.rideIds) told.set(rideId, 'called-off');
        break;
      default:
    }
  }
  return told;
}
