import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, Trimmed } from '@pirtti/http-kit';
import { IsEmail, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import type { ContactDetails } from '../domain/contact-person.js';

const PHONE = /^[+()\d][\d ()-]{3,29}$/;

/** How a person is reached in their work. */
export class ContactDetailsRequest {
  @ApiProperty({ maxLength: 120, example: 'Aila Avain' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(120)
  name: string;

  @ApiPropertyOptional({ type: String, nullable: true, pattern: PHONE.source, example: '040 000 0100' }) @BlankIsNull() @IsOptional() @Matches(PHONE)
  phone?: string | null;

  @ApiPropertyOptional({ type: String, format: 'email', nullable: true, maxLength: 200 }) @BlankIsNull() @IsOptional() @IsEmail() @MaxLength(200)
  email?: string | null;
}

export class ChangeContactPersonRequest extends ContactDetailsRequest {
  @ApiProperty({ type: Number, minimum: 1, maximum: 2_000_000_000, description: 'The version that the writer had before them.' }) @IsInt() @Min(1) @Max(2_000_000_000)
  version: number;

  @ApiProperty({ minLength: 3, maxLength: 300, example: 'Uusi numero', description: 'Why, for the timeline. No names of persons.' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(300)
  reason: string;
}

export class ListContactPersonsRequest {
  @ApiProperty({ format: 'uuid', description: 'Whose people.' }) @IsUUID('all')
  organisationId: string;
}

export const detailsOf = ({ name, phone, email }: ContactDetailsRequest): ContactDetails => ({ name, phone: phone ?? null, email: email ?? null });
