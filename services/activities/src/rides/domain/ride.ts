import type { TransportKind } from '@pirtti/kernel';

/** Rides that somebody can be given a seat on. Other transport is described in the activity's own words. */
export const RIDE_KINDS = ['school-transport-seat', 'carpool', 'volunteer-ride', 'service-traffic'] as const satisfies readonly TransportKind[];
export type RideKind = (typeof RIDE_KINDS)[number];

/** Driven by somebody whom the organisation knows; the others run by a timetable, and nobody has to be asked. */
export const DRIVEN_KINDS: readonly RideKind[] = ['carpool', 'volunteer-ride'];

/** To the activity, and home from it. */
export interface Legs {
  readonly there: boolean;
  readonly back: boolean;
}
export const LEGS = ['there', 'back'] as const;

export const RIDE_STATUSES = ['offered', 'cancelled', 'called-off'] as const;
export type RideStatus = (typeof RIDE_STATUSES)[number];

/** Seats that somebody offers to one meeting of an activity. */
export interface Ride extends Legs {
  readonly id: string;
  readonly kind: RideKind;
  /** A person of the vault; null where none has to be asked, or where they have been forgotten. */
  readonly driverId: string | null;
  /** From where: a village or a part of town, not an address. */
  readonly area: string;
  /** `12:30`, on the wall; null for the leg that is not driven. */
  readonly departsAt: string | null;
  readonly returnsAt: string | null;
  readonly seats: number;
  /** What a passenger of a carpool pays towards its costs, in cents. Never a price: that would need a licence (320/2017). */
  readonly costShareCents: number | null;
  /** What whoever comes along should know: "room for a rollator", "rings at the gate". Nothing about anybody. */
  readonly note: string | null;
  readonly status: RideStatus;
  readonly offeredAt: Date;
  readonly version: number;
}

/** `unplaced`: no ride has room now. `asked`: a driver has been asked. `called-off`: the meeting is. */
export const SEAT_STATUSES = ['unplaced', 'asked', 'accepted', 'cancelled', 'called-off'] as const;
export type SeatStatus = (typeof SEAT_STATUSES)[number];

/** Somebody who wishes to come along. */
export interface Seat extends Legs {
  readonly id: string;
  /** A person of the vault, or null: then a placement, whose name nobody here knows, or somebody forgotten. */
  readonly personId: string | null;
  readonly placementId: string | null;
  /** What a driver sees before they answer. */
  readonly area: string;
  /** Where exactly: for the driver who has accepted. */
  readonly pickUp: string | null;
  /** How many come. */
  readonly size: number;
  readonly status: SeatStatus;
  /** Whom they have asked, or who takes them. */
  readonly rideId: string | null;
  /** Drivers who have said no, or nothing in time: they are not asked again. */
  readonly declinedBy: readonly string[];
  readonly askedAt: Date;
  /** Till when the driver who has been asked may think about it; then another is asked. */
  readonly answerBy: Date | null;
}

/** When the activity meets; null when it does not. */
export interface Meeting {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** All rides and all passengers of one meeting: what a decision about a seat must see. */
export interface RideBoard {
  readonly meeting: Meeting | null;
  /** For when everybody was told to come the last time. */
  readonly told: Meeting | null;
  readonly rides: readonly Ride[];
  readonly seats: readonly Seat[];
}

export const isWaiting = ({ status }: Seat): boolean => status === 'unplaced' || status === 'asked' || status === 'accepted';
export const isOffered = ({ status }: Ride): boolean => status === 'offered';

/** How many come along on a leg of a ride. */
export const takenOn = (board: Pick<RideBoard, 'seats'>, rideId: string, leg: (typeof LEGS)[number]): number =>
  board.seats.filter((seat) => seat.rideId === rideId && seat.status === 'accepted' && seat[leg]).reduce((sum, { size }) => sum + size, 0);

/** Whether somebody fits in, legs and companions included. */
export const fits = (board: Pick<RideBoard, 'seats'>, ride: Ride, seat: Seat): boolean =>
  isOffered(ride) && LEGS.every((leg) => !seat[leg] || (ride[leg] && takenOn(board, ride.id, leg) + seat.size <= ride.seats));
