import { queryOptions } from '@tanstack/react-query';
import { referrals } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { ReferralRow } from '../../../api/types/referrals';
import { addDays, today } from '../../../shared/format';

/** A referral that came back is shown for so long after it was sent: by then it has been made again, or the client told. */
const RETURNED_DAYS = 30;

export interface CounsellorWork {
  readonly drafts: readonly ReferralRow[];
  readonly returned: readonly ReferralRow[];
}

/** What waits for a counsellor: own drafts, and own referrals that came back. */
export const listCounsellorWork = queryOptions({
  queryKey: ['today', 'counsellor'],
  queryFn: async (): Promise<CounsellorWork> => {
    const list = async (status: 'draft' | 'returned') => {
      const { items } = await answered(referrals.GET('/referrals', { params: { query: { status, pageSize: 100 } } }));
      return items.filter(({ isMine }) => isMine);
    };
    const [drafts, returned] = await Promise.all([list('draft'), list('returned')]);
    const since = addDays(today(), -RETURNED_DAYS);
    return { drafts, returned: returned.filter(({ sentAt }) => sentAt !== null && sentAt >= since) };
  },
});
