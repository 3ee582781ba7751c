import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, MayBeLeftOut, Nested, Trimmed } from '@pirtti/http-kit';
import { APPOINTED_ROLE_CODES, MUNICIPALITY_CODES, type AppointedRole, type MunicipalityCode } from '@pirtti/kernel';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { ContactDetailsRequest } from '../../contact-persons/http/contact-person.request.js';
import { FIRST_YEAR } from '../../http/field-checks.js';

const MOST_PLACES = 310;

export class NewContactPersonRequest extends ContactDetailsRequest {
  @ApiPropertyOptional({ type: Boolean, description: 'The person is whoever asks, who also logs in.' }) @MayBeLeftOut() @IsBoolean()
  isMe?: boolean;
}

export class AppointPersonRequest {
  @ApiProperty({ format: 'uuid', description: 'Whose person it is.' }) @IsUUID('all')
  organisationId: string;

  @ApiProperty({ enum: APPOINTED_ROLE_CODES, example: 'contact-person' }) @IsIn(APPOINTED_ROLE_CODES)
  role: AppointedRole;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Somebody who is known already.' }) @BlankIsNull() @IsOptional() @IsUUID('all')
  personId?: string | null;

  @ApiPropertyOptional({ type: NewContactPersonRequest, nullable: true, description: 'Somebody new.' }) @IsOptional() @Nested(() => NewContactPersonRequest)
  newPerson?: NewContactPersonRequest | null;

  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES, isArray: true, maxItems: MOST_PLACES, description: 'The municipalities for which it holds; all of the organisation’s area when left out.' })
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(MOST_PLACES) @ArrayUnique() @IsIn(MUNICIPALITY_CODES, { each: true })
  area?: MunicipalityCode[];

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Of a godparent: the organisation on the other side.' }) @BlankIsNull() @IsOptional() @IsUUID('all')
  counterpartId?: string | null;

  @ApiProperty({ format: 'date', example: '2026-11-23' }) @IsDay(FIRST_YEAR)
  startsOn: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'The last day.', example: '2027-12-31' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  endsOn?: string | null;

  @ApiProperty({ minLength: 3, maxLength: 300, example: 'Kunta nimesi yhdyshenkilön', description: 'Why, for the timeline. No names of persons.' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(300)
  reason: string;
}

export class ChangeAppointmentRequest {
  @ApiProperty({ type: Number, minimum: 1, maximum: 2_000_000_000, description: 'The version that the writer had before them.' }) @IsInt() @Min(1) @Max(2_000_000_000)
  version: number;

  @ApiProperty({ enum: MUNICIPALITY_CODES, isArray: true, maxItems: MOST_PLACES, example: ['217'] }) @IsArray() @ArrayMaxSize(MOST_PLACES) @ArrayUnique() @IsIn(MUNICIPALITY_CODES, { each: true })
  area: MunicipalityCode[];

  @ApiProperty({ format: 'date', example: '2026-11-23' }) @IsDay(FIRST_YEAR)
  startsOn: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2027-12-31' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  endsOn?: string | null;

  @ApiProperty({ minLength: 3, maxLength: 300, example: 'Sijaisuus jatkuu' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(300)
  reason: string;
}

export class CancelAppointmentRequest {
  @ApiProperty({ minLength: 3, maxLength: 300, example: 'Tehtävää ei tullutkaan' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(300)
  reason: string;
}

export class EndAppointmentRequest {
  @ApiProperty({ format: 'date', description: 'The last day.', example: '2026-12-31' }) @IsDay(FIRST_YEAR)
  lastDay: string;

  @ApiProperty({ minLength: 3, maxLength: 300, example: 'Tehtävä siirtyi toiselle' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(300)
  reason: string;
}
