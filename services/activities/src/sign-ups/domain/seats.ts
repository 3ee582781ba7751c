/** The pool of a sign-up to every occurrence at once; the others are named by the day of their occurrence. */
export const SERIES = 'series';

/** The seats of one occurrence, or of the whole series, and who holds them: counted while the activity's row is locked. */
export interface Seats {
  /** Null where there is room for all. */
  readonly capacity: number | null;
  /** People whom a region has placed: each holds a seat of every occurrence. */
  readonly placed: number;
  /** People who have signed up and hold a seat. */
  readonly confirmed: number;
  /** Seats kept for those who have been offered one and have not answered. */
  readonly offered: number;
}

/** How many more could be given away. What is offered is not free: the last seat is never promised twice. */
export const freeSeats = ({ capacity, placed, confirmed, offered }: Seats): number =>
  (capacity === null ? Number.POSITIVE_INFINITY : capacity - placed - confirmed - offered);
