import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { Placement } from '../../../api/types/activities';

export const declinePlacement = (id: string, reason: string): Promise<Placement> =>
  answered(activities.POST('/placements/{id}/declining', { params: { path: { id } }, body: { reason } }));
