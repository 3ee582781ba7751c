import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, MayBeLeftOut, PagingRequest, QueryFlag, Trimmed } from '@pirtti/http-kit';
import { LANGUAGES, ROLE_CODES, type Language, type Role } from '@pirtti/kernel';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { FIRST_YEAR } from '../../http/field-checks.js';
import { SORTS, STATES, type Sort, type State } from '../storage/membership-search.js';

/** Which of the organisation's people, in which order, on which page. */
export class ListMembershipsRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 200, description: 'Words of the name; all must be found.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ enum: ROLE_CODES }) @MayBeLeftOut() @IsIn(ROLE_CODES)
  role?: Role;

  @ApiPropertyOptional({ enum: STATES, description: 'Rights that hold now, that will, or that are over; all when left out.' }) @MayBeLeftOut() @IsIn(STATES)
  state?: State;

  @ApiPropertyOptional({ type: Boolean, description: 'Those alone who stand in for others.' }) @MayBeLeftOut() @QueryFlag() @IsBoolean()
  deputies?: boolean;

  @ApiPropertyOptional({ enum: SORTS, default: 'name' }) @MayBeLeftOut() @IsIn(SORTS)
  sort?: Sort;
}

/** The same as a file: a page of it where one is asked for, all of it otherwise. */
export class ExportMembershipsRequest extends ListMembershipsRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi', description: 'Of headings and labels.' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  wording?: Language;
}

export class EndMembershipRequest {
  @ApiProperty({ minLength: 3, maxLength: 300, example: 'Tehtävä päättyi', description: 'Why, for the timeline. Nothing about health or family.' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(300)
  reason: string;
}

export class ChangeMembershipRequest extends EndMembershipRequest {
  @ApiProperty({ maxLength: 200, example: 'Testi Henkilö', description: 'How colleagues know the person.' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200)
  name: string;

  @ApiProperty({ enum: ROLE_CODES, isArray: true, minItems: 1, maxItems: 8, example: ['activity-publisher'] })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(8) @ArrayUnique() @IsIn(ROLE_CODES, { each: true })
  roles: Role[];

  @ApiProperty({ format: 'date', example: '2026-01-01', description: 'The first day.' }) @IsDay(FIRST_YEAR)
  startsOn: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2099-12-31', description: 'The last day; null while it goes on until ended.' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  endsOn?: string | null;

  @ApiProperty({ type: Number, minimum: 1, maximum: 2_000_000_000, description: 'The version that the writer had before them.' }) @IsInt() @Min(1) @Max(2_000_000_000)
  version: number;
}

export class AppointDeputyRequest extends EndMembershipRequest {
  @ApiProperty({ format: 'uuid', description: 'A colleague, by a membership of theirs in the same organisation.' }) @IsUUID('all')
  deputyId: string;

  @ApiProperty({ format: 'date', example: '2026-07-01', description: 'The first day.' }) @IsDay(FIRST_YEAR)
  startsOn: string;

  @ApiProperty({ format: 'date', example: '2026-07-31', description: 'The last day: it ends by itself.' }) @IsDay(FIRST_YEAR)
  endsOn: string;
}
