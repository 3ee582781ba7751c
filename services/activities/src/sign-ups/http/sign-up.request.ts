import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, MayBeLeftOut, PagingRequest } from '@pirtti/http-kit';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { FIRST_YEAR } from '../../http/field-checks.js';
import { PersonDetailsRequest } from '../../people/http/person.request.js';
import { MOVE_UP_REASONS, type MoveUpReason } from '../domain/sign-up-facts.js';
import { SIGN_UP_STATUSES, type SignUpStatus } from '../domain/sign-up.js';

/** No activity of ours takes more by one sign-up. */
const MOST_TOGETHER = 50;

/**
 * Who comes, to what, and with how many. Of companions the number alone is asked: seats, attendance and letters need no more, and of whoever has to be
 * known by name a sign-up of their own is made, by themselves or for them.
 */
export class SignUpRequest extends PersonDetailsRequest {
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2026-11-25', description: 'The day for which the occurrence was planned; left out or null for the whole series.' }) @IsOptional() @IsDay(FIRST_YEAR)
  date?: string | null;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: MOST_TOGETHER, default: 1, description: 'How many people come.' }) @IsInt() @Min(1) @Max(MOST_TOGETHER)
  size: number;

  @ApiPropertyOptional({ default: false, description: 'The name is of who comes; the contact is of who signs them up.' }) @MayBeLeftOut() @IsBoolean()
  forAnother?: boolean;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 500, example: 'Tulen rollaattorilla.', description: 'For the organiser alone.' }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(500)
  wish?: string | null;
}

/** As somebody fills it in who has not logged in. */
export class PublicSignUpRequest extends SignUpRequest {
  @ApiPropertyOptional({ maxLength: 200, example: '', description: 'Is to be left empty: people do not see it, and whatever fills in every field betrays itself.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  website?: string;
}

export class SignUpLinkRequest {
  /** Of any form: one that was cut on the way is answered like any other that does not work. */
  @ApiProperty({ maxLength: 200, example: 'fDq5w3kS1Yb0aV7uN2cXzR8tLmP4eJ6hGiK9oQdWsBE', description: 'What stands behind the # of the link.' }) @IsString() @MaxLength(200)
  token: string;
}

export class MoveUpRequest {
  @ApiProperty({ enum: MOVE_UP_REASONS }) @IsIn(MOVE_UP_REASONS)
  reason: MoveUpReason;
}

export class SignUpsOfRequest {
  @ApiPropertyOptional({ format: 'date', example: '2026-11-25', description: 'The day for which the occurrence was planned; left out for the series.' }) @MayBeLeftOut() @IsDay(FIRST_YEAR)
  date?: string;
}

export class ListSignUpsRequest extends PagingRequest {
  @ApiPropertyOptional({ format: 'date', example: '2026-11-25', description: 'The day for which the occurrence was planned; left out for the series.' }) @MayBeLeftOut() @IsDay(FIRST_YEAR)
  date?: string;

  @ApiPropertyOptional({ enum: SIGN_UP_STATUSES }) @MayBeLeftOut() @IsIn(SIGN_UP_STATUSES)
  status?: SignUpStatus;
}
