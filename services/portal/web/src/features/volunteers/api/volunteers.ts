import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { VolunteerApplication, VolunteerBody, VolunteerModelBody, VolunteerNeedBody, VolunteerNeedChange, VolunteerSearch, VolunteerShiftBody } from '../../../api/types/activities';

const path = (id: string) => ({ params: { path: { id } } });
const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } });
export const PAGE_SIZE = 20;

/** Everything about volunteers is asked anew when something about them has changed. */
export const VOLUNTEERING = ['volunteering'] as const;

export const listModels = queryOptions({ queryKey: [...VOLUNTEERING, 'models'], queryFn: () => answered(activities.GET('/volunteer-models', { params: { query: { pageSize: 100 } } })) });
export const getModel = (id: string) => queryOptions({ queryKey: [...VOLUNTEERING, 'model', id], queryFn: () => answered(activities.GET('/volunteer-models/{id}', path(id))) });
export const startModel = (key: string, body: VolunteerModelBody) => answered(activities.POST('/volunteer-models', { body, ...keyed(key) }));
export const changeModel = (id: string, version: number, body: VolunteerModelBody) => answered(activities.PUT('/volunteer-models/{id}', { ...path(id), body: { ...body, version } }));

export const searchVolunteers = (search: VolunteerSearch, page = 1) => queryOptions({
  queryKey: [...VOLUNTEERING, 'search', search, page], placeholderData: keepPreviousData, queryFn: () => answered(activities.POST('/volunteers/searches', { body: { ...search, page, pageSize: PAGE_SIZE } })),
});
export const getVolunteer = (id: string) => queryOptions({ queryKey: [...VOLUNTEERING, 'one', id], queryFn: () => answered(activities.GET('/volunteers/{id}', path(id))) });
export const volunteerTimeline = (id: string, page: number) => queryOptions({
  queryKey: [...VOLUNTEERING, 'timeline', id, page], placeholderData: keepPreviousData, queryFn: () => answered(activities.GET('/volunteers/{id}/timeline', { params: { path: { id }, query: { page, pageSize: PAGE_SIZE } } })),
});
export const registerVolunteer = (key: string, body: VolunteerBody) => answered(activities.POST('/volunteers', { body, ...keyed(key) }));
export const changeVolunteer = (id: string, version: number, body: VolunteerBody) => answered(activities.PUT('/volunteers/{id}', { ...path(id), body: { ...body, version } }));
export const acceptVolunteer = (id: string) => answered(activities.POST('/volunteers/{id}/acceptance', path(id)));
export const declineVolunteer = (id: string, reason: never) => answered(activities.POST('/volunteers/{id}/declining', { ...path(id), body: { reason } }));
export const pauseVolunteer = (id: string) => answered(activities.POST('/volunteers/{id}/pause', path(id)));
export const returnVolunteer = (id: string) => answered(activities.POST('/volunteers/{id}/return', path(id)));
export const endVolunteer = (id: string, lastDay: string) => answered(activities.POST('/volunteers/{id}/ending', { ...path(id), body: { lastDay } }));
export const sendLink = (id: string) => answered(activities.POST('/volunteers/{id}/link', path(id)));

export const listNeeds = (status: 'waiting' | 'matched' | 'ended', page = 1) => queryOptions({
  queryKey: [...VOLUNTEERING, 'needs', status, page], placeholderData: keepPreviousData, queryFn: () => answered(activities.GET('/volunteer-needs', { params: { query: { status, page, pageSize: PAGE_SIZE } } })),
});
export const getNeed = (id: string) => queryOptions({ queryKey: [...VOLUNTEERING, 'need', id], queryFn: () => answered(activities.GET('/volunteer-needs/{id}', path(id))) });
export const suggestions = (id: string, page: number) => queryOptions({
  queryKey: [...VOLUNTEERING, 'suggestions', id, page], placeholderData: keepPreviousData, queryFn: () => answered(activities.GET('/volunteer-needs/{id}/suggestions', { params: { path: { id }, query: { page, pageSize: 10 } } })),
});
export const raiseNeed = (key: string, body: VolunteerNeedBody) => answered(activities.POST('/volunteer-needs', { body, ...keyed(key) }));
export const changeNeed = (id: string, body: VolunteerNeedChange) => answered(activities.PUT('/volunteer-needs/{id}', { ...path(id), body }));
export const endNeed = (id: string, reason: never) => answered(activities.POST('/volunteer-needs/{id}/ending', { ...path(id), body: { reason } }));
export const startMatch = (key: string, id: string, body: { readonly volunteerId: string; readonly startsOn: string }) => answered(activities.POST('/volunteer-needs/{id}/matches', { ...path(id), body, ...keyed(key) }));
/** Those whom the region has sent and who have a place, by their codes. */
export const acceptedPlacements = queryOptions({ queryKey: [...VOLUNTEERING, 'placements'], queryFn: () => answered(activities.GET('/placements', { params: { query: { status: 'accepted', pageSize: 100 } } })) });

