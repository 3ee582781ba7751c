import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { PlaceBody } from '../../../api/types/activities';
import { PAGE_SIZE, type PlacesView, toPlaceSearch } from '../places-view';

const path = (id: string) => ({ params: { path: { id } } });

/** Everything about places is asked anew when something in them has changed. */
export const PLACES = ['places'] as const;

export const listPlaces = (view: PlacesView) => queryOptions({
  queryKey: [...PLACES, 'list', view], placeholderData: keepPreviousData,
  queryFn: () => answered(activities.GET('/places', { params: { query: { ...toPlaceSearch(view), page: view.sivu ?? 1, pageSize: PAGE_SIZE } } })),
});
export const getPlace = (id: string) => queryOptions({ queryKey: [...PLACES, 'one', id], queryFn: () => answered(activities.GET('/places/{id}', path(id))) });
export const placeTimeline = (id: string, page: number) => queryOptions({
  queryKey: [...PLACES, 'timeline', id, page], placeholderData: keepPreviousData,
  queryFn: () => answered(activities.GET('/places/{id}/timeline', { params: { path: { id }, query: { page, pageSize: PAGE_SIZE } } })),
});

interface Changed {
  readonly version: number;
  readonly reason: string;
}

/** The key makes a repeated registration the same registration. */
export const registerPlace = (key: string, body: PlaceBody) => answered(activities.POST('/places', { body, headers: { 'Idempotency-Key': key } }));
export const changePlace = (id: string, body: PlaceBody & Changed) => answered(activities.PUT('/places/{id}', { ...path(id), body }));
export const endPlace = (id: string, body: Changed & { readonly lastDay: string }) => answered(activities.POST('/places/{id}/ending', { ...path(id), body }));
