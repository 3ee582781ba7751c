import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { ADVISERS_ID, ASSOCIATION_ID, OTHER_ID, TOWN_ID, TUESDAY } from '../../organisations/domain/organisation.examples.js';
import { closeMatter } from './assign-responsibility.js';
import { agreement, byTown, held, measure, network, partaking, PARTICIPATION_ID } from './matter.examples.js';
import { mayRead, type Matter, type Participation, type Responsibility } from './matter.js';
import { correctParticipation, endParticipation, recordParticipation, type RecordParticipation } from './participation.js';

const change = { version: 3, by: byTown, reason: 'Sovittiin työnjaosta', at: TUESDAY };
const OTHERS = partaking({ id: '9a1c3e5f-7b8d-4c2e-8f4a-6b0d2e4c8a93' });
const record = (participation: Participation, more: Partial<RecordParticipation> = {}) => recordParticipation({ ...change, participation, isRegistered: true, ...more });
const correct = (participation: Participation, more: Partial<RecordParticipation> = {}) => correctParticipation({ ...change, participation, isRegistered: true, ...more });
const told = { by: byTown, reason: change.reason, at: TUESDAY } as const;
const recorded = (matter: Matter, participation: Participation) => ({ type: 'ParticipationRecorded', matter, participation, ...told } as const);

describe('saying who takes part in a matter', () => {
  it('adds them beside whoever answers', () => {
    given(network()).when(record(partaking())).then(recorded(network({ participations: [partaking()], version: 4 }), partaking()));
    given(measure()).when(record(partaking(), { version: 0 })).then(recorded(measure({ participations: [partaking()], version: 1 }), partaking()));
  });

  const next = (more: Partial<Participation>) => partaking({ id: OTHERS.id, ...more });
  it.each([
    ['in another part', next({ part: 'hosts' })],
    ['with another branch of its administration', next({ sector: 'Liikunta' })],
    ['after it took part before', next({ startsOn: '2027-01-01' })],
    ['of another organisation', next({ organisationId: ADVISERS_ID })],
  ])('lets in the same %s', (_, participation) => {
    const before = partaking({ sector: 'Sivistys', endsOn: '2026-12-31' });
    const again = participation.sector === null ? { ...participation, sector: 'Sivistys' } : participation;
    given(network({ participations: [before] })).when(record(again)).then(recorded(network({ participations: [before, again], version: 4 }), again));
  });

  it.each([
    ['as it stands', null, next({})],
    ['with the branch written otherwise', 'Sivistys', next({ sector: 'SIVISTYS' })],
    ['for a while within', null, next({ startsOn: '2026-03-01', endsOn: '2026-03-31' })],
  ])('refuses the same twice at once, %s', (_, sector, participation) => {
    given(network({ participations: [partaking({ sector })] })).when(record(participation)).thenRefused('takes-part-already');
  });

  it('lets in again what was a mistake the first time', () => {
    const mistaken = partaking({ endsOn: '2025-12-31' });
    given(network({ participations: [mistaken] })).when(record(OTHERS)).then(recorded(network({ participations: [mistaken, OTHERS], version: 4 }), OTHERS));
  });

  it('names whom the registry knows, and in an agreement its parties', () => {
    given(network()).when(record(partaking(), { isRegistered: false })).thenRefused('related-organisation-is-unknown');
    given(agreement()).when(record(partaking())).thenRefused('participant-is-no-party');
    const party = partaking({ organisationId: ADVISERS_ID });
    given(agreement()).when(record(party)).then(recorded(agreement({ participations: [party], version: 4 }), party));
  });

  it('overwrites nothing that came meanwhile, and is not of what is no more', () => {
    given(network({ version: 4 })).when(record(partaking())).thenRefused('responsibility-has-changed', { version: 4 });
    given(network({ closedOn: '2025-12-31' })).when(record(partaking())).thenRefused('matter-is-closed');
    given(network()).when(record(partaking({ endsOn: '2025-12-01' }))).thenRefused('participation-ends-before-it-begins');
  });

  it('is for the parties; whoever takes part is told so, and strangers nothing', () => {
    const matter = network({ participations: [partaking()] });
    const by = (organisationId: string) => record(OTHERS, { by: { ...byTown, organisationId } });
    given(matter).when(by(ASSOCIATION_ID)).thenRefused('matter-is-of-others');
    given(matter).when(by(OTHER_ID)).thenRefused('not-found');
    given(undefined).when(by(TOWN_ID)).thenRefused('not-found');
  });
});

