import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, MayBeLeftOut, Trimmed } from '@pirtti/http-kit';
import { LANGUAGES, type Language } from '@pirtti/kernel';
import { IsEmail, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import type { PersonDetails } from '../domain/person.js';
import { PHONE } from '../../http/field-checks.js';

/** Who somebody is and how they are reached: by e-mail, by phone or by both. */
export class PersonDetailsRequest {
  @ApiProperty({ maxLength: 120, example: 'Aune Esimerkki' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(120)
  name: string;

  @ApiPropertyOptional({ type: String, format: 'email', nullable: true, maxLength: 200, example: 'aune@esimerkki.example' }) @BlankIsNull() @IsOptional() @IsEmail() @MaxLength(200)
  email?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, pattern: PHONE.source, example: '040 000 0101' }) @BlankIsNull() @IsOptional() @Matches(PHONE)
  phone?: string | null;

  @ApiProperty({ enum: LANGUAGES, description: 'In which they are written to.' }) @IsIn(LANGUAGES)
  language: Language;
}

export const personDetailsOf = ({ name, email, phone, language }: PersonDetailsRequest): PersonDetails => ({ name, email: email ?? null, phone: phone ?? null, language });

export class CorrectPersonRequest extends PersonDetailsRequest {
  @ApiProperty({ type: Number, minimum: 1, maximum: 2_000_000_000, description: 'The version that the writer had before them.' }) @IsInt() @Min(1) @Max(2_000_000_000)
  version: number;
}

export class SearchPeopleRequest {
  @ApiPropertyOptional({ maxLength: 100, example: 'Aune', description: 'In a name, an e-mail address or a phone number. In the body: an address of a page would be remembered.' }) @MayBeLeftOut() @IsString() @MaxLength(100)
  text?: string;

  @ApiPropertyOptional({ type: Number, default: 1, minimum: 1, maximum: 10_000 }) @MayBeLeftOut() @IsInt() @Min(1) @Max(10_000)
  page?: number;

  @ApiPropertyOptional({ type: Number, default: 20, minimum: 1, maximum: 100 }) @MayBeLeftOut() @IsInt() @Min(1) @Max(100)
  pageSize?: number;
}
