import { randomUUID } from 'node:crypto';
import type { EventType } from '@pirtti/contracts';
import { REGION } from './region.js';

/** One event of a referral's story, as an outbox holds it. */
export interface StoryEvent {
  readonly id: string;
  readonly referralId: string;
  readonly version: number;
  readonly type: EventType;
  readonly at: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const STEPS = [
  ['referrals.referral-sent.v1', 'sentAt'], ['referrals.referral-assigned.v1', 'assignedAt'], ['referrals.first-contact-made.v1', 'contactedAt'],
  ['referrals.referral-placed.v1', 'placedAt'], ['referrals.referral-completed.v1', 'completedAt'],
] as const satisfies readonly (readonly [EventType, string])[];
export const EVENTS_OF_A_REFERRAL = STEPS.length;

/** So many referrals go on side by side, each a step further at every turn. */
const SIDE_BY_SIDE = 500;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.parse('2026-03-02T08:00:00Z');

const MUNICIPALITIES = ['217', '421', '272'];
const PEOPLE = [
  { reason: 'loneliness', ageBand: '75-84', targetGroups: ['older-living-alone'] },
  { reason: 'family', ageBand: '30-64', targetGroups: ['single-parent'] },
  { reason: 'unemployed-under-25', ageBand: '18-24', targetGroups: ['unemployed'] },
];

/** Stories of referrals from the sending to the end: at least so many events, every referral whole. */
export function* stories(events: number): Generator<StoryEvent> {
  const referrals = Math.ceil(events / EVENTS_OF_A_REFERRAL);
  for (let first = 0; first < referrals; first += SIDE_BY_SIDE) {
    const together = Array.from({ length: Math.min(SIDE_BY_SIDE, referrals - first) }, () => randomUUID());
    for (const [step, [type, moment]] of STEPS.entries()) {
      for (const [place, referralId] of together.entries()) {
        const number = first + place;
        const at = new Date(FIRST_DAY + (number % 200 + step) * DAY_MS).toISOString();
        yield {
          id: randomUUID(), referralId, version: step + 1, type, at,
          data: {
            referralId, organisationId: REGION, municipalityCode: MUNICIPALITIES[number % MUNICIPALITIES.length], ...PEOPLE[number % PEOPLE.length], [moment]: at,
            ...(moment === 'completedAt' ? { outcome: 'goal-reached' } : {}),
          },
        };
      }
    }
  }
}

/** The same in parts of a handy size. */
export function* inParts<T>(all: Iterable<T>, size: number): Generator<T[]> {
  let part: T[] = [];
  for (const one of all) {
    part.push(one);
    if (part.length === size) {
      yield part;
      part = [];
    }
  }
  if (part.length > 0) yield part;
}
