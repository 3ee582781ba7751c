import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { partners } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { ImportBody, ImportQuestion } from '../../../api/types/partners';

export const PAGE_SIZE = 10;

export const importList = (page: number) => queryOptions({
  queryKey: ['organisation-imports', page], placeholderData: keepPreviousData,
  queryFn: () => answered(partners.GET('/organisation-imports', { params: { query: { page, pageSize: PAGE_SIZE } } })),
});

export const previewImport = (body: ImportQuestion) => answered(partners.POST('/organisation-imports/previews', { body }));
/** The key makes a repeated import the same import. */
export const importOrganisations = (key: string, body: ImportBody) => answered(partners.POST('/organisation-imports', { body, headers: { 'Idempotency-Key': key } }));
