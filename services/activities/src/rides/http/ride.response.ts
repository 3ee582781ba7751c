import { ApiProperty } from '@nestjs/swagger';
import { TextResponse } from '@pirtti/http-kit';
import type { LocalizedText } from '@pirtti/kernel';
import { LETTER_STATUSES, type LetterStatus } from '@pirtti/notify';
import { RIDE_KINDS, RIDE_STATUSES, SEAT_STATUSES, type Ride, type RideKind, type RideStatus, type Seat, type SeatStatus } from '../domain/ride.js';

const INSTANT = { type: String, format: 'date-time', nullable: true } as const;
const LETTER = { type: String, enum: LETTER_STATUSES, nullable: true, description: 'What became of the latest letter about it; null where none could be written, or it cannot leave.' } as const;

export class RidePersonResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, nullable: true })
  phone: string | null;

  @ApiProperty({ type: String, nullable: true })
  email: string | null;
}

/** Seats that are offered, without whoever drives. */
export class RideSeatsResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: RIDE_KINDS })
  kind: RideKind;

  @ApiProperty()
  area: string;

  @ApiProperty()
  there: boolean;

  @ApiProperty()
  back: boolean;

  @ApiProperty({ type: String, nullable: true })
  departsAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  returnsAt: string | null;

  @ApiProperty({ minimum: 1 })
  seats: number;

  @ApiProperty({ type: Number, nullable: true, description: 'What a passenger of a carpool pays towards its costs, in cents.' })
  costShareCents: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'What whoever comes along should know.' })
  note: string | null;

  @ApiProperty({ enum: RIDE_STATUSES })
  status: RideStatus;

  static of({ id, kind, area, there, back, departsAt, returnsAt, seats, costShareCents, note, status }: Ride): RideSeatsResponse {
    return { id, kind, area, there, back, departsAt, returnsAt, seats, costShareCents, note, status };
  }
}

export class RideResponse extends RideSeatsResponse {
  @ApiProperty({ type: RidePersonResponse, nullable: true, description: 'Null where none has to be asked, or where they have been forgotten.' })
  driver: RidePersonResponse | null;

  @ApiProperty({ minimum: 0 })
  takenThere: number;

  @ApiProperty({ minimum: 0 })
  takenBack: number;

  @ApiProperty({ minimum: 1 })
  version: number;

  @ApiProperty(LETTER)
  letter: LetterStatus | null;
}

/** A wish for a seat, as everybody sees it whom it concerns. */
export class SeatWishResponse {
  @ApiProperty({ enum: SEAT_STATUSES })
  status: SeatStatus;

  @ApiProperty()
  area: string;

  @ApiProperty({ type: String, nullable: true, description: 'Where exactly. A driver learns it with having accepted.' })
  pickUp: string | null;

  @ApiProperty()
  there: boolean;

  @ApiProperty()
  back: boolean;

  @ApiProperty({ minimum: 1 })
  size: number;

  static wishOf({ status, area, pickUp, there, back, size }: Seat): SeatWishResponse {
    return { status, area, pickUp, there, back, size };
  }
}

export class PassengerResponse extends SeatWishResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: RidePersonResponse, nullable: true, description: 'Null of a placement, and of whoever has been forgotten.' })
  person: RidePersonResponse | null;

  @ApiProperty({ type: String, nullable: true, description: 'By which a referred person is known.' })
  code: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  rideId: string | null;

  @ApiProperty({ format: 'date-time' })
  askedAt: string;

  @ApiProperty({ ...INSTANT, description: 'Till when the driver may think; then another is asked.' })
  answerBy: string | null;

  @ApiProperty(LETTER)
  letter: LetterStatus | null;
}

/** All rides and all passengers of one meeting, as whoever arranges them sees it. */
export class RideBoardResponse {
  @ApiProperty({ format: 'uuid' })
  activityId: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  @ApiProperty({ format: 'date', description: 'For which the meeting was planned.' })
  date: string;

  @ApiProperty({ ...INSTANT, description: 'When it meets; null where it does not.' })
  startsAt: string | null;

  @ApiProperty(INSTANT)
  endsAt: string | null;

  @ApiProperty({ type: [RideResponse] })
  rides: RideResponse[];

  @ApiProperty({ type: [PassengerResponse] })
  passengers: PassengerResponse[];
}

/** The rides to a meeting, in counts. */
export class RideDayResponse {
  @ApiProperty({ format: 'uuid' })
  activityId: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  @ApiProperty({ format: 'date', description: 'For which the meeting was planned.' })
  date: string;

  @ApiProperty({ ...INSTANT, description: 'When it meets; null where it is off.' })
  startsAt: string | null;

  @ApiProperty({ minimum: 0 })
  rides: number;

  @ApiProperty({ minimum: 0 })
  seats: number;

  @ApiProperty({ minimum: 0 })
  accepted: number;

  @ApiProperty({ minimum: 0 })
  asked: number;

  @ApiProperty({ minimum: 0, description: 'How many are without a ride.' })
  unplaced: number;
}

export class RideDayListResponse {
  @ApiProperty({ type: [RideDayResponse] })
  items: RideDayResponse[];

  @ApiProperty({ minimum: 0 })
  total: number;
}
