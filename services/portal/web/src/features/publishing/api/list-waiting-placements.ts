import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';

export const listWaitingPlacements = queryOptions({
  queryKey: ['placements', 'requested'],
  queryFn: () => answered(activities.GET('/placements', { params: { query: { status: 'requested', pageSize: 100 } } })),
});
