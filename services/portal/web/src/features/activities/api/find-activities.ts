import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import { type ActivitiesView, toSearch } from '../activities-view';

export const findActivities = (view: ActivitiesView) =>
  queryOptions({
    queryKey: ['public-activities', view],
    queryFn: () => answered(activities.GET('/public/activities', { params: { query: toSearch(view) } })),
    placeholderData: keepPreviousData,
  });
