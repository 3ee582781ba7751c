import { queryOptions } from '@tanstack/react-query';
import { partners } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { FirstAdministratorBody } from '../../../api/types/partners';

const LETTER_ASKED_AGAIN_MS = 2_000;
const path = (id: string) => ({ params: { path: { id } } });

export const firstAdministrator = (id: string) => queryOptions({
  queryKey: ['organisations', 'first-administrator', id], queryFn: () => answered(partners.GET('/organisations/{id}/first-administrator', path(id))),
  // Whether a letter has left is known within seconds.
  refetchInterval: ({ state }) => (state.data?.invitation?.letter === 'waiting' ? LETTER_ASKED_AGAIN_MS : false),
});

/** The key makes a repeated invitation the same invitation. */
export const inviteFirst = (id: string, key: string, body: FirstAdministratorBody) => answered(partners.POST('/organisations/{id}/first-administrator', { ...path(id), body, headers: { 'Idempotency-Key': key } }));
export const renewFirst = (id: string) => answered(partners.POST('/organisations/{id}/first-administrator/renewal', path(id)));
export const withdrawFirst = (id: string) => answered(partners.POST('/organisations/{id}/first-administrator/withdrawal', path(id)));
