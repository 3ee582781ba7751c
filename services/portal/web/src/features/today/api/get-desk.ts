import { queryOptions } from '@tanstack/react-query';
import { referrals } from '../../../api/clients';
import { answered } from '../../../api/problem';

/** What waits for a link person: what nobody has taken yet, and those whom I accompany. */
export const getDesk = queryOptions({ queryKey: ['desk'], queryFn: () => answered(referrals.GET('/desk')) });
