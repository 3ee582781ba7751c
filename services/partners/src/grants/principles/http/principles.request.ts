import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsDay, MayBeLeftOut, Trimmed } from '@pirtti/http-kit';
import { LANGUAGES, type Language } from '@pirtti/kernel';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsNotEmpty, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { FIRST_YEAR } from '../../../http/field-checks.js';

export class WritePrinciplesRequest {
  @ApiProperty({ enum: LANGUAGES, description: 'The one language that the text is written in.' }) @IsIn(LANGUAGES)
  language: Language;

  @ApiProperty({ maxLength: 200, example: 'Järjestöjen tukemisen periaatteet' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200)
  title: string;

  @ApiProperty({ maxLength: 10_000, example: 'Avustuksilla edistetään asukkaiden hyvinvointia.' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(10_000)
  text: string;

  @ApiProperty({ maxLength: 200, example: 'Aluehallitus', description: 'The body that approved them.' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200)
  body: string;

  @ApiProperty({ format: 'date', example: '2026-01-12' }) @IsDay(FIRST_YEAR)
  decidedOn: string;

  @ApiProperty({ maxLength: 20, example: '§ 9' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(20)
  section: string;

  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: 60, description: 'Organisations with whom they were agreed upon.' })
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(60) @ArrayUnique() @IsUUID('all', { each: true })
  agreedWith?: string[];

  @ApiProperty({ minimum: 0, maximum: 1_000_000, example: 0, description: 'The version that was read; 0 where there was none. If there is a newer one, nothing is published.' }) @IsInt() @Min(0) @Max(1_000_000)
  basedOn: number;
}

export class ListPrinciplesRequest {
  @ApiPropertyOptional({ format: 'uuid', description: 'All versions of one organisation; the latest of each when left out.' }) @MayBeLeftOut() @IsUUID('all')
  organisation?: string;
}
