import { dayInHelsinki, refuse, type Refusal } from '@pirtti/kernel';
import type { AgreementTerms } from './agreement-terms.js';

/** What in the terms cannot be meant, complete or not. */
export function termsProblem({ validFrom, validTo, reviewOn, tasks, commitments }: AgreementTerms, parties: readonly string[]): Refusal | undefined {
  if (validFrom !== null && validTo !== null && validTo <= validFrom) return refuse('agreement-ends-before-it-begins');
  if (reviewOn !== null && ((validFrom !== null && reviewOn < dayInHelsinki(validFrom)) || (validTo !== null && reviewOn >= dayInHelsinki(validTo)))) return refuse('review-is-outside-the-period');
  if ([...tasks, ...commitments].some(({ organisationId }) => !parties.includes(organisationId))) return refuse('task-is-of-no-party');
  return undefined;
}
