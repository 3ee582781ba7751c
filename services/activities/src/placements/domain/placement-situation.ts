import type { Placement } from './placement.js';
import type { Room } from './room.js';

/** A placement and the activity that it asks for; either may be unknown here. */
export interface PlacementSituation {
  readonly placement: Placement | undefined;
  readonly room: Room | undefined;
}
