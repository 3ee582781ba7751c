import { codesOf, label, type CodeList } from './code-list.js';

/** How it was, in the words of whoever took part (R2-45): three, so that nobody has to think. */
export const FEEDBACK_FACES = {
  good: label('Mukavaa', 'Trevligt', 'Good'),
  fair: label('Ihan hyvä', 'Helt okej', 'Fair'),
  poor: label('Ei oikein hyvä', 'Inte så bra', 'Not so good'),
} as const satisfies CodeList<string>;
export type FeedbackFace = keyof typeof FEEDBACK_FACES;
export const FEEDBACK_FACE_CODES = codesOf<FeedbackFace>(FEEDBACK_FACES);

/** Answers are shown and counted so many at a time: among five nobody can be told apart by having been there. */
export const FEEDBACK_BATCH = 5;
