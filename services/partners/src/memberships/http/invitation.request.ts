import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, check, IsDay, MayBeLeftOut, PagingRequest, QueryFlag, Trimmed } from '@pirtti/http-kit';
import { LANGUAGES, ROLE_CODES, type Language, type Role } from '@pirtti/kernel';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, isEmail, IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { isEmailAddress } from '@pirtti/notify';
import { FIRST_YEAR } from '../../http/field-checks.js';

/** An address to which letters can be sent. Named so that the problem's list says "not an e-mail address". */
const IsReachable = (): PropertyDecorator => check('isEmail', (value) => isEmail(value) && isEmailAddress(String(value)));

export class ListInvitationsRequest extends PagingRequest {
  @ApiPropertyOptional({ type: Boolean, description: 'Those alone that are neither accepted nor withdrawn.' }) @MayBeLeftOut() @QueryFlag() @IsBoolean()
  waiting?: boolean;
}

/** Whom to invite and why; what to is what the address says. */
export class InvitationRequest {
  @ApiProperty({ maxLength: 200, example: 'Testi Henkilö', description: 'How colleagues know the person.' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200)
  name: string;

  @ApiPropertyOptional({ type: String, format: 'email', nullable: true, maxLength: 254, description: 'Left out where the link is handed over in person.' }) @BlankIsNull() @IsOptional() @IsReachable() @MaxLength(254)
  email?: string | null;

  @ApiProperty({ enum: LANGUAGES, description: 'Of the letter.' }) @IsIn(LANGUAGES)
  language: Language;

  @ApiProperty({ minLength: 3, maxLength: 300, example: 'Uusi ryhmänohjaaja', description: 'Why, for the timeline. Nothing about health or family.' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(300)
  reason: string;
}

export class InvitePersonRequest extends InvitationRequest {
  @ApiProperty({ enum: ROLE_CODES, isArray: true, minItems: 1, maxItems: 8, example: ['activity-publisher'] })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(8) @ArrayUnique() @IsIn(ROLE_CODES, { each: true })
  roles: Role[];

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2026-01-01', description: 'The first day; today when left out.' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  startsOn?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2099-12-31', description: 'The last day; null while it goes on until ended.' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  endsOn?: string | null;
}

const TOKEN = /^[\w-]{20,100}$/;

export class HeldInvitationRequest {
  @ApiProperty({ pattern: TOKEN.source, example: 'no-such-invitation-anywhere-0000000000000', description: 'The secret of the link.' }) @IsString() @Matches(TOKEN)
  token: string;
}
