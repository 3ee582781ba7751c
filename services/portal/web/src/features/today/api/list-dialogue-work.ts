import { queryOptions } from '@tanstack/react-query';
import { partners } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { ActionList, NegotiationList } from '../../../api/types/partners';

export interface DialogueWork {
  readonly negotiations: NegotiationList;
  /** What the organisation promised in meetings and has not done by its day; of it the oldest. */
  readonly late: ActionList;
}

/** What the dialogue waits for. */
export const listDialogueWork = queryOptions({
  queryKey: ['dialogue', 'today'],
  queryFn: async (): Promise<DialogueWork> => {
    const [negotiations, late] = await Promise.all([
      answered(partners.GET('/hyte-negotiations')),
      answered(partners.GET('/meeting-actions', { params: { query: { state: 'late', ours: true, sort: 'due', pageSize: 1 } } })),
    ]);
    return { negotiations, late };
  },
});
