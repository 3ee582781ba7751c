import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import { type ActivitiesView, type Position, toSearch } from '../activities-view';

export const findActivities = ({ kartta: _shown, ...view }: ActivitiesView, position: Position | undefined) =>
  queryOptions({
    queryKey: ['public-activities', view, position],
    queryFn: () => answered(activities.GET('/public/activities', { params: { query: toSearch(view, position) } })),
    placeholderData: keepPreviousData,
  });
