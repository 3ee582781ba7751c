import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsDay, MayBeLeftOut } from '@pirtti/http-kit';
import { LANGUAGES, MUNICIPALITY_CODES, type Language, type MunicipalityCode } from '@pirtti/kernel';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { FIRST_YEAR } from '../../http/field-checks.js';

/** Of what is told, and in which language. */
export class AreaRequest {
  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES, isArray: true, maxItems: MUNICIPALITY_CODES.length, example: ['217'], description: 'One or several: a paper is read in many.' })
  @MayBeLeftOut() @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value)) @IsArray() @ArrayMaxSize(MUNICIPALITY_CODES.length) @IsIn(MUNICIPALITY_CODES, { each: true })
  municipalityCode?: MunicipalityCode[];

  @ApiPropertyOptional({ format: 'uuid', description: 'What one organisation offers.' }) @MayBeLeftOut() @IsUUID('all')
  organisationId?: string;

  @ApiPropertyOptional({ maxLength: 200, description: 'What a search for these words finds.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  language?: Language;
}

/** Of which days as well. */
export class PeriodRequest extends AreaRequest {
  @ApiPropertyOptional({ format: 'date', example: '2026-11-23', description: 'Today when left out.' }) @MayBeLeftOut() @IsDay(FIRST_YEAR)
  from?: string;

  @ApiPropertyOptional({ format: 'date', example: '2026-11-29', description: 'The last day: a week from the first when left out, and at most 92 days.' }) @MayBeLeftOut() @IsDay(FIRST_YEAR)
  to?: string;
}

export class ColumnRequest extends PeriodRequest {
  @ApiPropertyOptional({ type: Number, minimum: 50, maximum: 100_000, description: 'How many characters there is room for.' }) @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(50) @Max(100_000)
  limit?: number;
}

export class ComingRequest extends AreaRequest {
  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 100, default: 20 }) @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  most?: number;
}

export class LanguageRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  language?: Language;
}
