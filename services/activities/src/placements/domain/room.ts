import type { Timetable } from '../../activities/domain/occurrences.js';

/** What a decision about a seat must see of the activity, read while its row is locked. */
export interface Room {
  readonly published: boolean;
  /** Null when the door is open to all. */
  readonly capacity: number | null;
  readonly seatsTaken: number;
  readonly timetable: Timetable | null;
}

export const hasRoom = ({ capacity, seatsTaken }: Room): boolean => capacity === null || seatsTaken < capacity;
