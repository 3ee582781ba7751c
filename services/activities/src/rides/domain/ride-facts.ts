import { isOffered, isWaiting, type Meeting, type Ride, type RideBoard, type Seat } from './ride.js';

/** Why somebody is placed anew: they have just wished for it, their driver said no, said nothing in time or cancelled, the ride filled up, or a new seat came free. */
export const PLACING_REASONS = ['wish', 'declined', 'no-answer', 'ride-cancelled', 'ride-filled', 'seat-free'] as const;
export type PlacingReason = (typeof PLACING_REASONS)[number];

export interface RideOffered { readonly type: 'RideOffered'; readonly ride: Ride }
/** Its time, seats, part of town, costs or note are others. */
export interface RideChanged { readonly type: 'RideChanged'; readonly ride: Ride }
export interface RideCancelled { readonly type: 'RideCancelled'; readonly rideId: string }
export interface SeatWished { readonly type: 'SeatWished'; readonly seat: Seat }
export interface DriverAsked { readonly type: 'DriverAsked'; readonly seatId: string; readonly rideId: string; readonly because: PlacingReason }
/** By the driver, by whoever has spoken with the driver, or at once where there is none to ask. */
export interface SeatAccepted { readonly type: 'SeatAccepted'; readonly seatId: string; readonly rideId: string; readonly because: PlacingReason | 'answer' | 'agreed' }
export interface DriverDeclined { readonly type: 'DriverDeclined'; readonly seatId: string; readonly rideId: string }
/** The driver has not answered in time. */
export interface DriverPassedOver { readonly type: 'DriverPassedOver'; readonly seatId: string; readonly rideId: string }
/** No ride has room: the coordinator sees it. */
export interface NoRideLeft { readonly type: 'NoRideLeft'; readonly seatId: string; readonly because: PlacingReason }
/** The passenger does not come after all. */
export interface SeatCancelled { readonly type: 'SeatCancelled'; readonly seatId: string; readonly rideId: string | null; readonly wasAccepted: boolean }
/** The meeting is at another time. */
export interface MeetingMoved { readonly type: 'MeetingMoved'; readonly meeting: Meeting }
/** The meeting is off, and with it every ride. */
export interface RidesCalledOff { readonly type: 'RidesCalledOff'; readonly rideIds: readonly string[]; readonly seatIds: readonly string[] }

/** What can have happened to the rides of one meeting. */
export type RideFact = RideOffered | RideChanged | RideCancelled | SeatWished | DriverAsked | SeatAccepted | DriverDeclined | DriverPassedOver | NoRideLeft | SeatCancelled | MeetingMoved | RidesCalledOff;

/** Whoever is the first to come along is told of the meeting as it is now. */
const toldWith = (board: RideBoard): Meeting | null => (board.rides.some(isOffered) || board.seats.some(isWaiting) ? board.told : board.meeting);

/** Folds a fact into the board. */
export function evolve(board: RideBoard, fact: RideFact): RideBoard {
  const ride = (id: string, more: Partial<Ride>): RideBoard => ({ ...board, rides: board.rides.map((one) => (one.id === id ? { ...one, ...more } : one)) });
  const seat = (id: string, more: (one: Seat) => Partial<Seat>): RideBoard => ({ ...board, seats: board.seats.map((one) => (one.id === id ? { ...one, ...more(one) } : one)) });
  switch (fact.type) {
    case 'RideOffered':
      return { ...board, told: toldWith(board), rides: [...board.rides, fact.ride] };
    case 'RideChanged':
      return ride(fact.ride.id, fact.ride);
    case 'RideCancelled':
      return ride(fact.rideId, { status: 'cancelled' });
    case 'SeatWished':
      return { ...board, told: toldWith(board), seats: [...board.seats, fact.seat] };
    case 'DriverAsked':
      return seat(fact.seatId, () => ({ status: 'asked', rideId: fact.rideId }));
    case 'SeatAccepted':
      return seat(fact.seatId, () => ({ status: 'accepted', rideId: fact.rideId }));
    case 'DriverDeclined':
    case 'DriverPassedOver':
      return seat(fact.seatId, ({ declinedBy }) => ({ status: 'unplaced', rideId: null, declinedBy: [...declinedBy, fact.rideId] }));
    case 'NoRideLeft':
      return seat(fact.seatId, () => ({ status: 'unplaced', rideId: null }));
    case 'SeatCancelled':
      return seat(fact.seatId, () => ({ status: 'cancelled', rideId: null }));
    case 'MeetingMoved':
      return { ...board, told: fact.meeting };
    case 'RidesCalledOff':
      return {
        ...board, told: null,
        rides: board.rides.map((one) => (fact.rideIds.includes(one.id) ? { ...one, status: 'called-off' } : one)),
        seats: board.seats.map((one) => (fact.seatIds.includes(one.id) ? { ...one, status: 'called-off', rideId: null } : one)),
      };
  }
}
