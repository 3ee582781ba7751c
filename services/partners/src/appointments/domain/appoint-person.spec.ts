import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { association, ASSOCIATION_ID, MONDAY, TOWN_ID } from '../../organisations/domain/organisation.examples.js';
import { appointPerson, type AppointPerson } from './appoint-person.js';
import { byTown, godparent, named, surroundings, town } from './appointment.examples.js';
import type { Appointment } from './appointment.js';

const reason = 'Kunta nimesi avainhenkilön';
const appoint = (more: Partial<Appointment> = {}, rest: Partial<AppointPerson> = {}) =>
  appointPerson({ appointment: named(more), by: byTown, around: surroundings(), reason, at: MONDAY, ...rest });

describe('naming a person to a role', () => {
  it('tells who named, when and why', () => {
    given(undefined).when(appoint()).then({ type: 'PersonAppointed', appointment: named(), by: byTown, reason, at: MONDAY });
  });

  it('changes nothing the second time', () => given(named()).when(appoint()).thenNothing());

  it('is for those who keep the organisation', () => given(undefined).when(appoint({}, { by: undefined })).thenRefused('organisation-is-kept-by-others'));

  it('ends on the day it begins at the earliest', () => {
    given(undefined).when(appoint({ endsOn: '2026-10-31' })).thenRefused('appointment-ends-before-it-begins');
    given(undefined).when(appoint({ endsOn: '2026-11-01' })).then({ type: 'PersonAppointed', appointment: named({ endsOn: '2026-11-01' }), by: byTown, reason, at: MONDAY });
  });

  it('lets no association name a town’s key person', () => given(undefined).when(appoint({}, { around: surroundings({ organisation: association() }) })).thenRefused('role-is-of-public-bodies'));

  it('holds somewhere, and nowhere beyond the organisation', () => {
    given(undefined).when(appoint({ area: [] })).thenRefused('area-is-missing');
    given(undefined).when(appoint({ area: ['217', '272'] })).thenRefused('area-is-beyond-the-organisation');
  });

  it('is refused to whom has the same role at the same time, but not after it', () => {
    const other = named({ id: 'f0e1d2c3-0000-4000-8000-000000000001', startsOn: '2026-06-01', endsOn: '2026-11-15' });
    given(undefined).when(appoint({}, { around: surroundings({ others: [other] }) })).thenRefused('person-has-the-role-already', { appointmentId: other.id });
    given(undefined).when(appoint({ startsOn: '2026-11-16' }, { around: surroundings({ others: [other] }) })).then({ type: 'PersonAppointed', appointment: named({ startsOn: '2026-11-16' }), by: byTown, reason, at: MONDAY });
  });

  it('may follow one that was cancelled before it began', () => {
    const cancelled = named({ id: 'f0e1d2c3-0000-4000-8000-000000000001', startsOn: '2027-01-01', endsOn: '2026-11-15' });
    given(undefined).when(appoint({}, { around: surroundings({ others: [cancelled] }) })).then({ type: 'PersonAppointed', appointment: named(), by: byTown, reason, at: MONDAY });
  });

  it('lasts no longer than the person stays', () => {
    const leaving = { around: surroundings({ leavesOn: '2026-12-31' }) };
    given(undefined).when(appoint({}, leaving)).thenRefused('person-is-leaving', { leavesOn: '2026-12-31' });
    given(undefined).when(appoint({ startsOn: '2027-01-01', endsOn: '2027-02-01' }, leaving)).thenRefused('person-is-leaving', { leavesOn: '2026-12-31' });
    given(undefined).when(appoint({ endsOn: '2026-12-31' }, leaving)).then({ type: 'PersonAppointed', appointment: named({ endsOn: '2026-12-31' }), by: byTown, reason, at: MONDAY });
  });
});

describe('a godparent', () => {
  const pair = surroundings({ counterpart: association() });
  it('joins a municipality and an association', () => {
    given(undefined).when(appoint(godparent(), { around: pair })).then({ type: 'PersonAppointed', appointment: godparent(), by: byTown, reason, at: MONDAY });
    const other = { role: 'municipality-godparent' as const, organisationId: ASSOCIATION_ID, counterpartId: TOWN_ID };
    given(undefined).when(appoint(other, { around: surroundings({ organisation: association(), counterpart: town() }) })).then({ type: 'PersonAppointed', appointment: named(other), by: byTown, reason, at: MONDAY });
  });

  it('needs the other side, and of the right kind', () => {
    given(undefined).when(appoint(godparent({ counterpartId: null }))).thenRefused('godparent-needs-a-counterpart');
    given(undefined).when(appoint(godparent(), { around: surroundings({ counterpart: town() }) })).thenRefused('godparents-join-a-municipality-and-an-association');
    given(undefined).when(appoint({ role: 'municipality-godparent', counterpartId: TOWN_ID }, { around: surroundings({ counterpart: town() }) })).thenRefused('godparents-join-a-municipality-and-an-association');
  });

  it('alone has another side', () => given(undefined).when(appoint({ counterpartId: ASSOCIATION_ID }, { around: pair })).thenRefused('role-has-no-counterpart'));
});
