import { association, ASSOCIATION_ID, MONDAY, TOWN_ID } from '../../organisations/domain/organisation.examples.js';
import type { Author, Organisation } from '../../organisations/domain/organisation.js';
import type { Appointment } from './appointment.js';
import type { Around } from './judge-appointment.js';

export const APPOINTMENT_ID = '2e8d6c4b-1a3f-4e5d-8c7b-6a5f4e3d2c10';
export const PERSON_ID = '7c5b3a19-8e6d-4f2a-9b1c-0d3e5f7a9b21';

export const town = (more: Partial<Organisation> = {}): Organisation => association({ id: TOWN_ID, type: 'municipality', names: { fi: 'Kannuksen kaupunki' }, ...more });
export const byTown: Author = { organisationId: TOWN_ID, role: 'hyte-coordinator', onBehalf: false };
export const surroundings = (more: Partial<Around> = {}): Around => ({ organisation: town(), counterpart: undefined, others: [], leavesOn: null, ...more });

export const named = (more: Partial<Appointment> = {}): Appointment => ({
  id: APPOINTMENT_ID, organisationId: TOWN_ID, personId: PERSON_ID, role: 'key-person', area: ['217'], counterpartId: null,
  startsOn: '2026-11-01', endsOn: null, version: 1, changedAt: MONDAY, ...more,
});
export const godparent = (more: Partial<Appointment> = {}): Appointment => named({ role: 'association-godparent', counterpartId: ASSOCIATION_ID, ...more });
