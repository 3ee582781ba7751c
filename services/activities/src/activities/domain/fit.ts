import type { Solution } from '@pirtti/kernel';
import type { PublishableContent } from './activity-content.js';
import { barrierAnswer } from './barrier-answers.js';
import type { Need } from './need.js';
import { meetsWish } from './wish-kinds.js';

/**
 * How much a reason moves an activity up or down. The score is the sum of its reasons and nothing else, so that
 * the order can be explained. A barrier that stays keeps a person at home: it weighs more than any wish.
 */
const WEIGHTS = {
  'solves-barrier': 30,
  'meets-wish': 20,
  'near-home': 20,
  'for-target-group': 15,
  'has-room': 10,
  'in-language': 10,
  'free-of-charge': 3,
  'no-transport': -30,
  'far-away': -40,
  full: -60,
  'not-accessible': -30,
  'accessibility-unknown': -10,
} as const;

export type FitReasonCode = keyof typeof WEIGHTS;
export const FIT_REASON_CODES = Object.keys(WEIGHTS) as FitReasonCode[];

/** One reason for (or against) an activity, in codes: the page has the words. */
export interface FitReason {
  readonly code: FitReasonCode;
  readonly for: boolean;
  /** The barrier, wish, group or language that it is about. */
  readonly subject?: string;
  readonly solution?: Solution;
}

export interface Fit {
  readonly score: number;
  readonly reasons: readonly FitReason[];
}

/** Whether seats are left; without a number the door is open to all. */
export interface Room {
  readonly capacity: number | null;
  readonly seatsTaken: number;
}

/** How well an activity suits a need, and why. Reasons for come first, the weightiest of each first. */
export function fit(need: Need, content: PublishableContent, room: Room): Fit {
  const reasons = [
    ...barrierReasons(need, content),
    ...need.wishes.filter((wish) => meetsWish(wish, content)).map((wish) => reason('meets-wish', wish)),
    ...placeReasons(need, content),
    ...groupReasons(need, content),
    room.capacity !== null && room.seatsTaken >= room.capacity ? reason('full') : reason('has-room'),
    ...languageReasons(need, content),
    ...(content.price.free && !need.barriers.includes('cost') ? [reason('free-of-charge')] : []),
  ];
  const score = reasons.reduce((sum, one) => sum + WEIGHTS[one.code], 0);
  return { score, reasons: reasons.sort((a, b) => Number(b.for) - Number(a.for) || Math.abs(WEIGHTS[b.code]) - Math.abs(WEIGHTS[a.code])) };
}

function barrierReasons(need: Need, content: PublishableContent): FitReason[] {
  return need.barriers.flatMap((barrier) => {
    const answer = barrierAnswer(barrier, content, need);
    if (!answer) return [];
    if (answer.answer === 'solved') return [reason('solves-barrier', barrier, answer.solution)];
    if (answer.answer === 'unknown') return [reason('accessibility-unknown', barrier)];
    return [reason(barrier === 'transport' ? 'no-transport' : 'not-accessible', barrier)];
  });
}

/** What meets online is neither near nor far. */
function placeReasons(need: Need, { place }: PublishableContent): FitReason[] {
  if (place.kind === 'online') return [];
  return [reason(place.municipalityCode === need.municipalityCode ? 'near-home' : 'far-away', place.municipalityCode)];
}

/** One reason, however many groups match: a long list of groups is not a better group. */
function groupReasons(need: Need, { targetGroups }: PublishableContent): FitReason[] {
  const group = need.targetGroups.find((one) => targetGroups.includes(one)) ?? (targetGroups.includes('everyone') ? 'everyone' : undefined);
  return group ? [reason('for-target-group', group)] : [];
}

function languageReasons(need: Need, { languages }: PublishableContent): FitReason[] {
  const language = need.barriers.includes('language') ? undefined : need.languages.find((one) => languages.includes(one));
  return language ? [reason('in-language', language)] : [];
}

const reason = (code: FitReasonCode, subject?: string, solution?: Solution): FitReason =>
  ({ code, for: WEIGHTS[code] > 0, ...(subject && { subject }), ...(solution && { solution }) });
