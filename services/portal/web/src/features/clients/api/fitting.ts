import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';

export interface Need {
  readonly barriers: string[];
  readonly wishes: string[];
  readonly municipalityCode: string;
  readonly targetGroups: string[];
  readonly languages: string[];
}

/** Activities that fit a need told in codes alone: who asks for whom is not said. */
export const fittingActivities = (need: Need) =>
  queryOptions({ queryKey: ['fitting', need], queryFn: () => answered(activities.POST('/fit-searches', { body: need })) });