export const listMatches = (query: { readonly status?: 'active' | 'paused' | 'ended'; readonly volunteerId?: string }, page = 1) => queryOptions({
  queryKey: [...VOLUNTEERING, 'matches', query, page], placeholderData: keepPreviousData, queryFn: () => answered(activities.GET('/volunteer-matches', { params: { query: { ...query, page, pageSize: PAGE_SIZE } } })),
});
/** Those who go together now in a role: a ring is seen whole. */
export const ring = (role: 'caller' | 'visitor' | 'companion') => queryOptions({
  queryKey: [...VOLUNTEERING, 'ring', role], queryFn: async () => {
    const { items } = await answered(activities.GET('/volunteer-matches', { params: { query: { role, pageSize: 100 } } }));
    return { items: items.filter(({ status }) => status !== 'ended') };
  },
});
export const getMatch = (id: string) => queryOptions({ queryKey: [...VOLUNTEERING, 'match', id], queryFn: () => answered(activities.GET('/volunteer-matches/{id}', path(id))) });
export const matchTimeline = (id: string, page: number) => queryOptions({
  queryKey: [...VOLUNTEERING, 'match-timeline', id, page], placeholderData: keepPreviousData, queryFn: () => answered(activities.GET('/volunteer-matches/{id}/timeline', { params: { path: { id }, query: { page, pageSize: PAGE_SIZE } } })),
});
export const pauseMatch = (id: string, body: { readonly on: string; readonly version: number }) => answered(activities.POST('/volunteer-matches/{id}/pause', { ...path(id), body }));
export const resumeMatch = (id: string, body: { readonly on: string; readonly version: number }) => answered(activities.POST('/volunteer-matches/{id}/resumption', { ...path(id), body }));
export const endMatch = (id: string, body: { readonly lastDay: string; readonly reason: never; readonly outcome: never; readonly waitsAgain: boolean; readonly version: number }) =>
  answered(activities.POST('/volunteer-matches/{id}/ending', { ...path(id), body }));

export const listShifts = (query: { readonly from?: string; readonly short?: boolean; readonly volunteerId?: string; readonly activityId?: string }, page = 1) => queryOptions({
  queryKey: [...VOLUNTEERING, 'shifts', query, page], placeholderData: keepPreviousData, queryFn: () => answered(activities.GET('/volunteer-shifts', { params: { query: { ...query, page, pageSize: PAGE_SIZE } } })),
});
export const getShift = (id: string) => queryOptions({ queryKey: [...VOLUNTEERING, 'shift', id], queryFn: () => answered(activities.GET('/volunteer-shifts/{id}', path(id))) });
/** What the organisation offers, with its next meetings: a shift may be at one of them. */
export const comingActivities = queryOptions({ queryKey: [...VOLUNTEERING, 'activities'], queryFn: () => answered(activities.GET('/coming-meetings', { params: { query: { pageSize: 100 } } })) });
export const changeShift = (id: string, body: VolunteerShiftBody & { readonly version: number }) => answered(activities.PUT('/volunteer-shifts/{id}', { ...path(id), body }));
export const planShift = (key: string, body: VolunteerShiftBody) => answered(activities.POST('/volunteer-shifts', { body, ...keyed(key) }));
export const cancelShift = (id: string) => answered(activities.POST('/volunteer-shifts/{id}/cancellation', path(id)));
export const putOn = (id: string, volunteerId: string) => answered(activities.PUT('/volunteer-shifts/{id}/volunteers/{volunteerId}', { params: { path: { id, volunteerId } } }));
export const takeOff = (id: string, volunteerId: string) => answered(activities.DELETE('/volunteer-shifts/{id}/volunteers/{volunteerId}', { params: { path: { id, volunteerId } } }));

/** What everybody may see and do. */
export const openModels = (municipalityCode: string | undefined) => queryOptions({
  queryKey: [...VOLUNTEERING, 'open', municipalityCode], queryFn: () => answered(activities.GET('/public/volunteer-models', { params: { query: { ...(municipalityCode && { municipalityCode: municipalityCode as never }), pageSize: 100 } } })),
});
export const offerOneself = (organisationId: string, body: VolunteerApplication) => answered(activities.POST('/public/organisations/{id}/volunteer-applications', { ...path(organisationId), body }));
export const ownShifts = (organisationId: string, token: string) => queryOptions({
  queryKey: [...VOLUNTEERING, 'own', organisationId], retry: false, queryFn: () => answered(activities.POST('/public/organisations/{id}/volunteer-shift-lists', { ...path(organisationId), body: { token } })),
});
export const chooseShift = (organisationId: string, body: { readonly token: string; readonly shiftId: string; readonly coming: boolean }) => answered(activities.POST('/public/organisations/{id}/volunteer-shift-choices', { ...path(organisationId), body }));
