import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, MayBeLeftOut, PagingRequest, Trimmed } from '@pirtti/http-kit';
import { LANGUAGES, NETWORK_STATE_CODES, type Language, type NetworkState } from '@pirtti/kernel';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { FIRST_YEAR } from '../../http/field-checks.js';
import { MEMBER_SORTS, type MemberSort } from '../storage/network-membership-search.js';

class PeriodRequest {
  @ApiProperty({ format: 'date', example: '2026-01-01', description: 'The first day, within the network’s period.' }) @IsDay(FIRST_YEAR)
  startsOn: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: null, description: 'The last day, within the network’s period; null for as long as the network goes on.' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  endsOn?: string | null;
}

export class JoinNetworkRequest extends PeriodRequest {
  @ApiProperty({ format: 'uuid', description: 'Who joins.' }) @IsUUID('all')
  organisationId: string;
}

export class CorrectNetworkMembershipRequest extends PeriodRequest {
  @ApiProperty({ minimum: 1, maximum: 1_000_000, description: 'The version of the membership that the writer had before them.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;

  @ApiProperty({ minLength: 3, maxLength: 300, example: 'Päivä oli kirjattu väärin.', description: 'Why, for the timeline. No names of persons.' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(300)
  reason: string;
}

export class LeaveNetworkRequest {
  @ApiProperty({ format: 'date', example: '2026-12-31', description: 'The last day. Before the first, the membership never began.' }) @IsDay(FIRST_YEAR)
  lastDay: string;

  @ApiProperty({ minimum: 1, maximum: 1_000_000, description: 'The version of the membership that the writer had before them.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;

  @ApiProperty({ minLength: 3, maxLength: 300, example: 'Hanke päättyi.', description: 'Why, for the timeline. No names of persons.' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(300)
  reason: string;
}

export class ListNetworkMembershipsRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 200, description: 'In the name of the member.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ enum: NETWORK_STATE_CODES, description: 'All when left out.' }) @MayBeLeftOut() @IsIn(NETWORK_STATE_CODES)
  state?: NetworkState;

  @ApiPropertyOptional({ enum: MEMBER_SORTS, default: 'name' }) @MayBeLeftOut() @IsIn(MEMBER_SORTS)
  sort?: MemberSort;
}

export class ExportNetworkMembershipsRequest extends ListNetworkMembershipsRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi', description: 'Of headings, labels and names of organisations.' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  wording?: Language;
}
