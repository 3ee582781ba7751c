import { SERIES } from '../domain/seats.js';
import type { SeatsView } from '../storage/seats.reader.js';
import type { SeatsResponse } from './sign-up.response.js';

export const seatsResponseOf = ({ pool, startsAt, endsAt, ...counts }: SeatsView): SeatsResponse =>
  ({ date: dateOf(pool), startsAt: startsAt?.toISOString() ?? null, endsAt: endsAt?.toISOString() ?? null, ...counts });

/** The pool as the API names it: a day, or null for the series. */
export const dateOf = (pool: string): string | null => (pool === SERIES ? null : pool);
export const poolNamed = (date: string | null | undefined): string => date ?? SERIES;
