import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';

/** Meetings of the last two weeks that are over and not marked. */
export const listUnmarked = (organisationId: string) =>
  queryOptions({
    queryKey: ['attendance', 'unmarked', organisationId],
    queryFn: async () => (await answered(activities.GET('/attendance-days'))).items.filter(({ marked, occurrence }) => !marked && occurrence.endsAt <= new Date().toISOString()),
  });
