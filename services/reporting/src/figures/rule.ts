import type { Label } from '@pirtti/kernel';
import type { AnyJournalEvent } from '../journal/journal-event.js';
import type { Projection } from '../projections/projection.js';
import { median } from './numbers.js';
import type { Unit } from './units.js';

/** How a figure is counted, in words and as a rule over events. A change of meaning is a new version. */
export interface Rule<Row extends object = object> {
  readonly id: string;
  readonly version: number;
  readonly unit: Unit;
  readonly label: Label;
  readonly rule: Label;
  /** What one event is about (a referral, a barrier, an activity…) and what becomes of it. */
  readonly about: Projection<Row>;
  /** The kinds of event that can show the thing counted. */
  readonly types: readonly string[];
  /** Why the whole row is left out; undefined when it belongs. */
  whyNot(row: Row, year: number): Label | undefined;
  /** Of the row's events of these kinds, the one that counts. */
  readonly pick: 'first' | 'last' | ((events: readonly AnyJournalEvent[]) => AnyJournalEvent | undefined);
  /** Why the event that counts does, and why the row's other events do not. */
  readonly because: Label;
  readonly otherwise: Label;
  /** How much the row adds; one when left out. */
  readonly amount?: (row: Row) => number;
  readonly summary?: 'sum' | 'median';
}

export interface LineageEntry {
  readonly event: AnyJournalEvent;
  readonly counted: boolean;
  readonly why: Label;
  readonly amount: number;
}

/** Every event that could have been counted in a figure of a year, and why it was or was not. */
export function lineageOf(rule: Rule, journal: readonly AnyJournalEvent[], year: number): LineageEntry[] {
  const things = new Map<string, { row: object; events: AnyJournalEvent[] }>();
  for (const event of journal) {
    const key = rule.about.keyOf(event);
    if (!key) continue;
    const name = JSON.stringify(key);
    const before = things.get(name);
    things.set(name, { row: rule.about.fold(before?.row, event), events: [...(before?.events ?? []), event] });
  }
  return [...things.values()].flatMap(({ row, events }) => {
    const shown = events.filter((event) => rule.types.includes(event.type));
    const whyNot = rule.whyNot(row, year);
    const counts = whyNot ? undefined : typeof rule.pick === 'function' ? rule.pick(shown) : rule.pick === 'first' ? shown[0] : shown.at(-1);
    return shown.map((event) => event === counts
      ? { event, counted: true, why: rule.because, amount: rule.amount?.(row) ?? 1 }
      : { event, counted: false, why: whyNot ?? rule.otherwise, amount: 0 });
  }).sort((a, b) => a.event.position - b.event.position);
}

/** The figure, counted again from its lineage alone. */
export function recount(rule: Rule, lineage: readonly LineageEntry[]): number | null {
  const amounts = lineage.filter((entry) => entry.counted).map((entry) => entry.amount);
  return rule.summary === 'median' ? median(amounts) ?? null : amounts.reduce((sum, amount) => sum + amount, 0);
}
