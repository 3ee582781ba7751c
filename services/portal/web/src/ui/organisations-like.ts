import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { partners } from '../api/clients';
import { answered } from '../api/problem';

/** A few organisations of the registry whose names have these words. */
export const organisationsLike = (text: string) => queryOptions({
  queryKey: ['organisations', 'like', text], enabled: text.length >= 2, placeholderData: keepPreviousData,
  queryFn: () => answered(partners.GET('/organisations', { params: { query: { text, pageSize: 6 } } })),
});
