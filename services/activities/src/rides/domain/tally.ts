import { isOffered, RIDE_KINDS, takenOn, type RideBoard, type RideKind } from './ride.js';

/** The seats of one kind of ride to a meeting. Each way counts by itself. */
export interface KindTally {
  readonly kind: RideKind;
  readonly rides: number;
  readonly seatsThere: number;
  readonly seatsBack: number;
  readonly takenThere: number;
  readonly takenBack: number;
  /** Rides that were offered and then not driven. */
  readonly cancelled: number;
}

/** What is told of a meeting's rides: kinds and counts. */
export interface RidesTally {
  readonly byKind: readonly KindTally[];
  /** How many wished for a ride and have none, companions included. */
  readonly withoutRide: number;
}

export function tallyOf(board: RideBoard): RidesTally {
  const byKind = RIDE_KINDS.map((kind): KindTally => {
    const all = board.rides.filter((ride) => ride.kind === kind);
    const rides = all.filter(isOffered);
    const sum = (count: (ride: (typeof rides)[number]) => number): number => rides.reduce((total, ride) => total + count(ride), 0);
    return {
      kind, rides: rides.length, cancelled: all.length - rides.length,
      seatsThere: sum(({ there, seats }) => (there ? seats : 0)), seatsBack: sum(({ back, seats }) => (back ? seats : 0)),
      takenThere: sum(({ id }) => takenOn(board, id, 'there')), takenBack: sum(({ id }) => takenOn(board, id, 'back')),
    };
  }).filter(({ rides, cancelled }) => rides + cancelled > 0);
  return { byKind, withoutRide: board.seats.filter(({ status }) => status === 'unplaced').reduce((total, { size }) => total + size, 0) };
}
