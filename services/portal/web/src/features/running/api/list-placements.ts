import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';

export const listPlacements = (activityId: string) =>
  queryOptions({ queryKey: ['placements', activityId], queryFn: () => answered(activities.GET('/activities/{id}/placements', { params: { path: { id: activityId } } })) });
