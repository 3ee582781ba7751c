import type { Ride, RideBoard, Seat } from './ride.js';

/** The Monday on which rides are arranged, and the Wednesday on which the group meets. */
export const MONDAY = new Date('2026-11-23T10:00:00Z');
export const MEETING = { startsAt: new Date('2026-11-25T11:00:00Z'), endsAt: new Date('2026-11-25T13:00:00Z') };
export const BUS = '1b2c3d4e-0000-4000-8000-000000000001';
export const CAR = '1b2c3d4e-0000-4000-8000-000000000002';
export const OTHER_CAR = '1b2c3d4e-0000-4000-8000-000000000003';
export const DRIVER = '1b2c3d4e-0000-4000-8000-00000000000d';

export const ride = (id: string, more: Partial<Ride> = {}): Ride => ({
  id, kind: 'carpool', driverId: DRIVER, area: 'Mutkalampi', there: true, back: true, departsAt: '12:30', returnsAt: '15:10', seats: 3, costShareCents: 200, note: null, status: 'offered', offeredAt: MONDAY, version: 1, ...more,
});
export const bus = (more: Partial<Ride> = {}): Ride => ride(BUS, { kind: 'school-transport-seat', driverId: null, costShareCents: null, ...more });
export const seat = (id: string, more: Partial<Seat> = {}): Seat => ({
  id, personId: `person of ${id}`, placementId: null, area: 'Mutkalampi', pickUp: 'Mutkalammentie 1', there: true, back: true, size: 1, status: 'unplaced', rideId: null, declinedBy: [], askedAt: MONDAY, answerBy: null, ...more,
});
export const board = (more: Partial<RideBoard> = {}): RideBoard => ({ meeting: MEETING, told: MEETING, rides: [], seats: [], ...more });
