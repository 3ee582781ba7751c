import { queryOptions } from '@tanstack/react-query';
import { partners } from '../../../api/clients';
import { answered } from '../../../api/problem';

export const listUnsignedAgreements = queryOptions({
  queryKey: ['agreements', 'unsigned'],
  queryFn: () => answered(partners.GET('/agreements', { params: { query: { waitingForUs: true, pageSize: 100 } } })),
});
