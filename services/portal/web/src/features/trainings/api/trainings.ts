import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { partners } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { TrainingBody } from '../../../api/types/partners';
import { PAGE_SIZE, toSearch, type TrainingsView } from '../trainings-view';

const path = (id: string) => ({ params: { path: { id } } });
const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } });

/** Everything about the register is asked anew when something in it has changed. */
export const TRAININGS = ['trainings'] as const;

export const listTrainings = (view: TrainingsView) => queryOptions({
  queryKey: [...TRAININGS, 'list', view], placeholderData: keepPreviousData,
  queryFn: () => answered(partners.GET('/trainings', { params: { query: { ...toSearch(view), page: view.sivu ?? 1, pageSize: PAGE_SIZE } } })),
});
export const getTraining = (id: string) => queryOptions({ queryKey: [...TRAININGS, 'one', id], queryFn: () => answered(partners.GET('/trainings/{id}', path(id))) });
export const trainingTimeline = (id: string, page: number) => queryOptions({
  queryKey: [...TRAININGS, 'timeline', id, page], placeholderData: keepPreviousData,
  queryFn: () => answered(partners.GET('/trainings/{id}/timeline', { params: { path: { id }, query: { page, pageSize: PAGE_SIZE } } })),
});

/** The key makes a repeated recording the same recording. */
export const recordTraining = (key: string, body: TrainingBody) => answered(partners.POST('/trainings', { body, ...keyed(key) }));
export const correctTraining = (id: string, body: TrainingBody & { version: number; reason: string }) => answered(partners.PUT('/trainings/{id}', { ...path(id), body }));
export const retractTraining = (id: string, version: number, reason: string) => answered(partners.POST('/trainings/{id}/retraction', { ...path(id), body: { version, reason } }));
