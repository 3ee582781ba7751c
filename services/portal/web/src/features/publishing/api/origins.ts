import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';

/** The area's wishes and the experiments in which one's organisation takes part: what an activity may grow from. */
export const originsToChoose = queryOptions({
  queryKey: ['ideas', 'origins'],
  queryFn: async () => {
    const [ideas, experiments] = await Promise.all([
      answered(activities.GET('/ideas', { params: { query: { sort: 'supporters', pageSize: 100 } } })), answered(activities.GET('/experiments', { params: { query: { pageSize: 100 } } })),
    ]);
    return { wishes: ideas.items.filter(({ words }) => words !== ''), experiments: experiments.items };
  },
});
