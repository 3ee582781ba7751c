import { ApiPropertyOptional } from '@nestjs/swagger';
import { MayBeLeftOut, pageOf, PagingRequest } from '@pirtti/http-kit';
import { GRANT_APPLICATION_STATUS_CODES, GRANT_KIND_CODES, LANGUAGES, type GrantApplicationStatus, type GrantKind, type Language } from '@pirtti/kernel';
import { IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { APPLICATION_SORTS, type ApplicationCriteria, type ApplicationSort } from '../storage/application-search.js';

export class ListApplicationsRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 200, description: 'In the title, the round’s title or the applicant’s name.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ enum: GRANT_APPLICATION_STATUS_CODES }) @MayBeLeftOut() @IsIn(GRANT_APPLICATION_STATUS_CODES)
  status?: GrantApplicationStatus;

  @ApiPropertyOptional({ enum: GRANT_KIND_CODES }) @MayBeLeftOut() @IsIn(GRANT_KIND_CODES)
  kind?: GrantKind;

  @ApiPropertyOptional({ format: 'uuid' }) @MayBeLeftOut() @IsUUID('all')
  round?: string;

  @ApiPropertyOptional({ enum: APPLICATION_SORTS, default: 'latest' }) @MayBeLeftOut() @IsIn(APPLICATION_SORTS)
  sort?: ApplicationSort;
}

/** The same as a file: a page of it where one is asked for, all of it otherwise. */
export class ExportApplicationsRequest extends ListApplicationsRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi', description: 'Of headings, labels and names.' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  wording?: Language;
}

export const applicationCriteriaOf = ({ sort, ...asked }: ListApplicationsRequest): ApplicationCriteria => ({ ...asked, ...pageOf(asked), sort: sort ?? 'latest' });
