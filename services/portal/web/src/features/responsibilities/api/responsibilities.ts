import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { partners } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { ResponsibilityAssignment } from '../../../api/types/partners';
import { PAGE_SIZE, type ResponsibilitiesView, toCriteria } from '../responsibilities-view';

export const RESPONSIBILITIES = ['responsibilities'] as const;
const path = (id: string) => ({ params: { path: { id } } });

export const responsibilityList = (view: ResponsibilitiesView) => queryOptions({
  queryKey: [...RESPONSIBILITIES, view], placeholderData: keepPreviousData,
  queryFn: () => answered(partners.GET('/responsibilities', { params: { query: { ...toCriteria(view), page: view.sivu ?? 1, pageSize: PAGE_SIZE } } })),
});

export const responsibility = (id: string) => queryOptions({ queryKey: [...RESPONSIBILITIES, 'one', id], queryFn: () => answered(partners.GET('/responsibilities/{id}', path(id))) });

/** The key makes a repeated registration the same registration. */
export const registerMatter = (key: string, name: string, reason: string) => answered(partners.POST('/responsibilities', { body: { kind: 'duty', name, reason }, headers: { 'Idempotency-Key': key } }));
export const assignResponsibility = (id: string, body: ResponsibilityAssignment) => answered(partners.POST('/responsibilities/{id}/assignment', { ...path(id), body }));
export const endResponsibility = (id: string, version: number, lastDay: string, reason: string) => answered(partners.POST('/responsibilities/{id}/ending', { ...path(id), body: { version, lastDay, reason } }));
export const closeMatter = (id: string, version: number, lastDay: string, reason: string) => answered(partners.POST('/responsibilities/{id}/closing', { ...path(id), body: { version, lastDay, reason } }));
