import { refuse, type Refusal } from '@pirtti/kernel';
import type { Organisation } from '../../organisations/domain/organisation.js';
import type { ImportPlan } from './plan-import.js';

/** What somebody wants done with those that are no longer in the file. */
export interface Ending {
  readonly endMissing: boolean;
  /** The number that was confirmed, where more than a fifth would end. */
  readonly told: number | null;
}

/** Whether a wrong or half file is likelier than so many endings at once. */
export const endsMany = ({ missing, ofSource }: ImportPlan): boolean => missing.length * 5 > ofSource;

/** Those that end. More than a fifth of a source never ends untold. */
export function endingOf(plan: ImportPlan, { endMissing, told }: Ending): readonly Organisation[] | Refusal {
  if (!endMissing) return [];
  if (endsMany(plan) && told !== plan.missing.length) return refuse('import-ends-many', { missing: plan.missing.length, ofSource: plan.ofSource });
  return plan.missing;
}
