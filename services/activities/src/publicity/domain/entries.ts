import { dayInHelsinki } from '@pirtti/kernel';
import type { Happening } from './happening.js';

/**
 * What is told on a day: that something is on, that it is cancelled, that it has been moved here, or that it has been moved away,
 * which those must read as well who come on the day that was planned.
 */
export interface Entry {
  readonly day: string;
  readonly at: Date;
  readonly as: 'on' | 'cancelled' | 'moved-here' | 'moved-away';
  readonly happening: Happening;
}

/** Everything to be told on the days of a period, in the order of time; the same moment in the order of the names. */
export function entriesOf(happenings: readonly Happening[], { from, to }: { readonly from: string; readonly to: string }): Entry[] {
  const entries = happenings.flatMap<Entry>((happening) => {
    const { startsAt, status, date, planned } = happening;
    const day = dayInHelsinki(startsAt);
    if (status === 'cancelled') return [{ day, at: startsAt, as: 'cancelled', happening }];
    if (status === 'scheduled') return [{ day, at: startsAt, as: 'on', happening }];
    const here: Entry = { day, at: startsAt, as: 'moved-here', happening };
    return date === day ? [here] : [here, { day: date, at: planned?.startsAt ?? startsAt, as: 'moved-away', happening }];
  });
  return entries.filter(({ day }) => day >= from && day <= to)
    .sort((one, other) => one.day.localeCompare(other.day) || one.at.getTime() - other.at.getTime() || one.happening.content.names.fi.localeCompare(other.happening.content.names.fi, 'fi') || one.happening.activityId.localeCompare(other.happening.activityId));
}

/** The entries of each day, in the order of the days. */
export function byDay(entries: readonly Entry[]): [day: string, entries: Entry[]][] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) days.set(entry.day, [...days.get(entry.day) ?? [], entry]);
  return [...days];
}

/** Those who would come in vain are told before anybody is invited: then each activity once, then all the rest. */
export function byWeight(entries: readonly Entry[]): Entry[] {
  const met = new Set<string>();
  const weight = new Map(entries.map((entry) => {
    if (entry.as !== 'on') return [entry, 0];
    const isFirst = !met.has(entry.happening.activityId);
    met.add(entry.happening.activityId);
    return [entry, isFirst ? 1 : 2];
  }));
  return [...entries].sort((one, other) => weight.get(one)! - weight.get(other)!);
}
