import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { PublicRideWish, RideBody, RideChangeBody, RideWish, SeatBody } from '../../../api/types/activities';
import { addDays, today } from '../../../shared/format';

export const RIDES = ['rides'] as const;
export const PAGE_SIZE = 20;
const DAYS_AHEAD = 35;

const ofMeeting = (id: string, date: string) => ({ params: { path: { id, date } } });
const path = (id: string) => ({ params: { path: { id } } });

export const rideDays = (shown: 'coming' | 'lacking' | 'past', page: number) => queryOptions({
  queryKey: [...RIDES, 'days', shown, page], placeholderData: keepPreviousData,
  queryFn: () => answered(activities.GET('/ride-days', { params: { query: { page, pageSize: PAGE_SIZE, ...(shown === 'lacking' && { lacking: true }), ...(shown === 'past' && { past: true }) } } })),
});
/** The coming meetings of an activity, for which rides can be arranged. */
export const comingMeetings = (id: string) => queryOptions({
  queryKey: [...RIDES, 'meetings', id], queryFn: () => answered(activities.GET('/activities/{id}/occurrences', { params: { path: { id }, query: { from: today(), to: addDays(today(), DAYS_AHEAD) } } })),
});
export const rideBoard = (id: string, date: string) => queryOptions({ queryKey: [...RIDES, 'board', id, date], queryFn: () => answered(activities.GET('/activities/{id}/occurrences/{date}/rides', ofMeeting(id, date))) });

/** The key makes a repeated command the same command. */
export const offerRide = (key: string, id: string, date: string, body: RideBody) => answered(activities.POST('/activities/{id}/occurrences/{date}/rides', { ...ofMeeting(id, date), body, headers: { 'Idempotency-Key': key } }));
export const wishForSeat = (key: string, id: string, date: string, body: SeatBody) => answered(activities.POST('/activities/{id}/occurrences/{date}/ride-seats', { ...ofMeeting(id, date), body, headers: { 'Idempotency-Key': key } }));
export const cancelRide = (id: string) => answered(activities.POST('/rides/{id}/cancellation', path(id)));
export const cancelSeat = (id: string) => answered(activities.POST('/ride-seats/{id}/cancellation', path(id)));
export const acceptPassenger = (id: string) => answered(activities.POST('/ride-seats/{id}/acceptance', path(id)));
export const declinePassenger = (id: string) => answered(activities.POST('/ride-seats/{id}/declining', path(id)));

export const changeRide = (id: string, body: RideChangeBody) => answered(activities.PUT('/rides/{id}', { ...path(id), body }));
export const placePassenger = (id: string, rideId: string) => answered(activities.POST('/ride-seats/{id}/placing', { ...path(id), body: { rideId } }));

/** What the organisation offers, with its next meetings. */
export const comingActivities = queryOptions({ queryKey: [...RIDES, 'activities'], queryFn: () => answered(activities.GET('/coming-meetings', { params: { query: { pageSize: 100 } } })) });
/** Those whom the organisation knows; what is searched stands in no address. */
export const findPeople = (text: string) => queryOptions({ queryKey: [...RIDES, 'people', text], placeholderData: keepPreviousData, queryFn: () => answered(activities.POST('/people/searches', { body: { text, page: 1, pageSize: 8 } })) });

/** To which meetings anybody may ask for a ride. */
export const openRideDays = (id: string) => queryOptions({ queryKey: [...RIDES, 'open', id], queryFn: () => answered(activities.GET('/public/activities/{id}/rides', path(id))) });
export const askForRide = (id: string, key: string, body: PublicRideWish) => answered(activities.POST('/public/activities/{id}/ride-wishes', { ...path(id), body, headers: { 'Idempotency-Key': key } }));

/** By the secret of a sign-up. */
export interface OfSignUp {
  readonly organisationId: string;
  readonly token: string;
}
const sent = <Body extends object>({ organisationId, token }: OfSignUp, body: Body) => ({ params: { path: { organisationId } }, body: { token, ...body } });
export const ridesOfSignUp = (link: OfSignUp) => queryOptions({ queryKey: [...RIDES, 'of-sign-up', link.organisationId], retry: false, gcTime: 0, queryFn: () => answered(activities.POST('/public/sign-ups/{organisationId}/rides/view', sent(link, {}))) });
export const askBySignUp = (link: OfSignUp, wish: RideWish) => answered(activities.POST('/public/sign-ups/{organisationId}/rides', sent(link, wish)));
export const cancelBySignUp = (link: OfSignUp, date: string) => answered(activities.POST('/public/sign-ups/{organisationId}/rides/cancellation', sent(link, { date })));

/** By the secret of a letter: in the body, for addresses are kept in logs. */
export const openRide = (id: string, token: string) => queryOptions({ queryKey: [...RIDES, 'by-link', id], retry: false, queryFn: () => answered(activities.POST('/public/rides/{id}/opening', { ...path(id), body: { token } })) });
export const answerPassenger = (id: string, token: string, passengerId: string, accepts: boolean) => answered(activities.POST('/public/rides/{id}/answers', { ...path(id), body: { token, passengerId, accepts } }));
export const cancelByLink = (id: string, token: string) => answered(activities.POST('/public/rides/{id}/cancellation', { ...path(id), body: { token } }));
