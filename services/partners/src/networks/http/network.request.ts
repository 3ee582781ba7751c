import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, MayBeLeftOut, PagingRequest, QueryFlag, Trimmed } from '@pirtti/http-kit';
import {
  LANGUAGES, MUNICIPALITY_CODES, NETWORK_RESOURCE_CODES, NETWORK_STATE_CODES, NETWORK_TYPE_CODES, type Language, type MunicipalityCode, type NetworkResource, type NetworkState, type NetworkType,
} from '@pirtti/kernel';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { FIRST_YEAR } from '../../http/field-checks.js';
import type { NetworkContent } from '../domain/network.js';
import { SORTS, type Sort } from '../storage/network-search.js';

/** What a network is. Everything here is read by all who work here. */
export class NetworkRequest {
  @ApiProperty({ enum: NETWORK_TYPE_CODES, example: 'learning' }) @IsIn(NETWORK_TYPE_CODES)
  type: NetworkType;

  @ApiProperty({ maxLength: 200, example: 'Lasten yksinäisyyden oppimisverkosto' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200)
  name: string;

  @ApiProperty({ enum: LANGUAGES, description: 'The one language in which it works.' }) @IsIn(LANGUAGES)
  language: Language;

  @ApiPropertyOptional({ maxLength: 2000, example: 'Opitaan toisilta, mikä ehkäisee yksinäisyyttä.', description: 'No names of persons.' }) @MayBeLeftOut() @Trimmed() @IsString() @MaxLength(2000)
  purpose?: string;

  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES, isArray: true, maxItems: MUNICIPALITY_CODES.length, description: 'The municipalities that it covers; needed of a wellbeing cooperation network.' })
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(MUNICIPALITY_CODES.length) @ArrayUnique() @IsIn(MUNICIPALITY_CODES, { each: true })
  municipalityCodes?: MunicipalityCode[];

  @ApiProperty({ format: 'date', example: '2025-01-01' }) @IsDay(FIRST_YEAR)
  startsOn: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2028-12-31', description: 'The last day; null while no end is known.' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  endsOn?: string | null;

  @ApiProperty({ enum: NETWORK_RESOURCE_CODES, example: 'none' }) @IsIn(NETWORK_RESOURCE_CODES)
  resource: NetworkResource;

  @ApiPropertyOptional({ maxLength: 500, description: 'What was agreed of money and work; left out where there is none.' }) @MayBeLeftOut() @Trimmed() @IsString() @MaxLength(500)
  resourceNote?: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'The forum in which it meets, convened by the same organisation.' }) @BlankIsNull() @IsOptional() @IsUUID('all')
  forumId?: string | null;
}

/** What the writer had before them, and why they change it. */
class ChangeRequest {
  @ApiProperty({ minimum: 1, maximum: 1_000_000, description: 'The version that the writer had before them: if there is a newer one, nothing is overwritten.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;

  @ApiProperty({ minLength: 3, maxLength: 300, example: 'Sovittiin verkoston kokouksessa.', description: 'Why, for the timeline. No names of persons.' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(300)
  reason: string;
}

export class ChangeNetworkRequest extends NetworkRequest {
  @ApiProperty({ minimum: 1, maximum: 1_000_000, description: 'The version that the writer had before them: if there is a newer one, nothing is overwritten.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;

  @ApiProperty({ minLength: 3, maxLength: 300, example: 'Kautta jatkettiin.', description: 'Why, for the timeline. No names of persons.' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(300)
  reason: string;
}

export class EndNetworkRequest extends ChangeRequest {
  @ApiProperty({ format: 'date', description: 'The last day, within the network’s period.', example: '2026-12-31' }) @IsDay(FIRST_YEAR)
  lastDay: string;
}

export class ListNetworksRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 200, description: 'In the name or the purpose, or in the name of an organisation that convenes it or has belonged to it.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ enum: NETWORK_TYPE_CODES }) @MayBeLeftOut() @IsIn(NETWORK_TYPE_CODES)
  type?: NetworkType;

  @ApiPropertyOptional({ enum: NETWORK_STATE_CODES, description: 'All when left out.' }) @MayBeLeftOut() @IsIn(NETWORK_STATE_CODES)
  state?: NetworkState;

  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES, description: 'Those that cover this municipality.' }) @MayBeLeftOut() @IsIn(MUNICIPALITY_CODES)
  municipalityCode?: MunicipalityCode;

  @ApiPropertyOptional({ type: Boolean, description: 'Those to which the reader’s organisation belongs today, or which it convenes.' }) @MayBeLeftOut() @QueryFlag() @IsBoolean()
  mine?: boolean;

  @ApiPropertyOptional({ enum: SORTS, default: 'name' }) @MayBeLeftOut() @IsIn(SORTS)
  sort?: Sort;
}

export class ExportNetworksRequest extends ListNetworksRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi', description: 'Of headings, labels and names of organisations.' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  wording?: Language;
}

export const networkContentOf = ({ type, name, language, purpose, municipalityCodes, startsOn, endsOn, resource, resourceNote, forumId }: NetworkRequest): NetworkContent => ({
  type, name, language, purpose: purpose ?? '', municipalityCodes: [...municipalityCodes ?? []].sort(), startsOn, endsOn: endsOn ?? null, resource,
  // Where there is no resource, nothing was agreed of it.
  resourceNote: resource === 'none' ? '' : resourceNote ?? '', forumId: forumId?.toLowerCase() ?? null,
});
