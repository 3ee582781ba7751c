import type { DeclineReason, MunicipalityCode } from '@pirtti/kernel';
import { queryOptions } from '@tanstack/react-query';
import { activities, referrals } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { Completion } from '../../../api/types/referrals';

const path = (id: string) => ({ params: { path: { id } } });

export const desk = () => queryOptions({ queryKey: ['desk'], queryFn: () => answered(referrals.GET('/desk')), refetchInterval: 30_000 });

export const referral = (id: string) =>
  queryOptions({ queryKey: ['referral', id], queryFn: () => answered(referrals.GET('/referrals/{id}', path(id))), refetchInterval: 15_000 });

export const referralList = (open: boolean, page: number) =>
  queryOptions({ queryKey: ['referrals', open, page], queryFn: () => answered(referrals.GET('/referrals', { params: { query: { ...(open && { open }), page, pageSize: 20 } } })) });

export const clientOf = (id: string) => queryOptions({ queryKey: ['client', id], queryFn: () => answered(referrals.GET('/clients/{id}', path(id))) });

/** Activities that the client could be placed in, for the choice when none was named or another fits better. */
export const activitiesIn = (municipalityCode: MunicipalityCode | undefined) =>
  queryOptions({
    queryKey: ['activities-in', municipalityCode],
    enabled: municipalityCode !== undefined,
    queryFn: () => answered(activities.GET('/public/activities', { params: { query: { ...(municipalityCode && { municipalityCode }), pageSize: 100 } } })),
  });

export const sendReferral = (id: string) => answered(referrals.POST('/referrals/{id}/sending', { ...path(id), body: {} }));
export const takeReferral = (id: string) => answered(referrals.POST('/referrals/{id}/assignment', { ...path(id), body: {} }));
export const recordContact = (id: string, body: { happenedAt: string; reached: boolean; channel: 'phone' | 'message' | 'visit' }) =>
  answered(referrals.POST('/referrals/{id}/contacts', { ...path(id), body }));
export const recordMeeting = (id: string, body: { happenedAt: string; note?: string }) => answered(referrals.POST('/referrals/{id}/meetings', { ...path(id), body }));
export const requestPlacement = (id: string, activityId: string) => answered(referrals.POST('/referrals/{id}/placement-requests', { ...path(id), body: { activityId } }));
/** The seat is no longer asked for; the referral goes on. */
export const withdrawPlacement = (id: string) => answered(referrals.POST('/referrals/{id}/placement-withdrawal', { ...path(id), body: {} }));
/** The client does not want it: the referral ends. */
export const declineReferral = (id: string) => answered(referrals.POST('/referrals/{id}/declining', { ...path(id), body: {} }));
export const completeReferral = (id: string, body: Completion) => answered(referrals.POST('/referrals/{id}/completion', { ...path(id), body }));
export const returnReferral = (id: string, reason: DeclineReason) => answered(referrals.POST('/referrals/{id}/return', { ...path(id), body: { reason } }));
