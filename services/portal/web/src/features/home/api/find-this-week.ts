import type { MunicipalityCode } from '@pirtti/kernel';
import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';

/** Enough to fill a week in a small town; the rest is one press away. */
const MANY = 100;

export const findThisWeek = (municipalityCode: MunicipalityCode | '') =>
  queryOptions({
    queryKey: ['public-activities', 'this-week', municipalityCode],
    queryFn: () => answered(activities.GET('/public/activities', { params: { query: { pageSize: MANY, ...(municipalityCode && { municipalityCode }) } } })),
  });
