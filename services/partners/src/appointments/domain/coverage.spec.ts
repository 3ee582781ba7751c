import { describe, expect, it } from 'vitest';
import { coverageOf, type Covering } from './coverage.js';

const TODAY = '2026-11-22';
const keyPerson = (more: Partial<Covering> = {}): Covering => ({ role: 'key-person', area: ['217'], organisationType: 'municipality', startsOn: '2026-01-01', endsOn: null, confirmed: true, ...more });
const of = (appointments: readonly Covering[], role = 'key-person') => coverageOf(appointments, ['217'], TODAY).find((cell) => cell.role === role)!;

describe('what a municipality has and lacks', () => {
  it('is said of every role that each should have', () => {
    const cells = coverageOf([keyPerson()], ['217', '272'], TODAY);
    expect(cells).toHaveLength(12);
    expect(cells.filter(({ state }) => state === 'named').map(({ municipalityCode, role }) => [municipalityCode, role])).toEqual([['217', 'key-person']]);
  });

  it.each([
    ['today is the first day', { startsOn: TODAY }, 'named'],
    ['it begins tomorrow', { startsOn: '2026-11-23' }, 'missing'],
    ['it ended yesterday', { endsOn: '2026-11-21' }, 'missing'],
    ['today is the last day', { endsOn: TODAY }, 'ends-soon'],
    ['it ends in thirty days', { endsOn: '2026-12-22' }, 'ends-soon'],
    ['it ends in thirty-one days', { endsOn: '2026-12-23' }, 'named'],
    ['it holds in another municipality', { area: ['272'] }, 'missing'],
  ] as const)('%s', (_, more, state) => expect(of([keyPerson(more)]).state).toBe(state));

  it('does not end soon where somebody follows without a gap', () => {
    const leaving = keyPerson({ endsOn: '2026-11-30' });
    expect(of([leaving, keyPerson({ startsOn: '2026-12-01' })])).toMatchObject({ state: 'named', endsOn: null });
    expect(of([leaving, keyPerson({ startsOn: '2026-12-02' })])).toMatchObject({ state: 'ends-soon', endsOn: '2026-11-30' });
  });

  it('is lacking where nobody has said for long that the one who was named is still there', () => {
    const silent = keyPerson({ confirmed: false });
    expect(of([silent])).toMatchObject({ state: 'missing', holders: [], unconfirmed: [silent], endsOn: null });
    expect(of([silent, keyPerson({ endsOn: '2026-11-30' })])).toMatchObject({ state: 'ends-soon', endsOn: '2026-11-30', unconfirmed: [silent] });
    expect(of([keyPerson({ confirmed: false, startsOn: '2027-01-01' })])).toMatchObject({ state: 'missing', followedFrom: null, unconfirmed: [] });
  });

  it('tells from when a gap will be filled', () => expect(of([keyPerson({ startsOn: '2027-02-01' }), keyPerson({ startsOn: '2027-01-01' })])).toMatchObject({ state: 'missing', followedFrom: '2027-01-01', endsOn: null }));

  it('is not filled by another’s own people: an association’s contact person is not the town’s', () => {
    const contact = (organisationType: Covering['organisationType']) => of([keyPerson({ role: 'contact-person', organisationType })], 'contact-person').state;
    expect([contact('municipality'), contact('joint-municipal-authority'), contact('association'), contact('wellbeing-region')]).toEqual(['named', 'named', 'missing', 'missing']);
    expect(of([keyPerson({ role: 'volunteer-coordinator', organisationType: 'association' })], 'volunteer-coordinator').state).toBe('named');
  });
});
