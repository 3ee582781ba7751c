import { queryOptions } from '@tanstack/react-query';
import { referrals } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { ReferralDraft, ReferralEdit } from '../../../api/types/referrals';

const path = (id: string) => ({ params: { path: { id } } });

export const draft = (id: string) => queryOptions({ queryKey: ['referral', id], queryFn: () => answered(referrals.GET('/referrals/{id}', path(id))) });
export const startDraft = (body: ReferralDraft) => answered(referrals.POST('/referrals', { body }));
export const keepDraft = (id: string, body: ReferralEdit) => answered(referrals.PUT('/referrals/{id}', { ...path(id), body }));
export const sendDraft = (id: string) => answered(referrals.POST('/referrals/{id}/sending', { ...path(id), body: {} }));
/** Without a stop as a draft: it is sent, or there is none. */
export const sendNew = (body: ReferralDraft) => answered(referrals.POST('/referrals', { body: { ...body, send: true } }));
