import type { Language, MunicipalityCode } from '@pirtti/kernel';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { ChannelBody } from '../../../api/types/activities';
import { type ChannelsView, PAGE_SIZE, toChannelSearch } from '../channels-view';

const path = (id: string) => ({ params: { path: { id } } });

/** Everything about channels is asked anew when something in them has changed. */
export const CHANNELS = ['channels'] as const;
export const PUBLICATIONS = ['publications'] as const;

export const listChannels = (view: ChannelsView) => queryOptions({
  queryKey: [...CHANNELS, 'list', view], placeholderData: keepPreviousData,
  queryFn: () => answered(activities.GET('/channels', { params: { query: { ...toChannelSearch(view), page: view.sivu ?? 1, pageSize: PAGE_SIZE } } })),
});
/** Those in which one may tell: of one's municipality first by the list's own order. */
export const channelsToTellIn = queryOptions({ queryKey: [...CHANNELS, 'all'], queryFn: () => answered(activities.GET('/channels', { params: { query: { pageSize: 100 } } })) });
export const getChannel = (id: string) => queryOptions({ queryKey: [...CHANNELS, 'one', id], queryFn: () => answered(activities.GET('/channels/{id}', path(id))) });
export const channelTimeline = (id: string, page: number) => queryOptions({
  queryKey: [...CHANNELS, 'timeline', id, page], placeholderData: keepPreviousData,
  queryFn: () => answered(activities.GET('/channels/{id}/timeline', { params: { path: { id }, query: { page, pageSize: PAGE_SIZE } } })),
});

interface Changed {
  readonly version: number;
  readonly reason: string;
}

/** The key makes a repeated adding the same adding. */
export const addChannel = (key: string, body: ChannelBody) => answered(activities.POST('/channels', { body, headers: { 'Idempotency-Key': key } }));
export const changeChannel = (id: string, body: ChannelBody & Changed) => answered(activities.PUT('/channels/{id}', { ...path(id), body }));

/** Of which days and places a text is made, and in which language. */
export interface TextWish {
  readonly from: string;
  readonly to: string;
  readonly language: Language;
  readonly municipalityCode?: MunicipalityCode[];
  readonly organisationId?: string;
  readonly text?: string;
}

export const makeLetter = (wish: TextWish) => queryOptions({ queryKey: ['letter-text', wish], placeholderData: keepPreviousData, queryFn: () => answered(activities.GET('/public/newsletter', { params: { query: wish } })) });
export const makeColumn = (wish: TextWish, limit: number | null) => queryOptions({
  queryKey: ['column-text', wish, limit], placeholderData: keepPreviousData, queryFn: () => answered(activities.GET('/public/column', { params: { query: { ...wish, ...(limit !== null && { limit }) } } })),
});
export const getTelling = (id: string) => queryOptions({ queryKey: ['telling', id], queryFn: () => answered(activities.GET('/activities/{id}/telling', path(id))) });

export const listPublications = (of: { readonly activityId?: string; readonly channelId?: string }, page: number) => queryOptions({
  queryKey: [...PUBLICATIONS, of, page], placeholderData: keepPreviousData, queryFn: () => answered(activities.GET('/publications', { params: { query: { ...of, page, pageSize: PAGE_SIZE } } })),
});
export const notePublications = (body: { readonly channelId: string; readonly activityIds: string[]; readonly toldOn: string }) => answered(activities.POST('/publications', { body }));
export const retractPublication = (id: string) => answered(activities.POST('/publications/{id}/retraction', path(id)));
