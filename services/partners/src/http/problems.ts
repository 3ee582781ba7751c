import { label } from '@pirtti/kernel';
import type { ProblemCatalogue } from '@pirtti/http-kit';
import { AGREEMENT_PROBLEMS } from './agreement-problems.js';

/** What this service may refuse, in words that say what to do next. */
export const PROBLEMS = {
  'membership-is-your-own': {
    status: 409,
    title: label('Omaa oikeuttasi et voi päättää', 'Du kan inte avsluta din egen rätt', 'You cannot end your own membership'),
    detail: label('Pyydä toista pääkäyttäjää tekemään se.', 'Be en annan huvudanvändare göra det.', 'Ask another administrator to do it.'),
  },
  ...AGREEMENT_PROBLEMS,
} as const satisfies ProblemCatalogue;
