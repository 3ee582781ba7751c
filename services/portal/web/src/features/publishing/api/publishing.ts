import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { EditableSchedule } from '../../../api/types/activities';
import { textOf, type Words } from '../../../shared/words';

const noteOf = (note: Words) => ({ note: textOf(note) ?? null });
const path = (id: string) => ({ params: { path: { id } } });

/** What the form knows before anything is written. */
export const publishingStart = queryOptions({ queryKey: ['publishing-start'], queryFn: () => answered(activities.GET('/publishing/start')) });

/** The next ten times of what is written so far. */
export const nextDates = (schedule: EditableSchedule | undefined) => queryOptions({
  queryKey: ['next-dates', schedule], placeholderData: keepPreviousData, staleTime: Infinity,
  queryFn: () => answered(activities.POST('/publishing/next-dates', { body: schedule! })),
});

export const tarmoa = (id: string) => queryOptions({ queryKey: ['my-activities', 'tarmoa', id], queryFn: () => answered(activities.GET('/activities/{id}/tarmoa', path(id))) });
export const newerPlaces = (id: string) => queryOptions({ queryKey: ['my-activities', 'places', id], queryFn: () => answered(activities.GET('/activities/{id}/place-details', path(id))) });
export const takePlaceDetails = (id: string) => answered(activities.POST('/activities/{id}/place-details', path(id)));

export type Withdrawing = 'pause' | 'cancellation';
export type Deed = 'publication' | 'resumption' | 'archiving' | 'restoration';

/** A word to those who would have come goes with it. */
export const withdraw = (id: string, how: Withdrawing, note: Words) => answered(activities.POST(`/activities/{id}/${how}`, { ...path(id), body: noteOf(note) }));
export const carryOut = (id: string, deed: Deed) => answered(activities.POST(`/activities/{id}/${deed}`, path(id)));
export const copyActivity = (key: string, id: string) => answered(activities.POST('/activities/{id}/copies', { ...path(id), headers: { 'Idempotency-Key': key } }));

const ofDay = (id: string, date: string) => ({ params: { path: { id, date } } });
export const cancelOccurrence = (id: string, date: string, note: Words) => answered(activities.POST('/activities/{id}/occurrences/{date}/cancellation', { ...ofDay(id, date), body: noteOf(note) }));
export const moveOccurrence = (id: string, date: string, to: { readonly meetsOn: string; readonly startTime: string; readonly endTime: string }, note: Words) =>
  answered(activities.POST('/activities/{id}/occurrences/{date}/move', { ...ofDay(id, date), body: { ...to, ...noteOf(note) } }));
export const restoreOccurrence = (id: string, date: string) => answered(activities.POST('/activities/{id}/occurrences/{date}/restoration', ofDay(id, date)));
