import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { partners } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { ForumBody, HoldingBody, MeetingBody, MinutesBody } from '../../../api/types/partners';
import type { ExpertGroup, ForumType } from '@pirtti/kernel';
import { type ActionsView, toActionSearch } from '../actions-view';
import { type ForumsView, PAGE_SIZE, toSearch } from '../forums-view';

const path = (id: string) => ({ params: { path: { id } } });
const paged = (id: string, page: number) => ({ params: { path: { id }, query: { page, pageSize: PAGE_SIZE } } });

/** Everything about the dialogue is asked anew when something in it has changed. */
export const DIALOGUE = ['dialogue'] as const;

export const listForums = (view: ForumsView) => queryOptions({
  queryKey: [...DIALOGUE, 'forums', view], placeholderData: keepPreviousData,
  queryFn: () => answered(partners.GET('/forums', { params: { query: { ...toSearch(view), page: view.sivu ?? 1, pageSize: PAGE_SIZE } } })),
});
export const getForum = (id: string) => queryOptions({ queryKey: [...DIALOGUE, 'forum', id], queryFn: () => answered(partners.GET('/forums/{id}', path(id))) });
export const meetingsOf = (id: string, page: number) => queryOptions({
  queryKey: [...DIALOGUE, 'meetings', id, page], placeholderData: keepPreviousData, queryFn: () => answered(partners.GET('/forums/{id}/meetings', paged(id, page))),
});
export const forumTimeline = (id: string, page: number) => queryOptions({
  queryKey: [...DIALOGUE, 'forum-timeline', id, page], placeholderData: keepPreviousData, queryFn: () => answered(partners.GET('/forums/{id}/timeline', paged(id, page))),
});
export const getMeeting = (id: string) => queryOptions({ queryKey: [...DIALOGUE, 'meeting', id], queryFn: () => answered(partners.GET('/meetings/{id}', path(id))) });
export const meetingTimeline = (id: string, page: number) => queryOptions({
  queryKey: [...DIALOGUE, 'meeting-timeline', id, page], placeholderData: keepPreviousData, queryFn: () => answered(partners.GET('/meetings/{id}/timeline', paged(id, page))),
});
export const listActions = (view: ActionsView) => queryOptions({
  queryKey: [...DIALOGUE, 'actions', view], placeholderData: keepPreviousData,
  queryFn: () => answered(partners.GET('/meeting-actions', { params: { query: { ...toActionSearch(view), page: view.sivu ?? 1, pageSize: PAGE_SIZE } } })),
});
export const listNegotiations = (year: number | undefined) => queryOptions({
  queryKey: [...DIALOGUE, 'negotiations', year], placeholderData: keepPreviousData,
  queryFn: () => answered(partners.GET('/hyte-negotiations', { params: { query: year === undefined ? {} : { year } } })),
});

/** The key makes a repeated founding the same founding. */
export const foundForum = (key: string, body: ForumBody & { type: ForumType; expertGroup: ExpertGroup | null }) => answered(partners.POST('/forums', { body, headers: { 'Idempotency-Key': key } }));
export const changeForum = (id: string, body: ForumBody & { version: number; reason: string }) => answered(partners.PUT('/forums/{id}', { ...path(id), body }));
export const endForum = (id: string, reason: string) => answered(partners.POST('/forums/{id}/ending', { ...path(id), body: { reason } }));
export const callMeeting = (key: string, forumId: string, body: MeetingBody) => answered(partners.POST('/forums/{id}/meetings', { ...path(forumId), body, headers: { 'Idempotency-Key': key } }));
export const changeMeeting = (id: string, body: MeetingBody & { version: number; reason: string | null }) => answered(partners.PUT('/meetings/{id}', { ...path(id), body }));
export const cancelMeeting = (id: string, reason: string) => answered(partners.POST('/meetings/{id}/cancellation', { ...path(id), body: { reason } }));
export const holdMeeting = (id: string, body: HoldingBody) => answered(partners.POST('/meetings/{id}/holding', { ...path(id), body }));
export const writeMinutes = (id: string, body: MinutesBody) => answered(partners.PUT('/meetings/{id}/minutes', { ...path(id), body }));
export const checkAction = (id: string, actionId: string, isDone: boolean) => {
  const of = { params: { path: { id, actionId } } };
  return isDone ? answered(partners.POST('/meetings/{id}/actions/{actionId}/completion', of)) : answered(partners.POST('/meetings/{id}/actions/{actionId}/reopening', of));
};
