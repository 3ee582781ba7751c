/** When of the day something is: people ask for a morning, not for an hour. */
export const TIMES_OF_DAY = ['morning', 'afternoon', 'evening'] as const;
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];

/** A weekday (Monday is 1) and a time of day. */
export interface Slot {
  readonly weekday: number;
  readonly time: TimeOfDay;
}

const NOON = 12 * 60;
const EVENING = 16 * 60 + 30;
/** All the week. */
export const ALL_SLOTS = 2 ** 21 - 1;

/** By the minutes from midnight at which it begins. */
export const timeOfDay = (startMinute: number): TimeOfDay => (startMinute < NOON ? 'morning' : startMinute < EVENING ? 'afternoon' : 'evening');

/** The bit of a slot: three to each day, Monday's first. */
export const slotBit = ({ weekday, time }: Slot): number => 1 << ((weekday - 1) * 3 + TIMES_OF_DAY.indexOf(time));

export const slotBits = (slots: readonly Slot[]): number => slots.reduce((bits, slot) => bits | slotBit(slot), 0);

/** All slots of a weekday, of a time of day, of both, or of all the week. */
export function slotsWhere(weekday: number | undefined, time: TimeOfDay | undefined): number {
  const days = weekday === undefined ? [1, 2, 3, 4, 5, 6, 7] : [weekday];
  const times = time === undefined ? TIMES_OF_DAY : [time];
  return slotBits(days.flatMap((day) => times.map((one) => ({ weekday: day, time: one }))));
}
