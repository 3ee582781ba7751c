import { queryOptions } from '@tanstack/react-query';
import { partners } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { GrantApplicationList } from '../../../api/types/partners';

type Status = 'submitted' | 'supplement-requested' | 'paid' | 'use-reported' | 'use-returned';
export type GrantWork = Readonly<Record<Status, GrantApplicationList>>;

const list = (status: Status) => answered(partners.GET('/grant-applications', { params: { query: { status, pageSize: 100 } } }));

/** What applications wait for, on either side of them. The first answer says of which there are none to ask for. */
export const listGrantWork = queryOptions({
  queryKey: ['grants', 'today'],
  queryFn: async (): Promise<GrantWork> => {
    const submitted = await list('submitted');
    const of = (status: Status) => (submitted.counts.status[status] ? list(status) : Promise.resolve({ ...submitted, items: [], total: 0 }));
    const [asked, paid, reported, returned] = await Promise.all([of('supplement-requested'), of('paid'), of('use-reported'), of('use-returned')]);
    return { submitted, 'supplement-requested': asked, paid, 'use-reported': reported, 'use-returned': returned };
  },
});
