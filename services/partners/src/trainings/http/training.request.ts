import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsDay, MayBeLeftOut, PagingRequest, Trimmed } from '@pirtti/http-kit';
import { LANGUAGES, MUNICIPALITY_CODES, TRAINING_TOPIC_CODES, type Language, type MunicipalityCode, type TrainingTopic } from '@pirtti/kernel';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsNotEmpty, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Type } from 'class-transformer';
import { FIRST_YEAR } from '../../http/field-checks.js';
import type { TrainingContent } from '../domain/training.js';
import { SORTS, type Sort } from '../storage/training-search.js';

const MOST_PEOPLE = 10_000;
const LAST_YEAR = 2100;

/** A training that was held. Everything here is read by all who work here; people are counted, never named. */
export class TrainingRequest {
  @ApiProperty({ enum: TRAINING_TOPIC_CODES }) @IsIn(TRAINING_TOPIC_CODES)
  topic: TrainingTopic;

  @ApiProperty({ maxLength: 200, example: 'Miten kysyn yksinäisyydestä', description: 'What the training was called. No names of persons.' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200)
  title: string;

  @ApiProperty({ format: 'date', example: '2026-11-10', description: 'Today or earlier.' }) @IsDay(FIRST_YEAR)
  heldOn: string;

  @ApiProperty({ enum: MUNICIPALITY_CODES, isArray: true, minItems: 1, maxItems: MUNICIPALITY_CODES.length, description: 'For which municipalities.' })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MUNICIPALITY_CODES.length) @ArrayUnique() @IsIn(MUNICIPALITY_CODES, { each: true })
  municipalityCodes: MunicipalityCode[];

  @ApiProperty({ minimum: 0, maximum: MOST_PEOPLE, example: 18, description: 'How many came as part of their work.' }) @IsInt() @Min(0) @Max(MOST_PEOPLE)
  staff: number;

  @ApiProperty({ minimum: 0, maximum: MOST_PEOPLE, example: 4, description: 'How many volunteers came.' }) @IsInt() @Min(0) @Max(MOST_PEOPLE)
  volunteers: number;

  @ApiProperty({ minimum: 1, maximum: MOST_PEOPLE, example: 5, description: 'From how many organisations they came: no more than people.' }) @IsInt() @Min(1) @Max(MOST_PEOPLE)
  organisations: number;
}

export class CorrectTrainingRequest extends TrainingRequest {
  @ApiProperty({ minimum: 1, maximum: 1_000_000, description: 'The version that the writer had before them: if there is a newer one, nothing is overwritten.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;

  @ApiProperty({ minLength: 3, maxLength: 500, example: 'Laskettiin uudelleen.', description: 'Why, for the timeline. No names of persons.' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(500)
  reason: string;
}

export class RetractTrainingRequest {
  @ApiProperty({ minimum: 1, maximum: 1_000_000, description: 'The version that the writer had before them.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;

  @ApiProperty({ minLength: 3, maxLength: 500, example: 'Kirjattiin kahdesti.', description: 'Why, for the timeline. No names of persons.' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(500)
  reason: string;
}

export class ListTrainingsRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 200, description: 'In the title.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ enum: TRAINING_TOPIC_CODES }) @MayBeLeftOut() @IsIn(TRAINING_TOPIC_CODES)
  topic?: TrainingTopic;

  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES, description: 'Held for this municipality, alone or among others.' }) @MayBeLeftOut() @IsIn(MUNICIPALITY_CODES)
  municipalityCode?: MunicipalityCode;

  @ApiPropertyOptional({ type: Number, minimum: FIRST_YEAR, maximum: LAST_YEAR, description: 'Held in this year.' }) @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(FIRST_YEAR) @Max(LAST_YEAR)
  year?: number;

  @ApiPropertyOptional({ enum: SORTS, default: 'newest' }) @MayBeLeftOut() @IsIn(SORTS)
  sort?: Sort;
}

export class ExportTrainingsRequest extends ListTrainingsRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi', description: 'Of headings and labels.' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  wording?: Language;
}

export const trainingContentOf = ({ topic, title, heldOn, municipalityCodes, staff, volunteers, organisations }: TrainingRequest): TrainingContent =>
  ({ topic, title, heldOn, municipalityCodes: [...municipalityCodes].sort(), staff, volunteers, organisations });
