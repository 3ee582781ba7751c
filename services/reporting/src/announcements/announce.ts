import { news, type News } from '@pirtti/mail';
import type { ProgrammeAdopted } from '../measures/domain/programme.js';

/** What the world may know: what a municipality has decided to do. How it goes is for the report, which people publish. */
export function announce({ organisationId, programme: { id, municipalityCode, names, startYear, endYear, measures }, at }: ProgrammeAdopted): News[] {
  return [news('reporting.programme-adopted.v1', id, at, {
    programmeId: id, organisationId, municipalityCode, names, startsOn: `${startYear}-01-01`, endsOn: `${endYear}-12-31`,
    measures: measures.map((measure) => ({ measureId: measure.id, number: measure.number, names: measure.names })),
  })];
}
