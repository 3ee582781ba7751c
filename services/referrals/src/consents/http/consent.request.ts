import { IsDay } from '@pirtti/http-kit';
import { LANGUAGES, SHARED_FIELD_CODES, type Language, type SharedField } from '@pirtti/kernel';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { CONSENT_PURPOSES, CONSENT_WAYS, type ConsentPurpose, type ConsentWay } from '../domain/consent.js';

export class ConsentRequest {
  @ApiProperty({ description: 'The version of the text that the client was shown.' }) @IsString() @MaxLength(20)
  textVersion: string;

  @ApiProperty({ enum: LANGUAGES }) @IsIn(LANGUAGES)
  language: Language;

  @ApiProperty({ enum: CONSENT_PURPOSES, isArray: true }) @IsArray() @ArrayMinSize(1) @ArrayUnique() @IsIn(CONSENT_PURPOSES, { each: true })
  purposes: ConsentPurpose[];

  @ApiProperty({ enum: SHARED_FIELD_CODES, isArray: true }) @IsArray() @ArrayUnique() @IsIn(SHARED_FIELD_CODES, { each: true })
  fields: SharedField[];

  @ApiProperty({ type: [String], format: 'uuid', description: 'Organisations, each by name.' }) @IsArray() @ArrayMaxSize(20) @ArrayUnique() @IsUUID(undefined, { each: true })
  recipients: string[];

  @ApiProperty({ enum: CONSENT_WAYS }) @IsIn(CONSENT_WAYS)
  how: ConsentWay;

  @ApiProperty({ format: 'date' }) @IsDay()
  validUntil: string;
}
