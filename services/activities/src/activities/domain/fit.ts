import { kilometresBetween, MUNICIPALITY_CENTRES, type Solution } from '@pirtti/kernel';
import { slotBit, type Slot } from '../../listings/domain/slots.js';
import type { PublishableContent } from './activity-content.js';
import { barrierAnswer } from './barrier-answers.js';
import { SHORT_WAY_KM, WEIGHTS, type FitReasonCode } from './fit-weights.js';
import type { Need } from './need.js';
import { meetsWish } from './wish-kinds.js';

export { FIT_REASON_CODES } from './fit-weights.js';

/** One reason for (or against) an activity, in codes: the page has the words. */
export interface FitReason {
  readonly code: FitReasonCode;
  readonly for: boolean;
  /** The barrier, wish, group, language, municipality, village, accessibility profile or time that it is about. */
  readonly subject?: string;
  readonly solution?: Solution;
  /** How far it is, in whole kilometres. */
  readonly kilometres?: number;
}

export interface Fit {
  readonly score: number;
  readonly reasons: readonly FitReason[];
}

/** What is asked of an activity beside its content: whether a seat is left, and when it meets. */
export interface Offer {
  readonly hasRoom: boolean;
  /** The slots that its times fill, as bits. */
  readonly slots: number;
}

/** How well an activity suits a need, and why. Reasons for come first, the weightiest of each first. */
export function fit(need: Need, content: PublishableContent, offer: Offer): Fit {
  const reasons = [
    ...barrierReasons(need, content),
    ...need.wishes.filter((wish) => meetsWish(wish, content)).map((wish) => reason('meets-wish', { subject: wish })),
    ...placeReasons(need, content),
    ...accessReasons(need, content),
    ...timeReasons(need, offer),
    ...groupReasons(need, content),
    reason(offer.hasRoom ? 'has-room' : 'full'),
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
    if (answer.answer === 'solved') return [reason('solves-barrier', { subject: barrier, ...(answer.solution && { solution: answer.solution }) })];
    if (answer.answer === 'unknown') return [reason('accessibility-unknown', { subject: barrier })];
    return [reason(barrier === 'transport' ? 'no-transport' : 'not-accessible', { subject: barrier })];
  });
}

/** What meets online is neither near nor far. */
function placeReasons(need: Need, { place }: PublishableContent): FitReason[] {
  if (place.kind === 'online') return [];
  const away = kilometresBetween(need.home, place.coordinates ?? MUNICIPALITY_CENTRES[place.municipalityCode]);
  const where = { subject: place.municipalityCode, ...(away >= 1 && { kilometres: Math.round(away) }) };
  if (place.municipalityCode !== need.municipalityCode) return [reason(away <= SHORT_WAY_KM ? 'short-way' : 'far-away', where)];
  return [reason('near-home', where), ...(need.village !== undefined && place.village === need.village ? [reason('in-village', { subject: need.village })] : [])];
}

/** What nobody has told is neither for nor quite against: it has to be asked. */
function accessReasons(need: Need, { accessibility, place }: PublishableContent): FitReason[] {
  if (place.kind === 'online') return [];
  return need.accessibility.map((profile) => {
    const told = accessibility[profile];
    return reason(told === 'yes' ? 'accessible' : told === 'no' ? 'not-accessible' : 'accessibility-unknown', { subject: profile });
  });
}

/** One reason, however many times suit. */
function timeReasons(need: Need, { slots }: Offer): FitReason[] {
  if (need.times.length === 0) return [];
  const suits = need.times.find((time) => slots & slotBit(time));
  return suits ? [reason('fits-time', { subject: slotCode(suits) })] : [reason('other-time')];
}

/** `2-morning`: a weekday, Monday is 1, and a time of day. */
export const slotCode = ({ weekday, time }: Slot): string => `${weekday}-${time}`;

/** One reason, however many groups match: a long list of groups is not a better group. */
function groupReasons(need: Need, { targetGroups }: PublishableContent): FitReason[] {
  const group = need.targetGroups.find((one) => targetGroups.includes(one)) ?? (targetGroups.includes('everyone') ? 'everyone' : undefined);
  return group ? [reason('for-target-group', { subject: group })] : [];
}

function languageReasons(need: Need, { languages }: PublishableContent): FitReason[] {
  const language = need.barriers.includes('language') ? undefined : need.languages.find((one) => languages.includes(one));
  return language ? [reason('in-language', { subject: language })] : [];
}

const reason = (code: FitReasonCode, more: Partial<Omit<FitReason, 'code' | 'for'>> = {}): FitReason => ({ code, for: WEIGHTS[code] > 0, ...more });
