import { MayBeLeftOut, PagingRequest } from '@pirtti/http-kit';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { LANGUAGES, MUNICIPALITY_CODES, ORGANISATION_TYPE_CODES, SERVICE_LANGUAGE_CODES, type Language } from '@pirtti/kernel';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { FRESHNESS_STATES, type FreshnessState } from '../../freshness/domain/freshness.js';
import { SORTS, STATES, type Sort } from '../storage/organisation-search.js';

/** Which organisations, in which order, on which page. */
export class ListOrganisationsRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 200, description: 'Words of the name, or digits of the business id; all must be found.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ enum: ORGANISATION_TYPE_CODES }) @MayBeLeftOut() @IsIn(ORGANISATION_TYPE_CODES)
  type?: string;

  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES, description: 'Those that live in it or serve it.' }) @MayBeLeftOut() @IsIn(MUNICIPALITY_CODES)
  municipalityCode?: string;

  @ApiPropertyOptional({ enum: SERVICE_LANGUAGE_CODES }) @MayBeLeftOut() @IsIn(SERVICE_LANGUAGE_CODES)
  language?: string;

  @ApiPropertyOptional({ enum: STATES, description: 'Those that still work, or those that have ended; both when left out.' }) @MayBeLeftOut() @IsIn(STATES)
  state?: (typeof STATES)[number];

  @ApiPropertyOptional({ enum: FRESHNESS_STATES, description: 'Whether somebody has confirmed the record, is asked to, or did not for so long that it is archived.' }) @MayBeLeftOut() @IsIn(FRESHNESS_STATES)
  freshness?: FreshnessState;

  @ApiPropertyOptional({ enum: SORTS, default: 'name' }) @MayBeLeftOut() @IsIn(SORTS)
  sort?: Sort;
}

/** The same as a file: a page of it where one is asked for, all of it otherwise. */
export class ExportOrganisationsRequest extends ListOrganisationsRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi', description: 'Of headings, labels and names.' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  wording?: Language;
}
