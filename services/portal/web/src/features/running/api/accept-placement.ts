import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { Placement } from '../../../api/types/activities';

export const acceptPlacement = (id: string): Promise<Placement> => answered(activities.POST('/placements/{id}/acceptance', { params: { path: { id } } }));
