import type { QueryClient } from '@tanstack/react-query';

/** After somebody was taken in, or let go: what shows who comes is asked again. */
export const refreshComing = (queries: QueryClient, list: 'placements' | 'sign-ups'): Promise<unknown> =>
  Promise.all([list, 'my-activities', 'attendance'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
