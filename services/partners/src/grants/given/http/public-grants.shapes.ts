import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { MayBeLeftOut, pageOf, PagingRequest, TextResponse } from '@pirtti/http-kit';
import { GRANT_KIND_CODES, LANGUAGES, type Language, type LocalizedText } from '@pirtti/kernel';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { PUBLIC_GRANT_SORTS, type PublicGrantCriteria, type PublicGrantSort } from '../storage/public-grants.js';

export class ListPublicGrantsRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 200, description: 'In the granter’s or the recipient’s name, the round’s title or the body.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ format: 'uuid' }) @MayBeLeftOut() @IsUUID('all')
  granter?: string;

  @ApiPropertyOptional({ type: Number, minimum: 2000, maximum: 2099, description: 'Of the decision.' }) @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(2000) @Max(2099)
  year?: number;

  @ApiPropertyOptional({ enum: PUBLIC_GRANT_SORTS, default: 'latest' }) @MayBeLeftOut() @IsIn(PUBLIC_GRANT_SORTS)
  sort?: PublicGrantSort;
}

/** The same as a file: a page of it where one is asked for, all of it otherwise. */
export class ExportPublicGrantsRequest extends ListPublicGrantsRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi', description: 'Of headings, labels and names.' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  wording?: Language;
}

export const publicGrantCriteriaOf = ({ sort, ...asked }: ListPublicGrantsRequest): PublicGrantCriteria => ({ ...asked, ...pageOf(asked), sort: sort ?? 'latest' });

export class PublicGrantResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  granterId: string;

  @ApiProperty({ type: TextResponse })
  granter: LocalizedText;

  @ApiProperty({ type: TextResponse, nullable: true, description: 'An informal group is shown by its host.' })
  recipient: LocalizedText | null;

  @ApiProperty({ description: 'Whether the grant was given to an informal group.' })
  isInformalGroup: boolean;

  @ApiProperty({ description: 'The title of the round, in its language.' })
  round: string;

  @ApiProperty({ enum: LANGUAGES })
  roundLanguage: string;

  @ApiProperty({ enum: GRANT_KIND_CODES })
  kind: string;

  @ApiProperty({ description: 'Whole cents.' })
  amountCents: number;

  @ApiProperty({ format: 'date' })
  decidedOn: string;

  @ApiProperty()
  body: string;

  @ApiProperty()
  section: string;
}

export class PublicGranterResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  @ApiProperty()
  count: number;
}

export class PublicGrantYearResponse {
  @ApiProperty()
  year: number;

  @ApiProperty()
  count: number;
}

export class PublicGrantListResponse {
  @ApiProperty({ type: [PublicGrantResponse] })
  items: readonly PublicGrantResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty({ description: 'Whole cents of everything found.' })
  sumCents: number;

  @ApiProperty({ type: [PublicGranterResponse], description: 'How many there would be of each granter, the other filters kept.' })
  granters: readonly PublicGranterResponse[];

  @ApiProperty({ type: [PublicGrantYearResponse], description: 'How many there would be of each year, the other filters kept.' })
  years: readonly PublicGrantYearResponse[];
}
