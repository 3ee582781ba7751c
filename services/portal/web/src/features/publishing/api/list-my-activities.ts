import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';

export const listMyActivities = queryOptions({
  queryKey: ['my-activities'],
  queryFn: () => answered(activities.GET('/activities', { params: { query: { pageSize: 100 } } })),
});
