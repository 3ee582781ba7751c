import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, MayBeLeftOut, Nested, PagingRequest, QueryFlag, Trimmed } from '@pirtti/http-kit';
import { LANGUAGES, MUNICIPALITY_CODES, PLACE_KIND_CODES, PLACE_STATE_CODES, REGISTERED_PLACE_KIND_CODES, type Language, type MunicipalityCode, type PlaceKind, type PlaceState } from '@pirtti/kernel';
import { IsBoolean, IsEmail, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { AccessibilityRequest, CoordinatesRequest } from '../../activities/http/activity.request.js';
import { FIRST_YEAR, PHONE } from '../../http/field-checks.js';
import { NamesRequest, NoteRequest, optionalTextOf, textOf } from '../../http/text.request.js';
import type { PlaceContent } from '../domain/place.js';

/** What is known of a place. Everything here is read by everyone. */
export class RegisteredPlaceRequest {
  @ApiProperty({ enum: REGISTERED_PLACE_KIND_CODES, example: 'library' }) @IsIn(REGISTERED_PLACE_KIND_CODES)
  kind: PlaceContent['kind'];

  @ApiProperty({ type: NamesRequest }) @IsNotEmpty() @Nested(() => NamesRequest)
  names: NamesRequest;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, example: 'Asematie 1' }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(200)
  streetAddress?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, pattern: '^\\d{5}$', example: '69100' }) @BlankIsNull() @IsOptional() @IsString() @Matches(/^\d{5}$/)
  postalCode?: string | null;

  @ApiProperty({ enum: MUNICIPALITY_CODES, example: '217' }) @IsIn(MUNICIPALITY_CODES)
  municipalityCode: MunicipalityCode;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 100, example: null }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(100)
  village?: string | null;

  @ApiPropertyOptional({ type: CoordinatesRequest, nullable: true }) @IsOptional() @Nested(() => CoordinatesRequest)
  coordinates?: CoordinatesRequest | null;

  @ApiPropertyOptional({ type: NoteRequest, nullable: true, description: 'How one finds in.' }) @IsOptional() @Nested(() => NoteRequest)
  directions?: NoteRequest | null;

  @ApiPropertyOptional({ description: 'People come here anyway: a library, a swimming hall, a shop.' }) @MayBeLeftOut() @IsBoolean()
  everyday?: boolean;

  @ApiPropertyOptional() @MayBeLeftOut() @IsBoolean()
  runByVolunteers?: boolean;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: null }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  validFrom?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2027-08-31', description: 'The last day; needed of a pop-up place.' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  validTo?: string | null;

  @ApiPropertyOptional({ type: AccessibilityRequest }) @MayBeLeftOut() @Nested(() => AccessibilityRequest)
  accessibility?: AccessibilityRequest;

  @ApiPropertyOptional({ type: NoteRequest, nullable: true }) @IsOptional() @Nested(() => NoteRequest)
  accessibilityNote?: NoteRequest | null;

  @ApiPropertyOptional({ type: String, nullable: true, pattern: PHONE.source, example: '040 000 0000', description: 'Of the office, not of a person.' }) @BlankIsNull() @IsOptional() @Matches(PHONE)
  phone?: string | null;

  @ApiPropertyOptional({ type: String, format: 'email', nullable: true, example: 'kirjasto@kannus.example', description: 'Of the office, not of a person.' }) @BlankIsNull() @IsOptional() @IsEmail()
  email?: string | null;
}

export class ChangePlaceRequest extends RegisteredPlaceRequest {
  @ApiProperty({ minimum: 1, maximum: 1_000_000, description: 'The version that the writer had before them: if there is a newer one, nothing is overwritten.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;

  @ApiProperty({ minLength: 3, maxLength: 300, example: 'Silmukka asennettiin.', description: 'Why, for the timeline. No names of persons.' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(300)
  reason: string;
}

export class EndPlaceRequest {
  @ApiProperty({ format: 'date', description: 'The last day on which it is used.', example: '2026-12-31' }) @IsDay(FIRST_YEAR)
  lastDay: string;

  @ApiProperty({ minimum: 1, maximum: 1_000_000, description: 'The version that the writer had before them: if there is a newer one, nothing is overwritten.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;

  @ApiProperty({ minLength: 3, maxLength: 300, example: 'Talo myytiin.', description: 'Why, for the timeline. No names of persons.' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(300)
  reason: string;
}

export class ListPlacesRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 200, description: 'In the name, the street or the village.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ enum: PLACE_KIND_CODES }) @MayBeLeftOut() @IsIn(PLACE_KIND_CODES)
  kind?: PlaceKind;

  @ApiPropertyOptional({ enum: PLACE_STATE_CODES, description: 'All when left out.' }) @MayBeLeftOut() @IsIn(PLACE_STATE_CODES)
  state?: PlaceState;

  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES }) @MayBeLeftOut() @IsIn(MUNICIPALITY_CODES)
  municipalityCode?: MunicipalityCode;

  @ApiPropertyOptional({ type: Boolean, description: 'Everyday meeting places alone.' }) @MayBeLeftOut() @QueryFlag() @IsBoolean()
  everyday?: boolean;

  @ApiPropertyOptional({ type: Boolean, description: 'Those that the reader’s organisation registered.' }) @MayBeLeftOut() @QueryFlag() @IsBoolean()
  mine?: boolean;
}

export class ExportPlacesRequest extends ListPlacesRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi', description: 'Of headings, labels and names.' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  wording?: Language;
}

export const placeContentOf = (request: RegisteredPlaceRequest): PlaceContent => ({
  kind: request.kind, names: textOf(request.names), streetAddress: request.streetAddress ?? null, postalCode: request.postalCode ?? null, municipalityCode: request.municipalityCode,
  village: request.village ?? null, coordinates: request.coordinates ? { latitude: request.coordinates.latitude, longitude: request.coordinates.longitude } : null,
  directions: optionalTextOf(request.directions), everyday: request.everyday ?? false, runByVolunteers: request.runByVolunteers ?? false,
  validFrom: request.validFrom ?? null, validTo: request.validTo ?? null, accessibility: { ...request.accessibility }, accessibilityNote: optionalTextOf(request.accessibilityNote),
  phone: request.phone ?? null, email: request.email ?? null,
});
