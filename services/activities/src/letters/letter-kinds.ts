import type { AnyLetterKind } from '@pirtti/notify';
import { SIGN_UP_LETTERS } from '../sign-ups/letters/sign-up-letter-kinds.js';
import { DETAILS_ERASED } from '../people/letters/details-erased.js';
import { VOLUNTEER_DECLINED, VOLUNTEER_WELCOME } from '../volunteers/letters/answer-letters.js';
import { SHIFT_LETTER } from '../volunteers/letters/shift-letter.js';
import { RIDE_OF_DRIVER } from '../rides/letters/driver-letter.js';
import { RIDE_OF_PASSENGER } from '../rides/letters/passenger-letter.js';

/** All that this service writes to people. */
export const LETTER_KINDS: readonly AnyLetterKind[] = [
  DETAILS_ERASED,
  VOLUNTEER_WELCOME, VOLUNTEER_DECLINED, SHIFT_LETTER,
  ...SIGN_UP_LETTERS,
  RIDE_OF_DRIVER, RIDE_OF_PASSENGER,
];