describe('a participation', () => {
  const matter = network({ participations: [partaking(), OTHERS] });

  it('is put right where it stands, and what stood there is told', () => {
    const right = partaking({ part: 'supports', sector: 'Liikunta' });
    given(matter).when(correct(right)).then({ type: 'ParticipationCorrected', matter: network({ participations: [right, OTHERS], version: 4 }), before: partaking(), participation: right, ...told });
    given(matter).when(correct(partaking())).thenNothing();
    given({ ...matter, version: 4 }).when(correct(right)).thenRefused('responsibility-has-changed', { version: 4 });
    given(network()).when(correct(right)).thenRefused('not-found');
  });

  it('is not put right into what another says already', () => {
    const [one, other] = [partaking(), partaking({ id: OTHERS.id, part: 'funds' })];
    given(network({ participations: [one, other] })).when(correct({ ...other, part: one.part })).thenRefused('takes-part-already');
  });

  const end = (lastDay: string, version = 3) => endParticipation({ ...change, participationId: PARTICIPATION_ID, lastDay, version });
  const ended = (endsOn: string) => ({ type: 'ParticipationEnded', matter: network({ participations: [partaking({ endsOn }), OTHERS], version: 4 }), participation: partaking({ endsOn }), ...told } as const);
  it('ends by a day and stays in sight; what was a mistake never was', () => {
    given(matter).when(end('2026-11-30')).then(ended('2026-11-30'));
    given(matter).when(end('2025-06-30')).then(ended('2025-12-31'));
    given(matter).when(end('2026-11-30', 2)).thenRefused('responsibility-has-changed', { version: 3 });
    given(network({ participations: [partaking({ endsOn: '2026-10-31' })] })).when(end('2026-11-30')).thenNothing();
    given(network()).when(end('2026-11-30')).thenRefused('not-found');
  });

  it('ends with the matter', () => {
    const later = partaking({ id: OTHERS.id, part: 'hosts', startsOn: '2027-01-01' });
    given(network({ participations: [partaking(), later] })).when(closeMatter({ ...change, lastDay: '2026-11-30' })).then({
      type: 'MatterClosed', matter: network({ responsibilities: [held({ endsOn: '2026-11-30' })], participations: [partaking({ endsOn: '2026-11-30' }), { ...later, endsOn: '2026-12-31' }], closedOn: '2026-11-30', version: 4 }), ...told,
    });
  });
});

describe('whoever answers for a matter of others', () => {
  const seenOn = (day: string, more: Partial<Responsibility> = {}) => mayRead(network({ responsibilities: [held({ organisationId: ASSOCIATION_ID, ...more })] }), ASSOCIATION_ID, day);
  it.each([
    ['reads it from when it is said', true, seenOn('2025-12-01')],
    ['reads it till the last day', true, seenOn('2026-11-30', { endsOn: '2026-11-30' })],
    ['reads it no more after the last day', false, seenOn('2026-12-01', { endsOn: '2026-11-30' })],
  ])('%s', (_, may, does) => expect(does).toBe(may));
});

describe('whoever takes part in a matter', () => {
  const seenOn = (day: string, more: Partial<Participation> = {}) => mayRead(network({ participations: [partaking(more)] }), ASSOCIATION_ID, day);
  it.each([
    ['reads it from when it is said', true, seenOn('2025-12-01')],
    ['reads it till the last day', true, seenOn('2026-11-30', { endsOn: '2026-11-30' })],
    ['reads it no more after the last day', false, seenOn('2026-12-01', { endsOn: '2026-11-30' })],
    ['reads nothing where it was a mistake', false, seenOn('2025-12-01', { endsOn: '2025-12-31' })],
  ])('%s', (_, may, does) => expect(does).toBe(may));
});
