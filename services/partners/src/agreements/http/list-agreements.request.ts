import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { MayBeLeftOut, pageOf, PagingRequest, QueryFlag } from '@pirtti/http-kit';
import { AGREEMENT_STATUS_CODES, LANGUAGES, type AgreementStatus, type Language } from '@pirtti/kernel';
import { IsBoolean, IsIn, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { ENDS_WITHIN, SORTS, type AgreementCriteria, type EndsWithin, type Sort } from '../storage/agreement-search.js';

const ENDS_WITHIN_CODES = Object.keys(ENDS_WITHIN) as EndsWithin[];

export class ListAgreementsRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 200, description: 'In the title or in a partner’s name.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ enum: AGREEMENT_STATUS_CODES }) @MayBeLeftOut() @IsIn(AGREEMENT_STATUS_CODES)
  status?: AgreementStatus;

  @ApiPropertyOptional({ format: 'uuid' }) @MayBeLeftOut() @IsUUID('all')
  partner?: string;

  @ApiPropertyOptional({ enum: ENDS_WITHIN_CODES, description: 'In force, and ends this soon.' }) @MayBeLeftOut() @IsIn(ENDS_WITHIN_CODES)
  endsWithin?: EndsWithin;

  @ApiPropertyOptional({ type: Boolean, description: 'Those that lack one’s own signature.' })
  @MayBeLeftOut() @QueryFlag() @IsBoolean()
  waitingForUs?: boolean;

  @ApiPropertyOptional({ enum: SORTS, default: 'latest' }) @MayBeLeftOut() @IsIn(SORTS)
  sort?: Sort;
}

export class ExportAgreementsRequest extends ListAgreementsRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi', description: 'Of headings, labels and names.' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  wording?: Language;
}

export class FindPartnersRequest {
  @ApiProperty({ minLength: 2, maxLength: 200, example: 'yhdistys' }) @IsString() @MinLength(2) @MaxLength(200)
  text: string;
}

export const criteriaOf = ({ sort, ...asked }: ListAgreementsRequest): AgreementCriteria => ({ ...asked, ...pageOf(asked), sort: sort ?? 'latest' });
