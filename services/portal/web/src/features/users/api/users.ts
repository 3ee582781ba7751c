import { queryOptions } from '@tanstack/react-query';
import { partners } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { Deputising, HeldInvitation, Invitation, InvitationBody, IssuedInvitation, MemberChange, MemberRecord } from '../../../api/types/partners';
import { PAGE_SIZE, toCriteria, type UsersView } from '../users-view';

const path = (id: string) => ({ params: { path: { id } } });

const LETTER_ASKED_AGAIN_MS = 2_000;

/** Everything about users is asked anew when one has changed. */
export const USERS = ['users'] as const;

export const userList = (view: UsersView, text: string) => queryOptions({
  queryKey: [...USERS, 'list', view, text], placeholderData: (before) => before,
  queryFn: () => answered(partners.GET('/memberships', { params: { query: { ...toCriteria(view, text), page: view.sivu ?? 1, pageSize: PAGE_SIZE } } })),
});
export const getUser = (id: string) => queryOptions({ queryKey: [...USERS, 'one', id], queryFn: () => answered(partners.GET('/memberships/{id}', path(id))) });
/** As whom the person is known to partners, with what is in that name. */
export const personsOf = (id: string) => queryOptions({ queryKey: [...USERS, 'persons', id], queryFn: () => answered(partners.GET('/memberships/{id}/contact-persons', path(id))) });
/** A few colleagues by a part of their name. */
export const findColleagues = (text: string) => queryOptions({
  queryKey: [...USERS, 'colleagues', text], queryFn: () => answered(partners.GET('/memberships', { params: { query: { ...(text && { text }), state: 'valid', pageSize: 10 } } })),
});
export const waitingInvitations = (page: number) => queryOptions({
  queryKey: [...USERS, 'invitations', page], placeholderData: (before) => before,
  queryFn: () => answered(partners.GET('/invitations', { params: { query: { waiting: true, page, pageSize: PAGE_SIZE } } })),
  // Whether a letter has left is known within seconds.
  refetchInterval: ({ state }) => (state.data?.items.some(({ letter }) => letter === 'waiting') ? LETTER_ASKED_AGAIN_MS : false),
});

export const changeUser = (id: string, body: MemberChange): Promise<MemberRecord> => answered(partners.PUT('/memberships/{id}', { ...path(id), body }));
export const endUser = (id: string, reason: string): Promise<MemberRecord> => answered(partners.POST('/memberships/{id}/ending', { ...path(id), body: { reason } }));
export const appointDeputy = (id: string, body: Deputising): Promise<MemberRecord> => answered(partners.POST('/memberships/{id}/deputies', { ...path(id), body }));
/** The key makes a repeated invitation the same invitation. */
export const invite = (key: string, body: InvitationBody): Promise<IssuedInvitation> => answered(partners.POST('/invitations', { body, headers: { 'Idempotency-Key': key } }));
export const renewInvitation = (id: string): Promise<IssuedInvitation> => answered(partners.POST('/invitations/{id}/renewal', path(id)));
export const withdrawInvitation = (id: string): Promise<Invitation> => answered(partners.POST('/invitations/{id}/withdrawal', path(id)));

export const openInvitation = (token: string): Promise<HeldInvitation> => answered(partners.POST('/my/invitations/opening', { body: { token } }));
export const acceptInvitation = (token: string): Promise<HeldInvitation> => answered(partners.POST('/my/invitations/acceptance', { body: { token } }));
