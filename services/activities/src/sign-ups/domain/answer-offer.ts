import { refuse, type Decision, type Refusal } from '@pirtti/kernel';
import type { OfferedSignUp, SignUp } from './sign-up.js';
import type { SignUpFact } from './sign-up-facts.js';

interface Answer {
  readonly at: Date;
}

/** "I'll come": the seat that was kept is held. */
export const acceptOffer = ({ at }: Answer): Decision<SignUp | undefined, SignUpFact> => (signUp) => {
  if (signUp?.status === 'confirmed') return [];
  const offered = stillOffered(signUp, at);
  return 'refused' in offered ? offered : [{ type: 'OfferAccepted', signUpId: offered.id, at }];
};

/** "I can't": the seat goes to the next in line. */
export const declineOffer = ({ at }: Answer): Decision<SignUp | undefined, SignUpFact> => (signUp) => {
  if (signUp?.status === 'declined') return [];
  const offered = stillOffered(signUp, at);
  return 'refused' in offered ? offered : [{ type: 'OfferDeclined', signUpId: offered.id, at }];
};

function stillOffered(signUp: SignUp | undefined, at: Date): OfferedSignUp | Refusal {
  if (!signUp) return refuse('not-found');
  // The round may not have come by yet: whoever is too late is too late.
  if (signUp.status === 'expired' || (signUp.status === 'offered' && signUp.offerExpiresAt <= at)) return refuse('offer-has-expired');
  return signUp.status === 'offered' ? signUp : refuse('seat-is-not-offered');
}
