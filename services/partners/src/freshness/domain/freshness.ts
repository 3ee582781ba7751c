import { Temporal } from 'temporal-polyfill';
import type { Organisation } from '../../organisations/domain/organisation.js';

/** After how many months without anybody's word a record is asked about, and after how many it is archived. */
export interface FreshnessLimits {
  readonly remindAfterMonths: number;
  readonly archiveAfterMonths: number;
}

/** Somebody has confirmed it; it waits for that; or nobody did, and it is out of the public list. */
export const FRESHNESS_STATES = ['confirmed', 'to-confirm', 'archived'] as const;
export type FreshnessState = (typeof FRESHNESS_STATES)[number];

export const freshnessOf = ({ remindedAt, archivedAt }: Pick<Organisation, 'remindedAt' | 'archivedAt'>): FreshnessState =>
  (archivedAt ? 'archived' : remindedAt ? 'to-confirm' : 'confirmed');

/** However late the reminder came, there is this long to answer it. */
export const MONTHS_TO_ANSWER = 1;

/** So many months earlier or later by the calendar in Finland: an hour more or less where the clocks were moved between. */
export const monthsFrom = (at: Date, months: number): Date =>
  new Date(Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('Europe/Helsinki').add({ months }).epochMilliseconds);

/** When a record is asked about, if nobody confirms it before. */
export const remindsAt = ({ confirmedAt }: Pick<Organisation, 'confirmedAt'>, { remindAfterMonths }: FreshnessLimits): Date => monthsFrom(confirmedAt, remindAfterMonths);

/** When a record that has been asked about is archived. */
export function archivesAt(confirmedAt: Date, remindedAt: Date, { archiveAfterMonths }: FreshnessLimits): Date {
  const [byAge, byAnswer] = [monthsFrom(confirmedAt, archiveAfterMonths), monthsFrom(remindedAt, MONTHS_TO_ANSWER)];
  return byAge > byAnswer ? byAge : byAnswer;
}
