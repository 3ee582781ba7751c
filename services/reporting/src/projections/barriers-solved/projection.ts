import type { Projection } from '../projection.js';
import { type BarrierEvent, foldBarrier, isBarrierEvent } from './fold.js';
import type { BarrierTally } from './row.js';

export const barriersSolved: Projection<BarrierTally> = {
  table: 'barrier_tallies',
  key: ['organisationId', 'tallyId', 'barrier'],
  columns: {
    organisationId: ['organisation_id', 'uuid'], tallyId: ['tally_id', 'uuid'], barrier: ['barrier', 'text'],
    municipalityCode: ['municipality_code', 'text'], year: ['year', 'int'], solution: ['solution', 'text'],
  },
  keyOf: (event) => (isBarrierEvent(event) ? { organisationId: event.organisationId, tallyId: event.data.tallyId, barrier: event.data.barrier } : undefined),
  fold: (before, event) => foldBarrier(before, event as BarrierEvent),
};
