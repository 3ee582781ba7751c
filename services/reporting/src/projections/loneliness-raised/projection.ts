import type { Projection } from '../projection.js';
import { foldScreening, isScreeningEvent, type ScreeningEvent } from './fold.js';
import type { Screening } from './row.js';

export const lonelinessRaised: Projection<Screening> = {
  table: 'screenings',
  key: ['organisationId', 'tallyId'],
  columns: {
    organisationId: ['organisation_id', 'uuid'], tallyId: ['tally_id', 'uuid'], municipalityCode: ['municipality_code', 'text'], year: ['year', 'int'], band: ['band', 'text'],
  },
  keyOf: (event) => (isScreeningEvent(event) ? { organisationId: event.organisationId, tallyId: event.data.tallyId } : undefined),
  fold: (before, event) => foldScreening(before, event as ScreeningEvent),
};
