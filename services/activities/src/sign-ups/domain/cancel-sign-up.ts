import { refuse, type Decision } from '@pirtti/kernel';
import { isLive, type SignUp } from './sign-up.js';
import type { CancelledBy, SignUpFact } from './sign-up-facts.js';

export interface CancelSignUp {
  readonly by: CancelledBy;
  readonly at: Date;
}

/** Somebody does not come after all. What has ended already stays as it ended. */
export const cancelSignUp = ({ by, at }: CancelSignUp): Decision<SignUp | undefined, SignUpFact> => (signUp) => {
  if (!signUp) return refuse('not-found');
  return isLive(signUp) ? [{ type: 'SignUpCancelled', signUpId: signUp.id, by, at }] : [];
};
