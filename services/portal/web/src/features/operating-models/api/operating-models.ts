import type { MunicipalityCode } from '@pirtti/kernel';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { partners } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { AdoptionBody, ModelBody } from '../../../api/types/partners';
import { type ModelsView, PAGE_SIZE, toSearch } from '../models-view';

const path = (id: string) => ({ params: { path: { id } } });

/** Everything about the library is asked anew when something in it has changed. */
export const MODELS = ['operating-models'] as const;

export const listModels = (view: ModelsView) => queryOptions({
  queryKey: [...MODELS, 'list', view], placeholderData: keepPreviousData,
  queryFn: () => answered(partners.GET('/operating-models', { params: { query: { ...toSearch(view), page: view.sivu ?? 1, pageSize: PAGE_SIZE } } })),
});
export const getModel = (id: string) => queryOptions({ queryKey: [...MODELS, 'one', id], queryFn: () => answered(partners.GET('/operating-models/{id}', path(id))) });
export const modelTimeline = (id: string, page: number) => queryOptions({
  queryKey: [...MODELS, 'timeline', id, page], placeholderData: keepPreviousData,
  queryFn: () => answered(partners.GET('/operating-models/{id}/timeline', { params: { path: { id }, query: { page, pageSize: PAGE_SIZE } } })),
});

/** The key makes a repeated adding the same adding. */
export const describeModel = (key: string, body: ModelBody) => answered(partners.POST('/operating-models', { body, headers: { 'Idempotency-Key': key } }));
export const changeModel = (id: string, body: ModelBody & { version: number; reason: string }) => answered(partners.PUT('/operating-models/{id}', { ...path(id), body }));
export const adoptModel = (id: string, municipalityCode: MunicipalityCode, body: AdoptionBody) =>
  answered(partners.PUT('/operating-models/{id}/adoptions/{municipalityCode}', { params: { path: { id, municipalityCode } }, body }));
