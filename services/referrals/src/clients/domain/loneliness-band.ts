import type { LonelinessBand } from '@pirtti/kernel';

/** FinSote's single item "Tunnetteko itsenne yksinäiseksi?": 1 never … 5 all the time, or no answer. */
export const INSTRUMENT = { code: 'finsote-lonely-1', version: '1' } as const;
export type ScreeningAnswer = 1 | 2 | 3 | 4 | 5 | 'not-answered';
export const SCREENING_ANSWERS: readonly ScreeningAnswer[] = [1, 2, 3, 4, 5, 'not-answered'];

const BAND_OF_ANSWER: Readonly<Record<ScreeningAnswer, LonelinessBand>> = {
  1: 'not-lonely', 2: 'not-lonely', 3: 'sometimes-lonely', 4: 'lonely', 5: 'lonely', 'not-answered': 'not-answered',
};

/** Lonely means fairly often or all the time, as in the national indicator; occasional loneliness is told apart. */
export const lonelinessBandOf = (answer: ScreeningAnswer): LonelinessBand => BAND_OF_ANSWER[answer];
