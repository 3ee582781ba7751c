import type { Role } from '@pirtti/kernel';

/** Who leads experiments and takes part in them, in the order in which a timeline tells it. */
export const EXPERIMENTERS = ['activity-publisher', 'hyte-coordinator'] as const satisfies readonly Role[];
