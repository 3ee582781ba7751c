import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { FeedbackBody } from '../../../api/types/activities';

const path = (id: string) => ({ params: { path: { id } } });

export const PAGE_SIZE = 20;

/** The key makes a repeated sending the same answer. */
export const giveFeedback = (key: string, id: string, body: FeedbackBody) => answered(activities.POST('/public/activities/{id}/feedback', { ...path(id), body, headers: { 'Idempotency-Key': key } }));

export const readFeedback = (id: string, page: number) => queryOptions({
  queryKey: ['my-activities', 'feedback', id, page], placeholderData: keepPreviousData,
  queryFn: () => answered(activities.GET('/activities/{id}/feedback', { params: { path: { id }, query: { page, pageSize: PAGE_SIZE } } })),
});

export const eraseWords = (id: string, feedbackId: string) => answered(activities.POST('/activities/{id}/feedback/{feedbackId}/erasure', { params: { path: { id, feedbackId } } }));
