import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { Activity, EditableActivity } from '../../../api/types/activities';

/** Creates the draft, or changes what is already there. The key makes a repeated creation the same creation. */
export const keepActivity = (id: string | null, key: string, body: EditableActivity): Promise<Activity> =>
  id === null
    ? answered(activities.POST('/activities', { body, headers: { 'Idempotency-Key': key } }))
    : answered(activities.PUT('/activities/{id}', { params: { path: { id } }, body }));
