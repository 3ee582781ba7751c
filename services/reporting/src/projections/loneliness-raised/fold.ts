import type { AnyJournalEvent, JournalEvent } from '../../journal/journal-event.js';
import type { Screening } from './row.js';

export type ScreeningEvent = JournalEvent<'referrals.screening-recorded.v1'>;

export const isScreeningEvent = (event: AnyJournalEvent): event is ScreeningEvent => event.type === 'referrals.screening-recorded.v1';

/** A tally told again replaces what it said before. */
export const foldScreening = (_: Screening | undefined, event: ScreeningEvent): Screening => ({
  organisationId: event.organisationId, tallyId: event.data.tallyId, municipalityCode: event.data.municipalityCode,
  year: Number(event.data.month.slice(0, 4)), band: event.data.band,
});
