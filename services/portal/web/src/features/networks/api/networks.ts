import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { partners } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { NetworkBody } from '../../../api/types/partners';
import { type MembersView, type NetworksView, PAGE_SIZE, toMemberSearch, toSearch } from '../networks-view';

const path = (id: string) => ({ params: { path: { id } } });
const ofMember = (id: string, membershipId: string) => ({ params: { path: { id, membershipId } } });
const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } });

/** Everything about networks is asked anew when something in them has changed. */
export const NETWORKS = ['networks'] as const;

export const listNetworks = (view: NetworksView) => queryOptions({
  queryKey: [...NETWORKS, 'list', view], placeholderData: keepPreviousData,
  queryFn: () => answered(partners.GET('/networks', { params: { query: { ...toSearch(view), page: view.sivu ?? 1, pageSize: PAGE_SIZE } } })),
});
export const missingNetworks = queryOptions({ queryKey: [...NETWORKS, 'missing'], queryFn: () => answered(partners.GET('/networks/missing')) });
export const getNetwork = (id: string) => queryOptions({ queryKey: [...NETWORKS, 'one', id], queryFn: () => answered(partners.GET('/networks/{id}', path(id))) });
export const networkMembers = (id: string, view: MembersView) => queryOptions({
  queryKey: [...NETWORKS, 'members', id, view], placeholderData: keepPreviousData,
  queryFn: () => answered(partners.GET('/networks/{id}/memberships', { params: { path: { id }, query: { ...toMemberSearch(view), page: view.sivu ?? 1, pageSize: PAGE_SIZE } } })),
});
export const networkTimeline = (id: string, page: number) => queryOptions({
  queryKey: [...NETWORKS, 'timeline', id, page], placeholderData: keepPreviousData,
  queryFn: () => answered(partners.GET('/networks/{id}/timeline', { params: { path: { id }, query: { page, pageSize: PAGE_SIZE } } })),
});
/** Forums that the person's organisation convenes or belongs to, and that go on. */
export const forumsToMeetIn = queryOptions({ queryKey: [...NETWORKS, 'forums'], queryFn: () => answered(partners.GET('/forums', { params: { query: { state: 'active', sort: 'name', pageSize: 100 } } })) });

interface Changed {
  readonly version: number;
  readonly reason: string;
}

/** The key makes a repeated founding the same founding. */
export const foundNetwork = (key: string, body: NetworkBody) => answered(partners.POST('/networks', { body, ...keyed(key) }));
export const changeNetwork = (id: string, body: NetworkBody & Changed) => answered(partners.PUT('/networks/{id}', { ...path(id), body }));
export const endNetwork = (id: string, body: Changed & { readonly lastDay: string }) => answered(partners.POST('/networks/{id}/ending', { ...path(id), body }));
export const joinNetwork = (key: string, id: string, body: { readonly organisationId: string; readonly startsOn: string; readonly endsOn: string | null }) =>
  answered(partners.POST('/networks/{id}/memberships', { ...path(id), body, ...keyed(key) }));
export const correctMembership = (id: string, membershipId: string, body: Changed & { readonly startsOn: string; readonly endsOn: string | null }) =>
  answered(partners.PUT('/networks/{id}/memberships/{membershipId}', { ...ofMember(id, membershipId), body }));
export const leaveNetwork = (id: string, membershipId: string, body: Changed & { readonly lastDay: string }) =>
  answered(partners.POST('/networks/{id}/memberships/{membershipId}/ending', { ...ofMember(id, membershipId), body }));
