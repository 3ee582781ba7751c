import { queryOptions } from '@tanstack/react-query';
import { partners } from '../../../api/clients';
import { answered } from '../../../api/problem';

/** The municipalities whose figures an organisation may read: its service area, as the registry knows it. */
export const areaOf = (organisationId: string) =>
  queryOptions({
    queryKey: ['area', organisationId], staleTime: Infinity,
    queryFn: async () => (await answered(partners.GET('/public/organisations/{id}', { params: { path: { id: organisationId } } }))).serviceArea,
  });
