import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';

export const getActivity = (id: string) =>
  queryOptions({
    queryKey: ['public-activities', 'one', id],
    queryFn: () => answered(activities.GET('/public/activities/{id}', { params: { path: { id } } })),
  });
