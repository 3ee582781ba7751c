import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, MayBeLeftOut, Trimmed } from '@pirtti/http-kit';
import { IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { LANGUAGES, type Language } from '@pirtti/kernel';
import { FIRST_YEAR, PHONE } from '../../http/field-checks.js';
import { SeatWishRequest } from './ride.request.js';

/** A ride that somebody asks for themselves: to which meeting, from where, and for how many. */
export class RideWishRequest extends SeatWishRequest {
  @ApiProperty({ format: 'date', example: '2026-11-25', description: 'The day for which the meeting was planned.' }) @IsDay(FIRST_YEAR)
  date: string;
}

/** As somebody fills it in who has not logged in. */
export class PublicRideWishRequest extends RideWishRequest {
  @ApiProperty({ maxLength: 120, example: 'Aune Esimerkki' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(120)
  name: string;

  @ApiPropertyOptional({ type: String, format: 'email', nullable: true, maxLength: 200, example: 'aune@esimerkki.example' }) @BlankIsNull() @IsOptional() @IsEmail() @MaxLength(200)
  email?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, pattern: PHONE.source, example: '040 000 0101' }) @BlankIsNull() @IsOptional() @Matches(PHONE)
  phone?: string | null;

  @ApiProperty({ enum: LANGUAGES, description: 'In which they are written to.' }) @IsIn(LANGUAGES)
  language: Language;

  @ApiPropertyOptional({ maxLength: 200, example: '', description: 'Is to be left empty: people do not see it, and whatever fills in every field betrays itself.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  website?: string;
}

const TOKEN = { maxLength: 200, example: 'fDq5w3kS1Yb0aV7uN2cXzR8tLmP4eJ6hGiK9oQdWsBE', description: 'What stands behind the # of the link.' } as const;

export class SignUpRideWishRequest extends RideWishRequest {
  /** Of any form: one that was cut on the way is answered like any other that does not work. */
  @ApiProperty(TOKEN) @IsString() @MaxLength(200)
  token: string;
}

export class CancelSignUpRideRequest {
  /** Of any form: one that was cut on the way is answered like any other that does not work. */
  @ApiProperty(TOKEN) @IsString() @MaxLength(200)
  token: string;

  @ApiProperty({ format: 'date', example: '2026-11-25', description: 'The day for which the meeting was planned.' }) @IsDay(FIRST_YEAR)
  date: string;
}

export const wishOf = ({ area, pickUp = null, there, back, size = 1 }: RideWishRequest) => ({ area, pickUp, there, back, size, placementId: null });
