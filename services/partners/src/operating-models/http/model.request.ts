import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, MayBeLeftOut, Nested, PagingRequest, QueryFlag, Trimmed } from '@pirtti/http-kit';
import { ADOPTION_STATE_CODES, LANGUAGES, MODEL_KIND_CODES, MUNICIPALITY_CODES, type AdoptionState, type Language, type LocalizedText, type ModelKind, type MunicipalityCode } from '@pirtti/kernel';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUrl, Max, MaxLength, Min, MinLength } from 'class-validator';
import { FIRST_YEAR } from '../../http/field-checks.js';
import { OrganisationNamesRequest } from '../../organisations/http/organisation.request.js';
import type { ModelContent } from '../domain/operating-model.js';
import { SORTS, type Sort } from '../storage/operating-model-search.js';

export class ModelDescriptionRequest {
  @ApiProperty({ maxLength: 3000, example: 'Seinätön kohtaamispaikka, joka kokoontuu siellä, missä ihmiset ovat.' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(3000)
  fi: string;

  @ApiPropertyOptional({ maxLength: 3000 }) @MayBeLeftOut() @Trimmed() @IsString() @MaxLength(3000)
  sv?: string;

  @ApiPropertyOptional({ maxLength: 3000 }) @MayBeLeftOut() @Trimmed() @IsString() @MaxLength(3000)
  en?: string;
}

/** A way of working that others may take up. Everything here is public among those who work here. */
export class ModelRequest {
  @ApiProperty({ enum: MODEL_KIND_CODES }) @IsIn(MODEL_KIND_CODES)
  kind: ModelKind;

  @ApiProperty({ type: OrganisationNamesRequest }) @IsNotEmpty() @Nested(() => OrganisationNamesRequest)
  names: OrganisationNamesRequest;

  @ApiProperty({ type: ModelDescriptionRequest }) @IsNotEmpty() @Nested(() => ModelDescriptionRequest)
  description: ModelDescriptionRequest;

  @ApiPropertyOptional({ type: String, format: 'uri', isArray: true, maxItems: 10, example: ['https://innokyla.example/malli'], description: 'Where to read more.' })
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(10) @ArrayUnique() @IsUrl({ protocols: ['http', 'https'], require_protocol: true }, { each: true }) @MaxLength(300, { each: true })
  links?: string[];

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2027-12-31', description: 'The last day on which somebody else pays for it; null where its money has no end, or it lives without any.' })
  @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  fundingEndsOn?: string | null;
}

export class ChangeModelRequest extends ModelRequest {
  @ApiProperty({ minimum: 1, maximum: 1_000_000, description: 'The version that the writer had before them: if there is a newer one, nothing is overwritten.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;

  @ApiProperty({ minLength: 3, maxLength: 500, example: 'Kuvaus tarkennettiin.', description: 'Why, for the timeline. No names of persons.' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(500)
  reason: string;
}

export class AdoptModelRequest {
  @ApiProperty({ enum: ADOPTION_STATE_CODES }) @IsIn(ADOPTION_STATE_CODES)
  state: AdoptionState;

  @ApiProperty({ format: 'date', example: '2026-05-04', description: 'Since which day.' }) @IsDay(FIRST_YEAR)
  since: string;

  @ApiProperty({ minimum: 0, maximum: 1_000_000, description: 'The version that the writer had before them; nought where there was nothing.' }) @IsInt() @Min(0) @Max(1_000_000)
  version: number;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 500, description: 'Needed for a step back. No names of persons.' }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(500)
  reason?: string | null;
}

export class ListModelsRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 200, description: 'In the name or the description.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ enum: MODEL_KIND_CODES }) @MayBeLeftOut() @IsIn(MODEL_KIND_CODES)
  kind?: ModelKind;

  @ApiPropertyOptional({ enum: ADOPTION_STATE_CODES, description: 'Those that some municipality has taken so far.' }) @MayBeLeftOut() @IsIn(ADOPTION_STATE_CODES)
  state?: AdoptionState;

  @ApiPropertyOptional({ type: Boolean, description: 'Those whose funding ends within twelve months.' }) @MayBeLeftOut() @QueryFlag() @IsBoolean()
  fundingEnds?: boolean;

  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES, description: 'Only in this municipality; in the area of the reader’s organisation when left out.' }) @MayBeLeftOut() @IsIn(MUNICIPALITY_CODES)
  municipalityCode?: MunicipalityCode;

  @ApiPropertyOptional({ enum: SORTS, default: 'name' }) @MayBeLeftOut() @IsIn(SORTS)
  sort?: Sort;
}

export class ExportModelsRequest extends ListModelsRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi', description: 'Of headings, labels and names.' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  wording?: Language;
}

const textOf = ({ fi, sv, en }: ModelDescriptionRequest): LocalizedText => ({ fi, ...(sv && { sv }), ...(en && { en }) });
export const modelContentOf = ({ kind, names, description, links, fundingEndsOn }: ModelRequest): ModelContent =>
  ({ kind, names: textOf(names), description: textOf(description), links: links ?? [], fundingEndsOn: fundingEndsOn ?? null });
