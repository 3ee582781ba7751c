import { queryOptions } from '@tanstack/react-query';
import { partners } from '../../../api/clients';
import { answered } from '../../../api/problem';

/** Who answers for the town's measures today, as the registry says, by the measure. */
export const measureResponsibilities = queryOptions({
  queryKey: ['responsibilities', 'measures'],
  queryFn: async () => new Map((await answered(partners.GET('/responsibilities', { params: { query: { kind: 'measure', pageSize: 100 } } }))).items.map((one) => [one.id, one])),
});
