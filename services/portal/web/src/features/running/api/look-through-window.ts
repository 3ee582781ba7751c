import { referrals } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { PlacementWindow } from '../../../api/types/referrals';

/** Asked each time anew and handed straight to the eye: the answer is in no cache and every look is in the region's log. */
export const lookThroughWindow = (placementId: string): Promise<PlacementWindow> =>
  answered(referrals.GET('/placements/{placementId}/window', { params: { path: { placementId } } }));
