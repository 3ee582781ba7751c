import { queryOptions } from '@tanstack/react-query';
import { partners } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { AgreementList } from '../../../api/types/partners';

export interface AgreementWork {
  readonly unsigned: AgreementList;
  /** In force, and over in three months; of them the first to end. */
  readonly ending: AgreementList;
}

/** What agreements wait for: one's own signature, and a word on whether to go on. */
export const listAgreementWork = queryOptions({
  queryKey: ['agreements', 'today'],
  queryFn: async (): Promise<AgreementWork> => {
    const [unsigned, ending] = await Promise.all([
      answered(partners.GET('/agreements', { params: { query: { waitingForUs: true, pageSize: 100 } } })),
      answered(partners.GET('/agreements', { params: { query: { endsWithin: '90-days', sort: 'ends', pageSize: 1 } } })),
    ]);
    return { unsigned, ending };
  },
});
