import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { Idea } from '../../../api/types/activities';

/** As many as stand one under another; of more the list is the better place. */
export const MOST_WISHES_SHOWN = 5;

export interface IdeaWork {
  /** Nobody else reads them before somebody has checked them. */
  readonly waiting: readonly Idea[];
  readonly waitingTotal: number;
  /** One's organisation has said that it works on them. */
  readonly takenUp: readonly Idea[];
}

/** What residents' wishes of the area ask of those who keep them up. */
export const listIdeaWork = queryOptions({
  queryKey: ['ideas', 'today'],
  queryFn: async (): Promise<IdeaWork> => {
    const [waiting, takenUp] = await Promise.all([
      answered(activities.GET('/ideas', { params: { query: { status: 'waiting', sort: 'oldest', pageSize: MOST_WISHES_SHOWN } } })),
      answered(activities.GET('/ideas', { params: { query: { status: 'taken-up', mine: true, sort: 'oldest', pageSize: 100 } } })),
    ]);
    return { waiting: waiting.items.filter(({ may }) => may.includes('publish')), waitingTotal: waiting.total, takenUp: takenUp.items };
  },
});
