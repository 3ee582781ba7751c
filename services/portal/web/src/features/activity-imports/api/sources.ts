import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { ActivityImportFate, ActivityImportQuestion, ActivityImportRunBody, ImportSourceBody } from '../../../api/types/activities';

const path = (id: string) => ({ params: { path: { id } } });
export const PAGE_SIZE = 20;
/** A run is looked at again so often while it goes on. */
const PROGRESS_MS = 700;

/** Everything about sources is asked anew when something has been brought in. */
export const SOURCES = ['import-sources'] as const;

export const listSources = (page: number) => queryOptions({
  queryKey: [...SOURCES, 'list', page], placeholderData: keepPreviousData, queryFn: () => answered(activities.GET('/import-sources', { params: { query: { page, pageSize: PAGE_SIZE } } })),
});
export const getSource = (id: string) => queryOptions({ queryKey: [...SOURCES, 'one', id], queryFn: () => answered(activities.GET('/import-sources/{id}', path(id))) });
export const listRuns = (id: string) => queryOptions({ queryKey: [...SOURCES, 'runs', id], queryFn: () => answered(activities.GET('/import-sources/{id}/runs', { params: { path: { id }, query: { page: 1, pageSize: 10 } } })) });
export const getRun = (id: string) => queryOptions({
  queryKey: ['import-run', id], queryFn: () => answered(activities.GET('/import-runs/{id}', path(id))), refetchInterval: ({ state }) => (state.data && state.data.state !== 'running' ? false : PROGRESS_MS),
});
export const runRows = (id: string, fate: ActivityImportFate | '', page: number) => queryOptions({
  queryKey: ['import-run', id, 'rows', fate, page], placeholderData: keepPreviousData,
  queryFn: () => answered(activities.GET('/import-runs/{id}/rows', { params: { path: { id }, query: { page, pageSize: PAGE_SIZE, ...(fate && { fate }) } } })),
});

/** The key makes a repeated command the same command. */
export const addSource = (key: string, body: ImportSourceBody) => answered(activities.POST('/import-sources', { body, headers: { 'Idempotency-Key': key } }));
export const changeSource = (id: string, body: ImportSourceBody & { readonly version: number }) => answered(activities.PUT('/import-sources/{id}', { ...path(id), body }));
export const endSource = (id: string) => answered(activities.POST('/import-sources/{id}/ending', path(id)));
export const previewSource = (id: string, body: ActivityImportQuestion) => answered(activities.POST('/import-sources/{id}/previews', { ...path(id), body }));
export const runSource = (key: string, id: string, body: ActivityImportRunBody) => answered(activities.POST('/import-sources/{id}/runs', { ...path(id), body, headers: { 'Idempotency-Key': key } }));
