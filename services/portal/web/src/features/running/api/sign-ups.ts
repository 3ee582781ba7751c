import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { MoveUpReason, NewSignUp } from '../../../api/types/activities';

export const PAGE_SIZE = 50;
const path = (id: string) => ({ params: { path: { id } } });

/** How full each coming time is, or the series. */
export const listSeats = (id: string) =>
  queryOptions({ queryKey: ['sign-ups', id, 'seats'], queryFn: () => answered(activities.GET('/activities/{id}/seats', path(id))) });

/** Who has signed up for a time, by the day for which it was planned, or for the series. */
export const listSignUps = (id: string, date: string | null, page: number, pageSize = PAGE_SIZE) =>
  queryOptions({
    queryKey: ['sign-ups', id, 'list', date, page, pageSize],
    queryFn: () => answered(activities.GET('/activities/{id}/sign-ups', { params: { path: { id }, query: { ...(date !== null && { date }), page, pageSize } } })),
  });

export const addSignUp = (id: string, key: string, body: NewSignUp) =>
  answered(activities.POST('/activities/{id}/sign-ups', { ...path(id), headers: { 'Idempotency-Key': key }, body }));
export const cancelSignUp = (id: string) => answered(activities.POST('/sign-ups/{id}/cancellation', path(id)));
export const moveUp = (id: string, reason: MoveUpReason) => answered(activities.POST('/sign-ups/{id}/moving-up', { ...path(id), body: { reason } }));

/** The list as a file. */
export const fileOf = (id: string, date: string | null) => (ending: string, wording: string): string =>
  `/api/activities/activities/${id}/sign-ups/list.${ending}?wording=${wording}${date === null ? '' : `&date=${date}`}`;
