import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { Activity, Idea, IdeaBody, RecordedIdea } from '../../../api/types/activities';
import { type IdeasView, PAGE_SIZE, toSearch } from '../ideas-view';

const path = (id: string) => ({ params: { path: { id } } });
const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } });

/** Everything about wishes is asked anew when something in them has changed. */
export const IDEAS = ['ideas'] as const;

export const listIdeas = (view: IdeasView) => queryOptions({
  queryKey: [...IDEAS, 'list', view], placeholderData: keepPreviousData,
  queryFn: () => answered(activities.GET('/ideas', { params: { query: { ...toSearch(view), page: view.sivu ?? 1, pageSize: PAGE_SIZE } } })),
});
export const getIdea = (id: string) => queryOptions({ queryKey: [...IDEAS, 'one', id], queryFn: () => answered(activities.GET('/ideas/{id}', path(id))) });
export const ideaTimeline = (id: string, page: number) => queryOptions({
  queryKey: [...IDEAS, 'timeline', id, page], placeholderData: keepPreviousData,
  queryFn: () => answered(activities.GET('/ideas/{id}/timeline', { params: { path: { id }, query: { page, pageSize: PAGE_SIZE } } })),
});
/** Those into which a wish of the municipality may be merged. */
export const mergeable = (municipalityCode: Idea['municipalityCode']) => queryOptions({
  queryKey: [...IDEAS, 'mergeable', municipalityCode], queryFn: () => answered(activities.GET('/public/ideas', { params: { query: { municipalityCode, sort: 'supporters', pageSize: 100 } } })),
});
export const listPublicIdeas = (view: IdeasView) => queryOptions({
  queryKey: [...IDEAS, 'public', view], placeholderData: keepPreviousData,
  queryFn: () => {
    const { status, mine: _mine, ...search } = toSearch(view);
    const shown = status === 'open' || status === 'taken-up' || status === 'met' || status === 'answered' ? { status } : {};
    return answered(activities.GET('/public/ideas', { params: { query: { ...search, ...shown, page: view.sivu ?? 1, pageSize: PAGE_SIZE } } }));
  },
});

/** The key makes a repeated sending the same wish. */
export const sendIdea = (key: string, body: IdeaBody) => answered(activities.POST('/public/ideas', { body, ...keyed(key) }));
export const recordIdea = (key: string, body: RecordedIdea) => answered(activities.POST('/ideas', { body, ...keyed(key) }));
export const supportIdea = (id: string, token: string) => answered(activities.POST('/public/ideas/{id}/support', { ...path(id), body: { token } }));
export const withdrawSupport = (id: string, token: string) => answered(activities.POST('/public/ideas/{id}/support-withdrawal', { ...path(id), body: { token } }));
export const publishIdea = (id: string, body: { readonly words: string; readonly village: string | null; readonly kind: Idea['kind'] }) => answered(activities.POST('/ideas/{id}/publication', { ...path(id), body }));
export const turnDownIdea = (id: string, reason: 'personal-data' | 'not-about-activities' | 'improper') => answered(activities.POST('/ideas/{id}/turning-down', { ...path(id), body: { reason } }));
export const mergeIdea = (id: string, intoId: string) => answered(activities.POST('/ideas/{id}/merging', { ...path(id), body: { intoId } }));
export const takeUpIdea = (id: string) => answered(activities.POST('/ideas/{id}/taking-up', path(id)));
export const letGoOfIdea = (id: string) => answered(activities.POST('/ideas/{id}/letting-go', path(id)));
export const answerIdea = (id: string, answer: string, activityId: string | null) => answered(activities.POST('/ideas/{id}/answer', { ...path(id), body: { answer: { fi: answer }, activityId } }));

const LONGEST_NAME = 80;

/** A draft that names the wish from which it grows; when it is published, the wish has come true. */
export async function startActivity(key: string, idea: Idea): Promise<Activity> {
  if (idea.may.includes('take-up')) await takeUpIdea(idea.id);
  return answered(activities.POST('/activities', {
    body: { kind: idea.kind ?? 'event', names: { fi: idea.words.slice(0, LONGEST_NAME) }, targetGroups: [...idea.targetGroups], residentOrigin: true, originIds: [idea.id] }, ...keyed(key),
  }));
}
