import { CONTRACTS, contractOf } from '@pirtti/contracts';
import { DEMO_ORGANISATIONS } from '@pirtti/demo';
import { describe, expect, it } from 'vitest';
import { ADOPTED_AT, KANNUS_PROGRAMME } from '../demo/kannus-programme.js';
import { announce } from './announce.js';

const told = announce({ fact: 'programme-adopted', organisationId: DEMO_ORGANISATIONS.kannus.id, programme: KANNUS_PROGRAMME, at: ADOPTED_AT });

describe('what the world may know of a programme', () => {
  it('is its years, and its measures with their numbers and names', () => {
    expect(told).toMatchObject([{ type: 'reporting.programme-adopted.v1', aggregateId: KANNUS_PROGRAMME.id, data: { startsOn: '2026-01-01', endsOn: '2028-12-31', municipalityCode: '217' } }]);
    expect(contractOf(told[0]!.type)!.data.parse(told[0]!.data)).toMatchObject({ measures: KANNUS_PROGRAMME.measures.map(({ id, number, names }) => ({ measureId: id, number, names })) });
  });

  it('is not how it goes', () => expect(JSON.stringify(told)).not.toContain(KANNUS_PROGRAMME.measures[0]!.assessmentText.fi));

  it('is every event of this service', () => expect(CONTRACTS.map(({ type }) => type as string).filter((type) => type.startsWith('reporting.'))).toEqual(told.map(({ type }) => type)));
});
