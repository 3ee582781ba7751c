import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';

const path = (id: string) => ({ params: { path: { id } } });

/** The next ten times, with those that are off or moved. */
export const comingTimes = (id: string) => queryOptions({ queryKey: ['activities', 'coming', id], queryFn: () => answered(activities.GET('/public/activities/{id}/occurrences', path(id))) });
/** How one finds to a place of the registry and gets in. */
export const publicPlace = (id: string) => queryOptions({ queryKey: ['activities', 'place', id], queryFn: () => answered(activities.GET('/public/places/{id}', path(id))) });
export const publicOrganisation = (id: string, page: number) => queryOptions({
  queryKey: ['activities', 'organisation', id, page],
  queryFn: () => answered(activities.GET('/public/organisations/{id}', { params: { path: { id }, query: { page, pageSize: 30 } } })),
});
