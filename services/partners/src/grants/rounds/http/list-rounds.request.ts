import { ApiPropertyOptional } from '@nestjs/swagger';
import { MayBeLeftOut, pageOf, PagingRequest } from '@pirtti/http-kit';
import { GRANT_KIND_CODES, GRANT_ROUND_STATE_CODES, LANGUAGES, type GrantKind, type GrantRoundState, type Language } from '@pirtti/kernel';
import { IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { ROUND_SORTS, type RoundCriteria, type RoundSort } from '../storage/round-search.js';

export class ListRoundsRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 200, description: 'In the title or in the granter’s name.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ enum: GRANT_ROUND_STATE_CODES }) @MayBeLeftOut() @IsIn(GRANT_ROUND_STATE_CODES)
  state?: GrantRoundState;

  @ApiPropertyOptional({ enum: GRANT_KIND_CODES }) @MayBeLeftOut() @IsIn(GRANT_KIND_CODES)
  kind?: GrantKind;

  @ApiPropertyOptional({ format: 'uuid' }) @MayBeLeftOut() @IsUUID('all')
  granter?: string;

  @ApiPropertyOptional({ enum: ROUND_SORTS, default: 'closes' }) @MayBeLeftOut() @IsIn(ROUND_SORTS)
  sort?: RoundSort;
}

/** The same as a file: a page of it where one is asked for, all of it otherwise. */
export class ExportRoundsRequest extends ListRoundsRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi', description: 'Of headings, labels and names.' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  wording?: Language;
}

export const roundCriteriaOf = ({ sort, ...asked }: ListRoundsRequest): RoundCriteria => ({ ...asked, ...pageOf(asked), sort: sort ?? 'closes' });
