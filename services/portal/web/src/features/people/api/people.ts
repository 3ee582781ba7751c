import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { PersonBody } from '../../../api/types/activities';

const path = (id: string) => ({ params: { path: { id } } });
export const PAGE_SIZE = 20;

/** Everything about people is asked anew when something about them has changed. */
export const PEOPLE = ['people'] as const;

/** What is looked for stands in the body: an address would be remembered. */
export const searchPeople = (text: string | undefined, page: number) => queryOptions({
  queryKey: [...PEOPLE, 'search', text, page], placeholderData: keepPreviousData, gcTime: 0,
  queryFn: () => answered(activities.POST('/people/searches', { body: { ...(text !== undefined && { text }), page, pageSize: PAGE_SIZE } })),
});
export const getPerson = (id: string) => queryOptions({ queryKey: [...PEOPLE, 'one', id], queryFn: () => answered(activities.GET('/people/{id}', path(id))) });
/** Each copy is noted in the log, so it is asked for once, when somebody wants one. */
export const copyOfPerson = (id: string) => queryOptions({
  queryKey: [...PEOPLE, 'copy', id], queryFn: () => answered(activities.GET('/people/{id}/copy', path(id))), gcTime: 0, staleTime: Infinity, retry: false, refetchOnWindowFocus: false,
});
export const forgettingRounds = queryOptions({ queryKey: [...PEOPLE, 'forgetting'], queryFn: () => answered(activities.GET('/people/forgetting', { params: { query: { pageSize: 5 } } })) });
export const correctPerson = (id: string, body: PersonBody) => answered(activities.PUT('/people/{id}', { ...path(id), body }));
export const erasePerson = (id: string) => answered(activities.POST('/people/{id}/erasure', path(id)));
