import { BlankIsNull, IsDay, MayBeLeftOut, Trimmed } from '@pirtti/http-kit';
import {
  BARRIER_CODES, LANGUAGES, MUNICIPALITY_CODES, TARGET_GROUP_CODES, WISH_CODES, type Barrier, type Language, type MunicipalityCode, type TargetGroup, type Wish,
} from '@pirtti/kernel';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsEmail, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { INSTRUMENT, SCREENING_ANSWERS, type ScreeningAnswer } from '../domain/loneliness-band.js';
import type { ContactData } from '../storage/client.store.js';

const PHONE = /^\+?[0-9 ()-]{5,30}$/;

export class ClientRequest {
  @ApiProperty({ maxLength: 100 }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(100)
  givenName: string;

  @ApiProperty({ maxLength: 100 }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(100)
  familyName: string;

  @ApiPropertyOptional({ type: String, nullable: true, pattern: PHONE.source }) @BlankIsNull() @IsOptional() @IsString() @Matches(PHONE)
  phone?: string | null;

  @ApiPropertyOptional({ type: String, format: 'email', nullable: true, maxLength: 200 }) @BlankIsNull() @IsOptional() @IsEmail() @MaxLength(200)
  email?: string | null;

  @ApiProperty({ enum: LANGUAGES }) @IsIn(LANGUAGES)
  language: Language;

  @ApiProperty({ enum: MUNICIPALITY_CODES }) @IsIn(MUNICIPALITY_CODES)
  municipalityCode: MunicipalityCode;

  @ApiPropertyOptional({ type: 'integer', nullable: true, minimum: 1900, maximum: 2100 }) @IsOptional() @IsInt() @Min(1900) @Max(2100)
  birthYear?: number | null;

  @ApiProperty({ enum: TARGET_GROUP_CODES, isArray: true }) @IsArray() @ArrayMaxSize(10) @ArrayUnique() @IsIn(TARGET_GROUP_CODES, { each: true })
  targetGroups: TargetGroup[];

  @ApiPropertyOptional({ default: false, description: 'Turvakielto: nothing of where the person lives leaves this service.' }) @MayBeLeftOut() @IsBoolean()
  addressProtected?: boolean;

  @ApiPropertyOptional({ default: false, description: 'The person does not want their municipality to be counted.' }) @MayBeLeftOut() @IsBoolean()
  hidesMunicipality?: boolean;
}

export const contactDataOf = (request: ClientRequest): ContactData => ({
  givenName: request.givenName, familyName: request.familyName, phone: request.phone ?? null, email: request.email ?? null, language: request.language,
  municipalityCode: request.municipalityCode, birthYear: request.birthYear ?? null, targetGroups: request.targetGroups,
  addressProtected: request.addressProtected ?? false, hidesMunicipality: request.hidesMunicipality ?? false,
});

/** Names go in the body: an address would be remembered by browsers and logs. */
export class ClientSearchRequest {
  @ApiProperty({ maxLength: 100 }) @IsString() @MaxLength(100)
  text: string;
}

export class ScreeningRequest {
  @ApiProperty({ enum: [INSTRUMENT.code] }) @IsIn([INSTRUMENT.code])
  instrument: typeof INSTRUMENT.code;

  @ApiProperty({ oneOf: [{ type: 'integer', minimum: 1, maximum: 5 }, { type: 'string', enum: ['not-answered'] }] }) @IsIn(SCREENING_ANSWERS)
  answer: ScreeningAnswer;

  @ApiProperty({ format: 'date' }) @IsDay()
  conductedOn: string;
}

export class NeedsRequest {
  @ApiProperty({ enum: BARRIER_CODES, isArray: true }) @IsArray() @ArrayMaxSize(BARRIER_CODES.length) @ArrayUnique() @IsIn(BARRIER_CODES, { each: true })
  barriers: Barrier[];

  @ApiProperty({ enum: WISH_CODES, isArray: true }) @IsArray() @ArrayMaxSize(WISH_CODES.length) @ArrayUnique() @IsIn(WISH_CODES, { each: true })
  wishes: Wish[];
}
