const FEEDBACK = 'services/activities/src/feedback';
const SPECS = ['test', 'specs', `${FEEDBACK}`];
const E2E = ['test', 'real-parts', `${FEEDBACK}/feedback.e2e.spec.ts`];

/** Mistakes about what those who took part tell. */
export const bugs = [
  {
    name: 'single-answer-is-shown',
    breaks: 'Answers are seen by fives, so that nobody can be told apart by having been there.',
    changes: [{ file: `${FEEDBACK}/domain/feedback.ts`, from: 'given - (given % FEEDBACK_BATCH)', to: 'given' }],
    caughtBy: E2E,
    says: /seen by the organiser when five are together/,
  },
  {
    name: 'contact-in-feedback-is-kept',
    breaks: 'Feedback by which somebody can be reached is not kept, not even for the organiser.',
    changes: [{ file: `${FEEDBACK}/domain/give-feedback.ts`, from: "if (found.length > 0) return refuse('words-tell-of-somebody'", to: "if (found.length > 9) return refuse('words-tell-of-somebody'" }],
    caughtBy: SPECS,
    says: /is refused in words by which somebody can be reached/,
  },
  {
    name: 'feedback-before-anybody-met',
    breaks: 'There is nothing to tell of before a group has met.',
    changes: [{ file: `${FEEDBACK}/domain/give-feedback.ts`, from: " && startsAt <= at)", to: ')' }],
    caughtBy: SPECS,
    says: /is refused before the group has met/,
  },
  {
    name: 'each-answer-is-told',
    breaks: 'Others learn counts of five, never one person’s answer.',
    changes: [{ file: `${FEEDBACK}/domain/give-feedback.ts`, from: 'faces.length < FEEDBACK_BATCH ? []', to: 'faces.length < 1 ? []' }],
    caughtBy: SPECS,
    says: /keeps the face, the words and the month, and nothing of who/,
  },
  {
    name: 'old-words-never-fade',
    breaks: 'Words of feedback go by themselves after a year.',
    changes: [{ file: `${FEEDBACK}/storage/feedback.store.ts`, from: 'and given_in < $2', to: 'and given_in < $2 and false' }],
    caughtBy: E2E,
    says: /loses its words after a year by itself/,
  },
];
