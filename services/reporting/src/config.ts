import { LEAST_THRESHOLDS, type Thresholds } from './disclosure/tables.js';

/** DI token of the thresholds under which a count is not published. */
export const THRESHOLDS = Symbol('THRESHOLDS');

const VARIABLES = { referrals: 'PIRTTI_REPORT_THRESHOLD_REFERRALS', others: 'PIRTTI_REPORT_THRESHOLD_OTHERS' } as const;

/** Thresholds can be raised for a small place, never lowered. */
export function readThresholds(env: Readonly<Record<string, string | undefined>>): Thresholds {
  const read = (kind: keyof Thresholds): number => {
    const value = env[VARIABLES[kind]];
    if (!value) return LEAST_THRESHOLDS[kind];
    const threshold = Number(value);
    if (!Number.isInteger(threshold) || threshold < LEAST_THRESHOLDS[kind]) throw new Error(`The environment variable ${VARIABLES[kind]} is not a whole number of at least ${LEAST_THRESHOLDS[kind]}.`);
    return threshold;
  };
  return { referrals: read('referrals'), others: read('others') };
}
