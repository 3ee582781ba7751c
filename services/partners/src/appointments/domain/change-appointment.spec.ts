import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { TUESDAY } from '../../organisations/domain/organisation.examples.js';
import { byTown, named, surroundings } from './appointment.examples.js';
import { beginsAfter, cancelAppointment, changeAppointment, endAppointment, type ChangeAppointment } from './change-appointment.js';

const reason = 'Sijaisuus jatkuu';
const change = (more: Partial<ChangeAppointment> = {}) =>
  changeAppointment({ terms: { area: ['217'], startsOn: '2026-11-01', endsOn: '2027-05-31' }, version: 1, by: byTown, around: surroundings(), reason, at: TUESDAY, ...more });
const changes = [{ field: 'endsOn' as const, before: [], after: ['2027-05-31'] }];
const changed = named({ endsOn: '2027-05-31', version: 2, changedAt: TUESDAY });

describe('changing an appointment', () => {
  it('tells who, when, why and what', () => given(named()).when(change()).then({ type: 'AppointmentChanged', appointment: changed, changes, by: byTown, reason, at: TUESDAY }));

  it('overwrites nothing that was written meanwhile', () => given(named({ version: 2, endsOn: '2026-12-31' })).when(change()).thenRefused('appointment-has-changed', { version: 2 }));

  it('does no harm when the same is sent twice', () => given(changed).when(change()).thenNothing());

  it('is for those who keep the organisation, and says the same of what does not exist', () => {
    given(named()).when(change({ by: undefined })).thenRefused('organisation-is-kept-by-others');
    given(undefined).when(change()).thenRefused('organisation-is-kept-by-others');
  });

  it('lasts no longer than the person stays', () => given(named()).when(change({ around: surroundings({ leavesOn: '2027-05-30' }) })).thenRefused('person-is-leaving', { leavesOn: '2027-05-30' }));

  it('keeps to the same rules as naming', () => given(named()).when(change({ terms: { area: ['272'], startsOn: '2026-11-01', endsOn: null } })).thenRefused('area-is-beyond-the-organisation'));
});

describe('ending an appointment', () => {
  const end = (lastDay: string) => endAppointment({ lastDay, by: byTown, reason, at: TUESDAY });

  it('gives it a last day', () => given(named()).when(end('2027-05-31')).then({ type: 'AppointmentEnded', appointment: changed, changes, by: byTown, reason, at: TUESDAY }));

  it('changes nothing where it ends by then', () => {
    given(changed).when(end('2027-05-31')).thenNothing();
    given(changed).when(end('2027-06-01')).thenNothing();
  });

  it('is not before it begins', () => given(named()).when(end('2026-10-31')).thenRefused('appointment-ends-before-it-begins'));
});

describe('cancelling an appointment', () => {
  const cancel = cancelAppointment({ by: byTown, reason, at: TUESDAY });
  const planned = named({ startsOn: '2026-11-25' });
  const cancelled = { ...planned, endsOn: '2026-11-16', version: 2, changedAt: TUESDAY };

  it('leaves it no day on which it holds', () => given(planned).when(cancel).then({ type: 'AppointmentCancelled', appointment: cancelled, by: byTown, reason, at: TUESDAY }));

  it('is nothing the second time, and it is not changed afterwards', () => {
    given(cancelled).when(cancel).thenNothing();
    given(cancelled).when(change({ version: 2 })).thenRefused('appointment-is-cancelled');
  });

  it('is for what has not begun: the rest is ended', () => given(named({ startsOn: '2026-11-17' })).when(cancel).thenRefused('appointment-has-begun'));

  it('is for those who keep the organisation', () => given(planned).when(cancelAppointment({ by: undefined, reason, at: TUESDAY })).thenRefused('organisation-is-kept-by-others'));

  it('is what becomes of a role when somebody leaves before it begins', () => {
    const begins = (startsOn: string, lastDay: string) => beginsAfter(named({ startsOn }), { lastDay, at: TUESDAY });
    expect([begins('2026-12-01', '2026-11-30'), begins('2026-12-01', '2026-12-01'), begins('2026-11-17', '2026-11-10')]).toEqual([true, false, false]);
  });
});
