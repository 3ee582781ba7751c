import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { Activity } from '../../../api/types/activities';

export const publishActivity = (id: string): Promise<Activity> => answered(activities.POST('/activities/{id}/publication', { params: { path: { id } } }));
