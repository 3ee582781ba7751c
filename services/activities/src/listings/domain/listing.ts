import {
  ACCESSIBILITY_PROFILE_CODES, ACTIVITY_KIND_CODES, BARRIER_CODES, MUNICIPALITY_CENTRES, TARGET_GROUP_CODES, WISH_CODES, type AccessibilityProfile, type Coordinates, type LocalizedText,
} from '@pirtti/kernel';
import type { PublishableContent } from '../../activities/domain/activity-content.js';
import { barrierAnswer } from '../../activities/domain/barrier-answers.js';
import { meetsWish } from '../../activities/domain/wish-kinds.js';
import { barrierBits, groupBits, profileBits, wishBits } from './code-bits.js';
import { slotBits, timeOfDay } from './slots.js';
import { indexWords, municipalityLexeme } from './words/index-words.js';
import { listedTexts } from './words/listed-texts.js';

/** Raised when what a listing says of the same activity changes; what was made by older rules is made anew. Families of words are known by their places. The lengths of code lists belong to it: bits stand for their codes. */
export const LISTING_VERSION = [4, ACTIVITY_KIND_CODES.length, TARGET_GROUP_CODES.length, ACCESSIBILITY_PROFILE_CODES.length, BARRIER_CODES.length, WISH_CODES.length].reduce((version, part) => version * 64 + part, 0) % 2_000_000_011;

/** What lists and searches know of a published activity, apart from when it meets. */
export interface Listing {
  readonly kind: string;
  readonly municipalityCode: string;
  readonly village: string | null;
  readonly targetGroups: number;
  readonly languages: readonly string[];
  readonly accessible: number;
  readonly inaccessible: number;
  readonly free: boolean;
  readonly transport: boolean;
  readonly signUp: string;
  readonly online: boolean;
  /** Of the place itself, or else of the municipality's centre; what meets online is nowhere. */
  readonly coordinates: Coordinates | null;
  readonly name: string;
  /** For the fit: what is answered to each barrier that does not depend on who asks, and the wishes that are met. */
  readonly solved: number;
  readonly unsolved: number;
  readonly unknown: number;
  readonly wishes: number;
  readonly lexemes: readonly string[];
  readonly vocabulary: readonly string[];
}

/** Nobody in particular: a barrier whose answer depends on who asks is answered when somebody does. */
const NOBODY = { languages: [] };

/** @param organisers what those who organise it are called, as far as they are known */
export function listingOf(content: PublishableContent, organisers: readonly LocalizedText[] = []): Listing {
  const { place } = content;
  const online = place.kind === 'online';
  const { lexemes, vocabulary } = indexWords(listedTexts(content, organisers));
  const answers = BARRIER_CODES.map((barrier) => [barrier, barrier === 'language' ? undefined : barrierAnswer(barrier, content, NOBODY)?.answer] as const);
  const answered = (answer: 'solved' | 'unsolved' | 'unknown'): number => barrierBits(answers.filter(([, given]) => given === answer).map(([barrier]) => barrier));
  const profiles = (answer: 'yes' | 'no'): number => profileBits(Object.entries(content.accessibility).filter(([, given]) => given === answer).map(([profile]) => profile as AccessibilityProfile));
  return {
    kind: content.kind, municipalityCode: place.municipalityCode, village: online ? null : place.village ?? null,
    targetGroups: groupBits(content.targetGroups), languages: content.languages, accessible: profiles('yes'), inaccessible: profiles('no'),
    free: content.price.free, transport: content.transport.length > 0, signUp: content.signUp, online,
    coordinates: online ? null : place.coordinates ?? MUNICIPALITY_CENTRES[place.municipalityCode],
    name: content.names.fi,
    solved: answered('solved'), unsolved: answered('unsolved'), unknown: answered('unknown'),
    wishes: wishBits(WISH_CODES.filter((wish) => meetsWish(wish, content))),
    lexemes: [municipalityLexeme(place.municipalityCode), ...lexemes], vocabulary,
  };
}

/** One coming meeting, as lists need to know it. */
export interface ComingMeeting {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly status: 'scheduled' | 'moved' | 'cancelled';
  readonly weekday: number;
  /** Minutes from midnight on the wall. */
  readonly startMinute: number;
}

/** When an activity meets, as lists know it. */
export interface ListedTimes {
  readonly slots: number;
  readonly nextAt: Date | null;
  readonly nextEndsAt: Date | null;
}

/** Its weekdays and times of day, and the next time that is not over; meetings that are called off are none. */
export function timesOf(coming: readonly ComingMeeting[], at: Date): ListedTimes {
  const held = coming.filter(({ status, endsAt }) => status !== 'cancelled' && endsAt > at);
  const [next] = [...held].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  return {
    slots: slotBits(held.map(({ weekday, startMinute }) => ({ weekday, time: timeOfDay(startMinute) }))),
    nextAt: next?.startsAt ?? null, nextEndsAt: next?.endsAt ?? null,
  };
}
