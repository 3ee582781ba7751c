import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { Volunteer, VolunteerModel, VolunteerNeed, VolunteerShift } from '../../../api/types/activities';

export interface VolunteerWork {
  readonly applicants: readonly Volunteer[];
  readonly needs: readonly VolunteerNeed[];
  readonly short: readonly VolunteerShift[];
  readonly lacking: readonly VolunteerModel[];
}

/** What waits for a coordinator of volunteers: who has offered themselves, who waits for somebody, where too few come, and what a model lacks. */
export const listVolunteerWork = queryOptions({
  queryKey: ['volunteering', 'today'],
  queryFn: async (): Promise<VolunteerWork> => {
    const [applicants, needs, short, models] = await Promise.all([
      answered(activities.POST('/volunteers/searches', { body: { status: 'applied', page: 1, pageSize: 100 } })),
      answered(activities.GET('/volunteer-needs', { params: { query: { status: 'waiting', pageSize: 100 } } })),
      answered(activities.GET('/volunteer-shifts', { params: { query: { short: true, pageSize: 100 } } })),
      answered(activities.GET('/volunteer-models', { params: { query: { pageSize: 100 } } })),
    ]);
    return { applicants: applicants.items, needs: needs.items, short: short.items, lacking: models.items.filter(({ warnings }) => warnings.length > 0) };
  },
});
