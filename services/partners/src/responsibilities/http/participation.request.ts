import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, Trimmed } from '@pirtti/http-kit';
import { MATTER_PART_CODES, type MatterPart } from '@pirtti/kernel';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { FIRST_YEAR } from '../../http/field-checks.js';
import type { Participation } from '../domain/matter.js';
import { MatterChangeRequest } from './responsibility.request.js';

export class ParticipationRequest extends MatterChangeRequest {
  @ApiProperty({ format: 'uuid', description: 'Of the registry; in an agreement, one of its parties.' }) @IsUUID('all')
  organisationId: string;

  @ApiProperty({ enum: MATTER_PART_CODES, example: 'supports' }) @IsIn(MATTER_PART_CODES)
  part: MatterPart;

  @ApiPropertyOptional({ type: String, maxLength: 80, nullable: true, description: 'The branch of its administration that takes part; null where the whole organisation does.', example: 'Liikunta' }) @Trimmed() @BlankIsNull() @IsOptional() @IsString() @MaxLength(80)
  sector?: string | null;

  @ApiProperty({ format: 'date', example: '2026-11-23' }) @IsDay(FIRST_YEAR)
  startsOn: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'The last day; null while it goes on until ended.', example: '2027-12-31' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  endsOn?: string | null;
}

export class LinkAgreementRequest extends MatterChangeRequest {
  @ApiProperty({ format: 'uuid', description: 'To which the asker’s organisation is a party.' }) @IsUUID('all')
  agreementId: string;
}

export const participationOf = (id: string, { organisationId, part, sector = null, startsOn, endsOn = null }: ParticipationRequest): Participation =>
  ({ id, organisationId: organisationId.toLowerCase(), part, sector, startsOn, endsOn });
