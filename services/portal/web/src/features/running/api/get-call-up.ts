import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';

export const getCallUp = (id: string) => queryOptions({ queryKey: ['occurrences', 'call-up', id], queryFn: () => answered(activities.GET('/activities/{id}/call-up', { params: { path: { id } } })) });
