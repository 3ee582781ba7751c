import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import { type MyActivitiesView, PAGE_SIZE, toOwnSearch } from '../my-activities-view';

export const listMyActivities = (view: MyActivitiesView) => queryOptions({
  queryKey: ['my-activities', 'list', view], placeholderData: keepPreviousData,
  queryFn: () => answered(activities.GET('/activities', { params: { query: { ...toOwnSearch(view), page: view.sivu ?? 1, pageSize: PAGE_SIZE } } })),
});
