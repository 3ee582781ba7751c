import { personalDataKindsIn, refuse, type Refusal } from '@pirtti/kernel';

/** Texts here are the organisation's: what of a person can be found in them is not kept. */
export function textProblem(...texts: readonly (string | null)[]): Refusal | undefined {
  const found = personalDataKindsIn(...texts.filter((text) => text !== null));
  return found.length > 0 ? refuse('words-tell-of-somebody', { found: [...found] }) : undefined;
}
