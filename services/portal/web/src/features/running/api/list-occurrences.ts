import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import { addDays, today } from '../../../shared/format';

/** Attendance is marked today or corrected within this time. */
const DAYS_BACK = 35;

export const listOccurrences = (activityId: string) =>
  queryOptions({
    queryKey: ['occurrences', activityId],
    queryFn: () => answered(activities.GET('/activities/{id}/occurrences', { params: { path: { id: activityId }, query: { from: addDays(today(), -DAYS_BACK), to: today() } } })),
  });
