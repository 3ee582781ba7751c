import { refuse, type Decision } from '@pirtti/kernel';
import type { SignUp } from './sign-up.js';
import type { MoveUpReason, SignUpFact } from './sign-up-facts.js';

/** A sign-up and the first place of its line. */
export interface InTheLine {
  readonly signUp: SignUp | undefined;
  /** Of all who wait; undefined where nobody does. */
  readonly firstPosition: number | undefined;
}

export interface MoveUp {
  readonly reason: MoveUpReason;
  readonly at: Date;
}

/** To the head of the line, with the reason on record: nobody is moved past others silently. */
export const moveUp = ({ reason, at }: MoveUp): Decision<InTheLine, SignUpFact> => ({ signUp, firstPosition }) => {
  if (!signUp) return refuse('not-found');
  if (signUp.status !== 'waiting') return refuse('sign-up-is-not-waiting');
  if (firstPosition === undefined || signUp.position <= firstPosition) return [];
  return [{ type: 'SignUpMovedUp', signUpId: signUp.id, position: firstPosition - 1, reason, at }];
};
