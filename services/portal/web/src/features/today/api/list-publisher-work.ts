import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { Activity, Occurrence, Placement } from '../../../api/types/activities';
import { addDays, today } from '../../../shared/format';

/** Attendance that has not been marked in two weeks is no longer work that waits, only a gap. */
const DAYS_BACK = 14;

export interface PublisherWork {
  readonly requests: readonly Placement[];
  readonly drafts: readonly Activity[];
  readonly unmarked: readonly { readonly activity: Activity; readonly occurrence: Occurrence }[];
}

async function unmarkedOf(activity: Activity): Promise<PublisherWork['unmarked']> {
  const { items } = await answered(activities.GET('/activities/{id}/occurrences', { params: { path: { id: activity.id }, query: { from: addDays(today(), -DAYS_BACK), to: today() } } }));
  const now = new Date().toISOString();
  return items.filter(({ attendance, startsAt }) => attendance === null && startsAt <= now).map((occurrence) => ({ activity, occurrence }));
}

/** What waits for an association: places asked for, attendance not marked, drafts. */
export const listPublisherWork = queryOptions({
  queryKey: ['today', 'publisher'],
  queryFn: async (): Promise<PublisherWork> => {
    const [placements, mine] = await Promise.all([
      answered(activities.GET('/placements', { params: { query: { status: 'requested', pageSize: 100 } } })),
      answered(activities.GET('/activities', { params: { query: { pageSize: 100 } } })),
    ]);
    const published = mine.items.filter(({ status }) => status === 'published');
    return {
      requests: placements.items,
      drafts: mine.items.filter(({ status }) => status === 'draft'),
      unmarked: (await Promise.all(published.map(unmarkedOf))).flat(),
    };
  },
});
