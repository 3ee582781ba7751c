import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';

export const getActivity = (id: string) =>
  queryOptions({ queryKey: ['my-activities', id], queryFn: () => answered(activities.GET('/activities/{id}', { params: { path: { id } } })) });
