import { EXPERIENCE_VOICES, SOLUTIONS, VERDICTS } from '@pirtti/kernel';
import { contract } from '../contract.js';
import { barrier, code, id, month, municipality, targetGroups } from '../fields.js';

export const ExperienceRecordedV1 = contract('activities.experience-recorded.v1', 'A good or a bad experience of an experiment was written down; its words stay with those who take part in the experiment.', {
  experienceId: id(),
  experimentId: id(),
  /** Who wrote it down. */
  organisationId: id(),
  verdict: code(VERDICTS),
  voice: code(EXPERIENCE_VOICES),
  municipalityCode: municipality(),
  targetGroups: targetGroups(),
  barrier: barrier(),
  solution: code(SOLUTIONS).nullable(),
  month: month(),
}, [{
  experienceId: '7e0a2c4f-6d81-4fb3-a059-3b1d5c7e9f82', experimentId: '5c8e0a2d-4b6f-4d91-8e37-1f9b3a5c7d60', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', verdict: 'bad', voice: 'participant', municipalityCode: '265',
  targetGroups: ['older-remote-village'], barrier: 'transport', solution: 'carpool', month: '2026-11',
}]);
