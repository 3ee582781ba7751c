import { contract } from '../contract.js';
import { id } from '../fields.js';

export const TrainingRetractedV1 = contract('partners.training-retracted.v1', 'A training was written down by mistake: it does not count.', {
  trainingId: id(),
}, [{ trainingId: '5b7d9f1a-3c5e-4a7b-8d9f-2c4e6a8b0d13' }]);
