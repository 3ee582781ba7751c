import type { MunicipalityCode } from '@pirtti/kernel';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { FitSearch } from '../../../api/types/activities';

/** Activities that fit a need told in codes alone: who asks for whom is not said. */
export const fittingActivities = (need: FitSearch) =>
  queryOptions({ queryKey: ['fitting', need], placeholderData: keepPreviousData, queryFn: () => answered(activities.POST('/fit-searches', { body: need })) });

/** The villages of a municipality in which something is offered: of the others there is nothing to be near to. */
export const villagesOf = (municipalityCode: MunicipalityCode) => queryOptions({
  queryKey: ['villages', municipalityCode],
  queryFn: async () => Object.keys((await answered(activities.GET('/public/activities', { params: { query: { municipalityCode, pageSize: 1 } } }))).facets.village),
});
