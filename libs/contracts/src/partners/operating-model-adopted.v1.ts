import { ADOPTION_STATES, MODEL_KINDS } from '@pirtti/kernel';
import { contract } from '../contract.js';
import { code, day, id, municipality } from '../fields.js';

export const OperatingModelAdoptedV1 = contract('partners.operating-model-adopted.v1', 'A municipality has taken an operating model so far, or has gone a step back; or the day was corrected.', {
  modelId: id(),
  kind: code(MODEL_KINDS),
  municipalityCode: municipality(),
  /** Null where nothing was known before. */
  before: code(ADOPTION_STATES).nullable(),
  state: code(ADOPTION_STATES),
  since: day(),
}, [{ modelId: '7c1d2e3f-4a5b-4c6d-8e7f-0a1b2c3d4e01', kind: 'meeting-place', municipalityCode: '217', before: 'piloted', state: 'adopted', since: '2026-05-04' }]);
