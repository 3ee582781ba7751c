import { isRefusal, type Refusal } from '@pirtti/kernel';
import { Budget } from './budget.js';
import { EventProperties } from './event-properties.js';
import { LIMITS } from './limits.js';
import { problemOf, type ImportedItem, type ItemProblem } from './imported-item.js';
import { contactOf, timeOf } from './read-event.js';
import { saidOf } from './said-of.js';
import { scanCalendar } from './scan-calendar.js';
import type { SourceDefaults } from './source-defaults.js';
import { uidOf } from './uid-of.js';

interface Event {
  readonly line: number;
  readonly uid: string;
  readonly read: EventProperties;
}

/** A calendar's activities: one for each UID, with its single changes. Or why the text is no calendar. */
export function readCalendar(text: string, usual: SourceDefaults): readonly ImportedItem[] | Refusal {
  const blocks = scanCalendar(text);
  if (isRefusal(blocks)) return blocks;
  const budget = new Budget(LIMITS.computed);
  const faulty: ImportedItem[] = [];
  const masters = new Map<string, Event>();
  const overrides = new Map<string, Event[]>();
  for (const { line, text: block } of blocks) {
    const read = EventProperties.read(block);
    if (!read) {
      faulty.push(unread(line, '', problemOf('event-is-not-understood')));
      continue;
    }
    const event = { line, read, uid: uidOf(read.text('uid'), read.text('summary'), read.moment('dtstart')) };
    if (read.has('recurrence-id')) overrides.set(event.uid, [...overrides.get(event.uid) ?? [], event]);
    else if (!isNewer(masters.get(event.uid), event)) masters.set(event.uid, event);
  }
  for (const [uid, events] of overrides) if (!masters.has(uid)) faulty.push(...events.map(({ line, read }) => unread(line, read.text('summary') ?? '', problemOf('event-lacks-its-series'))));
  return [...[...masters.values()].map((event) => itemOf(event, overrides.get(event.uid) ?? [], usual, budget)), ...faulty].sort((a, b) => a.line - b.line);
}

/** Of several with one UID the latest counts, as every calendar does it. */
const isNewer = (known: Event | undefined, other: Event): boolean => (known?.read.number('sequence') ?? -1) > (other.read.number('sequence') ?? 0);

const unread = (line: number, name: string, problem: ItemProblem): ImportedItem => ({ line, uid: `#${line}`, name, said: {}, changes: {}, cancelled: false, problems: [problem] });

function itemOf({ line, uid, read }: Event, overrides: readonly Event[], usual: SourceDefaults, budget: Budget): ImportedItem {
  const name = read.text('summary')?.trim() ?? '';
  const { schedule, changes, problems } = timeOf(read, overrides.map((one) => one.read), budget);
  const said = saidOf({
    name, description: read.text('description'), location: read.text('location'), categories: read.texts('categories').slice(0, 50), contact: usual.contact ?? contactOf(read),
    schedule,
  }, usual);
  return { line, uid, name: name.slice(0, 200), said, cancelled: read.text('status')?.toUpperCase() === 'CANCELLED', changes, problems };
}
