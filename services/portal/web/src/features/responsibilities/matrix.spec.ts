import { describe, expect, it } from 'vitest';
import type { NamedOrganisation, Participation } from '../../api/types/partners';
import { isOver, matrixOf } from './matrix';

const TODAY = '2026-11-23';
const organisation = (id: string): NamedOrganisation => ({ id, type: 'association', names: { fi: id } });
const town = organisation('town');
const one = (id: string, part: Participation['part'], more: Partial<Participation> = {}): Participation => ({ id, organisation: organisation('club'), part, sector: null, startsOn: '2026-01-01', endsOn: null, ...more });
const responsible = { organisation: town, person: null, sector: 'Hyvinvointi', startsOn: '2026-01-01', endsOn: null };
const told = (participations: Participation[]) => {
  const { rows, parts } = matrixOf({ responsible, participations }, TODAY);
  return { rows: rows.map((row) => [row.organisation.id, row.sector, row.answers, [...row.parts.keys()]]), parts };
};

describe('who does what in a matter', () => {
  it('has whoever answers first, and a row for each branch of an administration', () => {
    expect(told([one('1', 'supports', { organisation: town, sector: 'Sivistys' }), one('2', 'funds', { organisation: town, sector: 'hyvinvointi' })])).toEqual({
      rows: [['town', 'Hyvinvointi', true, ['funds']], ['town', 'Sivistys', false, ['supports']]], parts: ['supports', 'funds'],
    });
  });

  it('has all parts of one beside each other, in the same order for all', () => {
    expect(told([one('1', 'hosts'), one('2', 'carries-out')])).toEqual({ rows: [['town', 'Hyvinvointi', true, []], ['club', null, false, ['hosts', 'carries-out']]], parts: ['carries-out', 'hosts'] });
  });

  it('has those who are to come and nobody whose time is over', () => {
    expect(told([one('1', 'hosts', { startsOn: '2027-01-01' }), one('2', 'funds', { endsOn: '2026-11-22' }), one('3', 'plans', { startsOn: '2027-01-01', endsOn: '2026-12-31' })]).parts).toEqual(['hosts']);
    expect(isOver(one('1', 'hosts', { endsOn: TODAY }), TODAY)).toBe(false);
  });
});
