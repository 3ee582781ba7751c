import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { partners } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { OrganisationBody } from '../../../api/types/partners';
import { type OrganisationsView, PAGE_SIZE, toCriteria } from '../organisations-view';

const path = (id: string) => ({ params: { path: { id } } });

export const organisationList = (view: OrganisationsView) => queryOptions({
  queryKey: ['organisations', view],
  queryFn: () => answered(partners.GET('/organisations', { params: { query: { ...toCriteria(view), page: view.sivu ?? 1, pageSize: PAGE_SIZE } } })),
  placeholderData: keepPreviousData,
});

export const organisation = (id: string) => queryOptions({ queryKey: ['organisations', 'one', id], queryFn: () => answered(partners.GET('/organisations/{id}', path(id))) });

/** What everybody may read of it. */
export const publicOrganisation = (id: string) => queryOptions({ queryKey: ['public-organisation', id], retry: false, queryFn: () => answered(partners.GET('/public/organisations/{id}', path(id))) });

export const confirmByLink = (id: string, token: string) => answered(partners.POST('/public/organisations/{id}/confirmation', { ...path(id), body: { token } }));

export const timeline = (id: string, page: number) => queryOptions({
  queryKey: ['organisations', 'timeline', id, page], placeholderData: keepPreviousData,
  queryFn: () => answered(partners.GET('/organisations/{id}/timeline', { params: { path: { id }, query: { page, pageSize: PAGE_SIZE } } })),
});

/** The key makes a repeated registration the same registration. */
export const registerOrganisation = (key: string, body: OrganisationBody) => answered(partners.POST('/organisations', { body, headers: { 'Idempotency-Key': key } }));
export const changeOrganisation = (id: string, version: number, body: OrganisationBody) => answered(partners.PUT('/organisations/{id}', { ...path(id), body: { ...body, version } }));
export const confirmOrganisation = (id: string, key: string) => answered(partners.POST('/organisations/{id}/confirmation', { ...path(id), headers: { 'Idempotency-Key': key } }));
export const delegateKeeping = (id: string, adviserId: string, reason: string) => answered(partners.POST('/organisations/{id}/delegation', { ...path(id), body: { adviserId, reason } }));
export const endDelegation = (id: string, reason: string) => answered(partners.POST('/organisations/{id}/delegation/ending', { ...path(id), body: { reason } }));
