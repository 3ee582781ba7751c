import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

/** One thing that waits for a worker, with the one action that moves it on. */
export interface Waiting {
  readonly key: string;
  /** Since when: the oldest comes first. */
  readonly since: string;
  readonly title: string;
  readonly detail: string;
  readonly action: ReactNode;
}

/** One role's work: the question that was asked, and its rows. */
export interface Source {
  readonly query: UseQueryResult<unknown>;
  readonly rows: readonly Waiting[];
}

export const oldestFirst = (rows: readonly Waiting[]): readonly Waiting[] => [...rows].sort((a, b) => a.since.localeCompare(b.since));
