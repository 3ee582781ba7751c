import { MUNICIPALITY_CODES, TRAINING_TOPICS } from '@pirtti/kernel';
import { z } from 'zod';
import { contract } from '../contract.js';
import { code, count, day, id } from '../fields.js';

export const TrainingRecordedV1 = contract('partners.training-recorded.v1', 'A training was held, and so many people came. Told again for the same training, it replaces what was told before.', {
  trainingId: id(),
  topic: code(TRAINING_TOPICS),
  heldOn: day(),
  municipalityCodes: z.array(z.enum(MUNICIPALITY_CODES)).min(1).max(MUNICIPALITY_CODES.length),
  /** People who came as part of their work. */
  staff: count(),
  volunteers: count(),
  /** From how many organisations they came. */
  organisations: count(),
}, [{ trainingId: '5b7d9f1a-3c5e-4a7b-8d9f-2c4e6a8b0d13', topic: 'raising-the-subject', heldOn: '2026-11-10', municipalityCodes: ['217', '272'], staff: 18, volunteers: 4, organisations: 5 }]);
