import { z } from 'zod';
import { contract } from '../contract.js';
import { day, id, municipality, publicName } from '../fields.js';

export const ProgrammeAdoptedV1 = contract('reporting.programme-adopted.v1', 'A municipality has an action programme for some years, with these measures.', {
  programmeId: id(),
  organisationId: id(),
  municipalityCode: municipality(),
  names: publicName(),
  startsOn: day(),
  /** The last day. */
  endsOn: day(),
  measures: z.array(z.strictObject({
    measureId: id(),
    /** As the programme numbers it. */
    number: z.int().min(1).max(1_000),
    names: publicName(),
  })).max(100),
}, [{
  programmeId: '7d9b1f3a-5c7e-4a9d-8b0f-6e8c0a2d4f51', organisationId: '0c1e8f7a-2d3b-4a5c-9e6f-7a8b9c0d1e21', municipalityCode: '217',
  names: { fi: 'Toimenpideohjelma', sv: 'Åtgärdsprogram', en: 'Action programme' }, startsOn: '2026-01-01', endsOn: '2028-12-31',
  measures: [{ measureId: '4e6a8c0d-1b3f-4d5a-9c7e-2f4b6d8e0a52', number: 1, names: { fi: 'Tilannekartoitus', sv: 'Lägeskartläggning', en: 'Situation assessment' } }],
}]);
