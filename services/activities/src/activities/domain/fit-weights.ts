/**
 * How much a reason moves an activity up or down. The score is the sum of its reasons and nothing else, so that the order can be explained.
 * A barrier that stays keeps a person at home: it weighs more than any wish. The database adds up the same numbers to choose the candidates.
 */
export const WEIGHTS = {
  'solves-barrier': 30,
  'meets-wish': 20,
  'near-home': 20,
  'for-target-group': 15,
  accessible: 15,
  'fits-time': 15,
  'in-village': 10,
  'has-room': 10,
  'in-language': 10,
  'free-of-charge': 3,
  'short-way': -5,
  'other-time': -20,
  'no-transport': -30,
  'far-away': -40,
  full: -60,
  'not-accessible': -30,
  'accessibility-unknown': -10,
} as const;

export type FitReasonCode = keyof typeof WEIGHTS;
export const FIT_REASON_CODES = Object.keys(WEIGHTS) as FitReasonCode[];

/** Up to so far another municipality is no journey. */
export const SHORT_WAY_KM = 20;
