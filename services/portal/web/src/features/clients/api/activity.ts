import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';

export const chosenActivity = (id: string) =>
  queryOptions({ queryKey: ['activity', id], queryFn: () => answered(activities.GET('/public/activities/{id}', { params: { path: { id } } })) });
