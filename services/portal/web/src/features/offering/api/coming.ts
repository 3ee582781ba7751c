import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import { addDays, today } from '../../../shared/format';

/** Far enough for ten times of what recurs once a month. */
const DAYS_AHEAD = 300;

export const comingOccurrences = (activityId: string) => queryOptions({
  queryKey: ['occurrences', activityId, 'coming'],
  queryFn: () => answered(activities.GET('/activities/{id}/occurrences', { params: { path: { id: activityId }, query: { from: today(), to: addDays(today(), DAYS_AHEAD) } } })),
});
