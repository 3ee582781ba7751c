import type { Barrier, Wish } from '@pirtti/kernel';
import { queryOptions } from '@tanstack/react-query';
import { referrals } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { ClientDetails } from '../../../api/types/referrals';

const path = (id: string) => ({ params: { path: { id } } });

export const client = (id: string) => queryOptions({ queryKey: ['client', id], queryFn: () => answered(referrals.GET('/clients/{id}', path(id))) });

/** Names travel in the body, and the answer is kept only as long as the page shows it. */
export const searchClients = (text: string) => answered(referrals.POST('/client-searches', { body: { text } }));
export const registerClient = (body: ClientDetails) => answered(referrals.POST('/clients', { body }));
export const changeClient = (id: string, body: ClientDetails) => answered(referrals.PUT('/clients/{id}', { ...path(id), body }));
export const recordScreening = (id: string, answer: 1 | 2 | 3 | 4 | 5 | 'not-answered', conductedOn: string) =>
  answered(referrals.POST('/clients/{id}/screenings', { ...path(id), body: { instrument: 'finsote-lonely-1', answer, conductedOn } }));
export const recordNeeds = (id: string, barriers: Barrier[], wishes: Wish[]) => answered(referrals.PUT('/clients/{id}/needs', { ...path(id), body: { barriers, wishes } }));
