import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { PublicSignUp } from '../../../api/types/activities';

/** How full an activity is: what one can sign up for. */
export const getSeats = (id: string) =>
  queryOptions({ queryKey: ['seats', id], queryFn: () => answered(activities.GET('/public/activities/{id}/seats', { params: { path: { id } } })) });

/** The key is the form's own: sent once more it makes nothing twice. */
export const signUp = (id: string, key: string, body: PublicSignUp) =>
  answered(activities.POST('/public/activities/{id}/sign-ups', { params: { path: { id } }, headers: { 'Idempotency-Key': key }, body }));

/** A link's two parts: whose it is stands in the path, the secret behind the #. */
export interface HeldLink {
  readonly organisationId: string;
  readonly token: string;
}
const sent = ({ organisationId, token }: HeldLink) => ({ params: { path: { organisationId } }, body: { token } });

export const mySignUp = (link: HeldLink) =>
  queryOptions({
    queryKey: ['my-sign-up', link.organisationId], queryFn: () => answered(activities.POST('/public/sign-ups/{organisationId}/view', sent(link))), retry: false, gcTime: 0,
  });
export const acceptSeat = (link: HeldLink) => answered(activities.POST('/public/sign-ups/{organisationId}/acceptance', sent(link)));
export const declineSeat = (link: HeldLink) => answered(activities.POST('/public/sign-ups/{organisationId}/declining', sent(link)));
export const cancelMine = (link: HeldLink) => answered(activities.POST('/public/sign-ups/{organisationId}/cancellation', sent(link)));
export const copyOfMine = (link: HeldLink) => answered(activities.POST('/public/sign-ups/{organisationId}/copy', sent(link)));
export const eraseMine = (link: HeldLink) => answered(activities.POST('/public/sign-ups/{organisationId}/erasure', sent(link)));
