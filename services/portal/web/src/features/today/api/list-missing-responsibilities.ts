import { queryOptions } from '@tanstack/react-query';
import { partners } from '../../../api/clients';
import { answered } from '../../../api/problem';

export const listMissingResponsibilities = queryOptions({
  queryKey: ['responsibilities', 'missing'],
  queryFn: () => answered(partners.GET('/responsibilities', { params: { query: { state: 'missing', whose: 'ours', pageSize: 100 } } })),
});
