import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, MayBeLeftOut, Nested, PagingRequest, QueryFlag, Trimmed } from '@pirtti/http-kit';
import { IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { IsTimeOfDay } from '../../http/field-checks.js';
import { PersonDetailsRequest } from '../../people/http/person.request.js';
import { RIDE_KINDS, type RideKind } from '../domain/ride.js';

const TIME = { type: String, nullable: true, pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' } as const;

const PERSON = { type: PersonDetailsRequest, nullable: true, description: 'Somebody new.' } as const;
const PERSON_ID = { type: String, format: 'uuid', nullable: true, example: null, description: 'Somebody whom the organisation knows.' } as const;
const THERE = { example: true, description: 'To the activity.' } as const;
const BACK = { example: true, description: 'And home from it.' } as const;
const AREA = { maxLength: 80, example: 'Mutkalampi', description: 'A village or a part of town, not an address: it is seen before anybody has agreed on anything.' } as const;

/** When a ride goes, how many it takes, and what whoever comes along should know. */
class RideContentRequest {
  @ApiPropertyOptional({ ...TIME, example: '12:30', description: 'When it leaves there.' }) @BlankIsNull() @IsOptional() @IsTimeOfDay()
  departsAt?: string | null;

  @ApiPropertyOptional({ ...TIME, example: '15:10', description: 'When it leaves for home.' }) @BlankIsNull() @IsOptional() @IsTimeOfDay()
  returnsAt?: string | null;

  @ApiProperty({ minimum: 1, maximum: 60, example: 3 }) @IsInt() @Min(1) @Max(60)
  seats: number;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 5_000, nullable: true, example: 200, description: 'What a passenger of a carpool pays towards its costs, in cents. Never a price (320/2017).' }) @IsOptional() @IsInt() @Min(1) @Max(5_000)
  costShareCents?: number | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, example: 'Rollaattori mahtuu takakonttiin', description: 'What whoever comes along should know of the ride, and nothing about anybody.' }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(200)
  note?: string | null;
}

export class OfferRideRequest extends RideContentRequest {
  @ApiProperty({ enum: RIDE_KINDS, example: 'carpool' }) @IsIn(RIDE_KINDS)
  kind: RideKind;

  @ApiPropertyOptional(PERSON) @IsOptional() @Nested(() => PersonDetailsRequest)
  person?: PersonDetailsRequest | null;

  @ApiPropertyOptional(PERSON_ID) @IsOptional() @IsUUID('all')
  personId?: string | null;

  @ApiProperty(THERE) @IsBoolean()
  there: boolean;

  @ApiProperty(BACK) @IsBoolean()
  back: boolean;

  @ApiProperty(AREA) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(80)
  area: string;
}

export class ChangeRideRequest extends RideContentRequest {
  @ApiProperty(AREA) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(80)
  area: string;

  @ApiProperty({ type: Number, minimum: 1, maximum: 1_000_000, description: 'The version that the writer had before them.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;
}

/** The ride's part of a request, as decisions take it. */
export const rideContentOf = ({ departsAt = null, returnsAt = null, seats, costShareCents = null, note = null }: RideContentRequest) => ({ departsAt, returnsAt, seats, costShareCents, note });

export class PlacePassengerRequest {
  @ApiProperty({ format: 'uuid', description: 'Whose driver has agreed to take them.' }) @IsUUID('all')
  rideId: string;
}

/** Where somebody comes along from, which ways, and how many they are. */
export class SeatWishRequest {
  @ApiProperty(THERE) @IsBoolean()
  there: boolean;

  @ApiProperty(BACK) @IsBoolean()
  back: boolean;

  @ApiProperty(AREA) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(80)
  area: string;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, example: 'Mutkalammentie 12', description: 'Where exactly: for the driver who has accepted.' }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(200)
  pickUp?: string | null;

  @ApiPropertyOptional({ minimum: 1, maximum: 8, default: 1, description: 'How many come.' }) @MayBeLeftOut() @IsInt() @Min(1) @Max(8)
  size?: number;
}

export class WishForSeatRequest extends SeatWishRequest {
  @ApiPropertyOptional(PERSON) @IsOptional() @Nested(() => PersonDetailsRequest)
  person?: PersonDetailsRequest | null;

  @ApiPropertyOptional(PERSON_ID) @IsOptional() @IsUUID('all')
  personId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, example: null, description: 'Somebody who was referred, known by a code.' }) @IsOptional() @IsUUID('all')
  placementId?: string | null;
}

export class ListRideDaysRequest extends PagingRequest {
  @ApiPropertyOptional({ type: Boolean, description: 'Meetings for which somebody is without a ride alone.' }) @MayBeLeftOut() @QueryFlag() @IsBoolean()
  lacking?: boolean;

  @ApiPropertyOptional({ type: Boolean, description: 'Past meetings, the latest first, instead of those to come.' }) @MayBeLeftOut() @QueryFlag() @IsBoolean()
  past?: boolean;
}

const TOKEN = { maxLength: 200, example: 'fDq5w3kS1Yb0aV7uN2cXzR8tLmP4eJ6hGiK9oQdWsBE', description: 'What stands behind the # of the link.' } as const;

export class RideLinkRequest {
  /** Of any form: one that was cut on the way is answered like any other that does not work. */
  @ApiProperty(TOKEN) @IsString() @MaxLength(200)
  token: string;
}

export class AnswerPassengerRequest extends RideLinkRequest {
  @ApiProperty({ format: 'uuid', description: 'Who asks to come along.' }) @IsUUID('all')
  passengerId: string;

  @ApiProperty({ example: true }) @IsBoolean()
  accepts: boolean;
}
