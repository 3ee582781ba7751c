import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { Activity, Placement } from '../../../api/types/activities';

export interface PublisherWork {
  readonly requests: readonly Placement[];
  readonly drafts: readonly Activity[];
}

/** What waits for an association beside attendance: places asked for, and drafts. */
export const listPublisherWork = queryOptions({
  queryKey: ['today', 'publisher'],
  queryFn: async (): Promise<PublisherWork> => {
    const [placements, drafts] = await Promise.all([
      answered(activities.GET('/placements', { params: { query: { status: 'requested', pageSize: 100 } } })),
      answered(activities.GET('/activities', { params: { query: { status: 'draft', pageSize: 100 } } })),
    ]);
    return { requests: placements.items, drafts: drafts.items };
  },
});
