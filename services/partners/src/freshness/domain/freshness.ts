import { Temporal } from 'temporal-polyfill';

/** After how many months without anybody's word a record is asked about, and after how many it is archived. */
export interface FreshnessLimits {
  readonly remindAfterMonths: number;
  readonly archiveAfterMonths: number;
}

/** When a record was last said to be so, and what was done since. */
export interface Freshness {
  readonly confirmedAt: Date;
  readonly remindedAt: Date | null;
  readonly archivedAt: Date | null;
}

/** Somebody has confirmed it; it waits for that; or nobody did, and it is archived: an organisation leaves the public list, a person is no longer counted on. */
export const FRESHNESS_STATES = ['confirmed', 'to-confirm', 'archived'] as const;
export type FreshnessState = (typeof FRESHNESS_STATES)[number];

export const freshnessOf = ({ remindedAt, archivedAt }: Pick<Freshness, 'remindedAt' | 'archivedAt'>): FreshnessState =>
  (archivedAt ? 'archived' : remindedAt ? 'to-confirm' : 'confirmed');

/** However late the reminder came, there is this long to answer it. */
export const MONTHS_TO_ANSWER = 1;

/** So many months earlier or later by the calendar in Finland: an hour more or less where the clocks were moved between. */
export const monthsFrom = (at: Date, months: number): Date =>
  new Date(Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('Europe/Helsinki').add({ months }).epochMilliseconds);

/** When a record is asked about, if nobody confirms it before. */
export const remindsAt = ({ confirmedAt }: Pick<Freshness, 'confirmedAt'>, { remindAfterMonths }: FreshnessLimits): Date => monthsFrom(confirmedAt, remindAfterMonths);

/** When a record that has been asked about is archived. */
export function archivesAt(confirmedAt: Date, remindedAt: Date, { archiveAfterMonths }: FreshnessLimits): Date {
  const [byAge, byAnswer] = [monthsFrom(confirmedAt, archiveAfterMonths), monthsFrom(remindedAt, MONTHS_TO_ANSWER)];
  return byAge > byAnswer ? byAge : byAnswer;
}

/** What time does next to a record that nobody confirms; nothing while it is not due. */
export function nextStep(record: Freshness, at: Date, limits: FreshnessLimits): Partial<Freshness> | undefined {
  switch (freshnessOf(record)) {
    case 'confirmed': return at >= remindsAt(record, limits) ? { remindedAt: at } : undefined;
    case 'to-confirm': return at >= archivesAt(record.confirmedAt, record.remindedAt!, limits) ? { archivedAt: at } : undefined;
    case 'archived': return undefined;
  }
}

/** As somebody has just said that it is. */
export const asConfirmed = (at: Date): Freshness => ({ confirmedAt: at, remindedAt: null, archivedAt: null });
