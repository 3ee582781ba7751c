import { evolve, type PlacingReason, type RideFact } from './ride-facts.js';
import { fits, isWaiting, LEGS, type Ride, type RideBoard, type Seat } from './ride.js';

const sameArea = (a: string, b: string): boolean => a.trim().toLocaleLowerCase('fi') === b.trim().toLocaleLowerCase('fi');

/** Whether there would be room also if the driver took all whom they have been asked about. */
const isUnpressed = (board: RideBoard, ride: Ride, seat: Seat): boolean =>
  fits({ seats: board.seats.map((one) => (one.status === 'asked' && one.id !== seat.id ? { ...one, status: 'accepted' } : one)) }, ride, seat);

/** Of the rides with room the likeliest: from the same part of town, with room for all who ask, with nobody to ask, the earliest. */
function bestRide(board: RideBoard, seat: Seat): Ride | undefined {
  const rank = (ride: Ride): readonly (number | string)[] => [
    sameArea(ride.area, seat.area) ? 0 : 1, isUnpressed(board, ride, seat) ? 0 : 1, ride.driverId === null ? 0 : 1, ride.departsAt ?? ride.returnsAt ?? '', ride.id,
  ];
  const before = (a: Ride, b: Ride): number => {
    const [left, right] = [rank(a), rank(b)];
    const place = left.findIndex((value, index) => value !== right[index]);
    return place < 0 ? 0 : left[place]! < right[place]! ? -1 : 1;
  };
  return board.rides.filter((ride) => fits(board, ride, seat) && !seat.declinedBy.includes(ride.id)).sort(before)[0];
}

/** Finds a ride for somebody: asks its driver, or gives the seat where nobody has to be asked. */
function placing(board: RideBoard, seat: Seat, because: PlacingReason): RideFact {
  const ride = bestRide(board, seat);
  if (!ride) return { type: 'NoRideLeft', seatId: seat.id, because };
  return { type: ride.driverId === null ? 'SeatAccepted' : 'DriverAsked', seatId: seat.id, rideId: ride.id, because };
}

/** Finds rides for these passengers, one after another: each sees what those before have got. */
export function placeAll(board: RideBoard, seats: readonly Seat[], because: PlacingReason): RideFact[] {
  const facts: RideFact[] = [];
  let now = board;
  for (const seat of [...seats].sort(byAsking)) {
    const fact = placing(now, seat, because);
    facts.push(fact);
    now = evolve(now, fact);
  }
  return facts;
}

const byAsking = (a: Seat, b: Seat): number => a.askedAt.getTime() - b.askedAt.getTime() || a.id.localeCompare(b.id);

/**
 * What follows from some facts by themselves, until nothing does any more: whose ride is gone is offered another, whom a driver has no room for any longer
 * too, and who is without a ride gets one where a seat came free. Whoever stays without is told once, by the fact that took the ride.
 */
export function settled(board: RideBoard, facts: readonly RideFact[]): RideFact[] {
  const all = [...facts];
  let now = facts.reduce(evolve, board);
  const follow = (seats: readonly Seat[], because: PlacingReason): void => {
    // Who is without a ride already is not told so anew.
    const more = placeAll(now, seats, because).filter((fact) => because !== 'seat-free' || fact.type !== 'NoRideLeft');
    all.push(...more);
    now = more.reduce(evolve, now);
  };
  const rideOf = (seat: Seat): Ride | undefined => now.rides.find(({ id }) => id === seat.rideId);
  follow(now.seats.filter((seat) => (seat.status === 'asked' || seat.status === 'accepted') && rideOf(seat)?.status !== 'offered'), 'ride-cancelled');
  follow(now.seats.filter((seat) => seat.status === 'asked' && !fits(now, rideOf(seat)!, seat)), 'ride-filled');
  follow(now.seats.filter((seat) => seat.status === 'unplaced' && !all.some((fact) => fact.type === 'NoRideLeft' && fact.seatId === seat.id) && bestRide(now, seat) !== undefined), 'seat-free');
  return all;
}

/** What must hold of every board, in words: for tests, and nowhere else. */
export function wrongWith(board: RideBoard): string[] {
  return [
    ...board.rides.flatMap((ride) => LEGS.filter((leg) => board.seats.filter((seat) => seat.rideId === ride.id && seat.status === 'accepted' && seat[leg]).reduce((sum, { size }) => sum + size, 0) > ride.seats)
      .map((leg) => `${ride.id} is overbooked ${leg}`)),
    ...board.seats.filter((seat) => (seat.status === 'asked' || seat.status === 'accepted') && board.rides.find(({ id }) => id === seat.rideId)?.status !== 'offered').map(({ id }) => `${id} waits for a ride that is none`),
    ...board.seats.filter((seat) => isWaiting(seat) && seat.status === 'unplaced' && bestRide(board, seat) !== undefined).map(({ id }) => `${id} is without a ride that has room`),
  ];
}
