import type { AccessibilityProfile, Barrier, Solution, TransportKind } from '@pirtti/kernel';
import type { PublishableContent } from './activity-content.js';
import type { Need } from './need.js';

/** What an activity answers to a barrier: solved (and how), known not to be, or nobody has said. */
export type BarrierAnswer =
  | { readonly answer: 'solved'; readonly solution?: Solution }
  | { readonly answer: 'unsolved' }
  | { readonly answer: 'unknown' };

/** The best first: what takes a person from door to door before what needs a walk to a stop. */
const RIDES: readonly (readonly [TransportKind, Solution])[] = [
  ['school-transport-seat', 'school-transport-seat'],
  ['volunteer-ride', 'volunteer-ride'],
  ['carpool', 'carpool'],
  ['service-traffic', 'public-transport'],
  ['public-transport', 'public-transport'],
  ['statutory-transport', 'other'],
];

const PROFILES: Readonly<Partial<Record<Barrier, readonly AccessibilityProfile[]>>> = {
  'accessibility-building': ['wheelchair', 'rollator', 'reduced-mobility'],
  'health-function': ['reduced-mobility', 'rollator', 'wheelchair'],
  'hearing-vision': ['induction-loop', 'hearing-aid', 'visually-impaired'],
  memory: ['dementia-friendly'],
};

/** Someone comes along, by the nature of the activity. */
const WITH_A_COMPANION: ReadonlySet<string> = new Set(['friend-activity', 'visiting-ring', 'helper-ring']);

/** How an activity meets a barrier; undefined where nothing about the activity bears on it. */
export function barrierAnswer(barrier: Barrier, content: PublishableContent, need: Pick<Need, 'languages'>): BarrierAnswer | undefined {
  switch (barrier) {
    case 'transport': return rideAnswer(content);
    case 'cost': return content.price.free ? { answer: 'solved', solution: 'free-of-charge' } : undefined;
    case 'language': return need.languages.some((language) => content.languages.includes(language)) ? { answer: 'solved' } : undefined;
    case 'digital-skills': return content.kind === 'digital-support' ? { answer: 'solved', solution: 'digital-support' } : undefined;
    case 'no-companion': return WITH_A_COMPANION.has(content.kind) ? { answer: 'solved', solution: 'companion' } : undefined;
    case 'fear-insecurity':
    case 'shame-stigma': return content.lowThreshold.length > 0 ? { answer: 'solved' } : undefined;
    default: return placeAnswer(PROFILES[barrier], content);
  }
}

function rideAnswer({ transport, place }: PublishableContent): BarrierAnswer {
  if (place.kind === 'online') return { answer: 'solved', solution: 'other' };
  const ride = RIDES.find(([kind]) => transport.some((option) => option.kind === kind && option.seats !== 0));
  return ride ? { answer: 'solved', solution: ride[1] } : { answer: 'unsolved' };
}

function placeAnswer(profiles: readonly AccessibilityProfile[] | undefined, { accessibility, place }: PublishableContent): BarrierAnswer | undefined {
  if (!profiles || place.kind === 'online') return undefined;
  if (profiles.some((profile) => accessibility[profile] === 'yes')) return { answer: 'solved', solution: 'accessible-place' };
  return profiles.every((profile) => accessibility[profile] === 'no') ? { answer: 'unsolved' } : { answer: 'unknown' };
}
