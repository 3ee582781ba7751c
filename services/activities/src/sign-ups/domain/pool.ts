import type { Seats } from './seats.js';

/** What a decision about seats must see, read while the activity's row is locked. */
export interface Pool {
  readonly organisationId: string;
  readonly activityId: string;
  readonly pool: string;
  /** Why nobody can sign up now, as a refusal's code; null while people can. */
  readonly closed: string | null;
  /** When what people signed up for begins; null where it is not known. From then on no seat is offered. */
  readonly startsAt: Date | null;
  readonly seats: Seats;
  readonly maxGroupSize: number;
  /** The last number of arrival that was given. */
  readonly lastNumber: number;
}

/** Somebody who has been offered a seat and has not answered. */
export interface OpenOffer {
  readonly signUpId: string;
  readonly size: number;
  readonly expiresAt: Date;
}

/** Somebody in the line. */
export interface InLine {
  readonly signUpId: string;
  readonly size: number;
  readonly position: number;
}

/** A pool with those who may be touched when seats are passed on. */
export interface Line extends Pool {
  readonly offers: readonly OpenOffer[];
  readonly waiting: readonly InLine[];
}
