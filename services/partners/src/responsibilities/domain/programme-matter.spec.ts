import { describe, expect, it } from 'vitest';
import { TOWN_ID } from '../../organisations/domain/organisation.examples.js';
import { missingFrom } from './matter.js';
import { adopted, MEASURE_ID, PROGRAMME_ID } from './matter.examples.js';
import { mattersOf, unanswered } from './programme-matter.js';

const TODAY = '2026-11-22';

describe('an adopted programme', () => {
  it('is something to answer for, and so is each of its measures, known by its number in each language', () => {
    expect(mattersOf(adopted()).map(({ id, kind, programmeId, names }) => ({ id, kind, programmeId, names }))).toEqual([
      { id: PROGRAMME_ID, kind: 'programme', programmeId: PROGRAMME_ID, names: { fi: 'Yksinäisyysohjelma', sv: 'Ensamhetsprogram' } },
      { id: MEASURE_ID, kind: 'measure', programmeId: PROGRAMME_ID, names: { fi: 'Toimenpide 2: Kohtaamispaikat', en: 'Measure 2: Meeting places' } },
    ]);
  });

  it('lacks somebody until its last day, and not after it', () => {
    const [programme] = mattersOf(adopted({ endsOn: '2026-12-31' })).map(unanswered);
    expect(programme).toMatchObject({ kind: 'programme', organisationId: TOWN_ID, parties: [TOWN_ID], version: 0 });
    expect([TODAY, '2026-12-31', '2027-01-01'].map((day) => missingFrom(programme!, day))).toEqual([TODAY, '2026-12-31', null]);
  });
});
