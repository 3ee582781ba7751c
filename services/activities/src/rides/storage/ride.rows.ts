import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RidesTally } from '../domain/tally.js';
import type { Ride, RideKind, RideStatus, Seat, SeatStatus } from '../domain/ride.js';

/** A meeting to which rides are arranged. */
@Entity('ride_days')
export class RideDayRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ name: 'activity_id', type: 'uuid' })
  activityId: string;

  @PrimaryColumn({ type: 'date' })
  date: string;

  @Column({ name: 'told_starts_at', type: 'timestamptz', precision: 3, nullable: true })
  toldStartsAt: Date | null;

  @Column({ name: 'told_ends_at', type: 'timestamptz', precision: 3, nullable: true })
  toldEndsAt: Date | null;

  @Column({ type: 'integer' })
  rides: number;

  @Column({ type: 'integer' })
  seats: number;

  @Column({ type: 'integer' })
  accepted: number;

  @Column({ type: 'integer' })
  asked: number;

  @Column({ type: 'integer' })
  unplaced: number;

  @Column({ name: 'until_on', type: 'date' })
  untilOn: string;

  @Column({ name: 'seen_revision', type: 'integer' })
  seenRevision: number;

  @Column({ type: 'jsonb', nullable: true })
  tally: RidesTally | null;

  @Column({ name: 'answer_due_at', type: 'timestamptz', precision: 3, nullable: true })
  answerDueAt: Date | null;
}

@Entity('rides')
export class RideRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'activity_id', type: 'uuid' })
  activityId: string;

  @Column({ type: 'date' })
  date: string;

  @Column({ type: 'text' })
  kind: RideKind;

  @Column({ name: 'driver_id', type: 'uuid', nullable: true })
  driverId: string | null;

  @Column({ type: 'text' })
  area: string;

  @Column({ type: 'boolean' })
  there: boolean;

  @Column({ type: 'boolean' })
  back: boolean;

  @Column({ name: 'departs_at', type: 'text', nullable: true })
  departsAt: string | null;

  @Column({ name: 'returns_at', type: 'text', nullable: true })
  returnsAt: string | null;

  @Column({ type: 'integer' })
  seats: number;

  @Column({ name: 'cost_share_cents', type: 'integer', nullable: true })
  costShareCents: number | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'text' })
  status: RideStatus;

  @Column({ name: 'offered_at', type: 'timestamptz', precision: 3 })
  offeredAt: Date;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'taken_there', type: 'integer' })
  takenThere: number;

  @Column({ name: 'taken_back', type: 'integer' })
  takenBack: number;
}

@Entity('ride_seats')
export class RideSeatRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'activity_id', type: 'uuid' })
  activityId: string;

  @Column({ type: 'date' })
  date: string;

  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  @Column({ name: 'placement_id', type: 'uuid', nullable: true })
  placementId: string | null;

  @Column({ type: 'text' })
  area: string;

  @Column({ name: 'pick_up', type: 'text', nullable: true })
  pickUp: string | null;

  @Column({ type: 'boolean' })
  there: boolean;

  @Column({ type: 'boolean' })
  back: boolean;

  @Column({ type: 'integer' })
  size: number;

  @Column({ type: 'text' })
  status: SeatStatus;

  @Column({ name: 'ride_id', type: 'uuid', nullable: true })
  rideId: string | null;

  @Column({ name: 'declined_by', type: 'uuid', array: true })
  declinedBy: string[];

  @Column({ name: 'asked_at', type: 'timestamptz', precision: 3 })
  askedAt: Date;

  @Column({ name: 'answer_by', type: 'timestamptz', precision: 3, nullable: true })
  answerBy: Date | null;

  /** Of a wish that came from a page: sent once more it is the same wish. */
  @Column({ name: 'request_key', type: 'uuid', nullable: true })
  requestKey: string | null;
}

export const toRide = ({ id, kind, driverId, area, there, back, departsAt, returnsAt, seats, costShareCents, note, status, offeredAt, version }: RideRow): Ride =>
  ({ id, kind, driverId, area, there, back, departsAt, returnsAt, seats, costShareCents, note, status, offeredAt, version });

export const toSeat = ({ id, personId, placementId, area, pickUp, there, back, size, status, rideId, declinedBy, askedAt, answerBy }: RideSeatRow): Seat =>
  ({ id, personId, placementId, area, pickUp, there, back, size, status, rideId, declinedBy, askedAt, answerBy });
