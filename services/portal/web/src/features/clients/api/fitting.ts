import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { FitSearch } from '../../../api/types/activities';

/** Activities that fit a need told in codes alone: who asks for whom is not said. */
export const fittingActivities = (need: FitSearch) =>
  queryOptions({ queryKey: ['fitting', need], queryFn: () => answered(activities.POST('/fit-searches', { body: need })) });
