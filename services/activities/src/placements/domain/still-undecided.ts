import { refuse, type Refusal } from '@pirtti/kernel';
import type { Placement, RequestedPlacement } from './placement.js';

/** The placement while nobody has answered it; else why it can no longer be answered. */
export function stillUndecided(placement: Placement | undefined): RequestedPlacement | Refusal {
  if (!placement) return refuse('not-found');
  if (placement.status === 'withdrawn') return refuse('placement-is-withdrawn');
  if (placement.status !== 'requested') return refuse('placement-is-already-decided');
  return placement;
}
