import { ACTIVITY_KINDS, EXPERIMENT_STATES, SOLUTIONS } from '@pirtti/kernel';
import { z } from 'zod';
import { contract } from '../contract.js';
import { barrier, code, count, id, month, municipality, targetGroups } from '../fields.js';

export const ExperimentStateChangedV1 = contract('activities.experiment-state-changed.v1', 'An experiment began, or moved from one state to the next.', {
  experimentId: id(),
  organisationId: id(),
  state: code(EXPERIMENT_STATES),
  /** Null for one that begins. */
  from: code(EXPERIMENT_STATES).nullable(),
  /** The first is 1; a modified experiment goes on as the next. */
  iteration: count(),
  predecessorId: id().nullable(),
  municipalityCode: municipality(),
  isPilot: z.boolean(),
  targetGroups: targetGroups(),
  barrier: barrier(),
  solution: code(SOLUTIONS).nullable(),
  /** Of the activities as which it runs. */
  kinds: z.array(code(ACTIVITY_KINDS)).max(30),
  /** How many organisations take part, the one that leads included. */
  organisations: count(),
  residents: count(),
  goodExperiences: count(),
  badExperiences: count(),
  month: month(),
}, [{
  experimentId: '5c8e0a2d-4b6f-4d91-8e37-1f9b3a5c7d60', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', state: 'evaluated', from: 'running', iteration: 1, predecessorId: null, municipalityCode: '265', isPilot: true,
  targetGroups: ['older-remote-village'], barrier: 'transport', solution: 'carpool', kinds: ['club'], organisations: 3, residents: 6, goodExperiences: 4, badExperiences: 2, month: '2026-11',
}]);
