import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsDay, MayBeLeftOut, Nested, NestedList } from '@pirtti/http-kit';
import { AGE_BANDS, type AgeBand } from '@pirtti/kernel';
import { ArrayMaxSize, IsBoolean, IsInt, IsISO8601, IsNotEmpty, IsUUID, Max, Min, ValidateIf } from 'class-validator';
import { FIRST_YEAR } from '../../http/field-checks.js';

/** More than this at one occurrence is a slip of the finger. */
const MAX_HEADS = 5_000;

const Heads = (band: AgeBand): PropertyDecorator => (target, property) => {
  for (const decorate of [ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: MAX_HEADS, description: AGE_BANDS[band].en }), MayBeLeftOut(), IsInt(), Min(0), Max(MAX_HEADS)]) {
    decorate(target, property as string);
  }
};

/** Heads by age band; what is left out is none. */
export class HeadCountsRequest implements Partial<Record<AgeBand, number>> {
  @Heads('0-6')
  '0-6'?: number;

  @Heads('7-12')
  '7-12'?: number;

  @Heads('13-17')
  '13-17'?: number;

  @Heads('18-24')
  '18-24'?: number;

  @Heads('25-29')
  '25-29'?: number;

  @Heads('30-64')
  '30-64'?: number;

  @Heads('65-74')
  '65-74'?: number;

  @Heads('75-84')
  '75-84'?: number;

  @Heads('85+')
  '85+'?: number;

  @Heads('unknown')
  unknown?: number;
}

export class PresenceRequest {
  @ApiProperty({ format: 'uuid' }) @IsUUID()
  placementId: string;

  @ApiProperty() @IsBoolean()
  present: boolean;
}

export class SignUpPresenceRequest {
  @ApiProperty({ format: 'uuid' }) @IsUUID()
  signUpId: string;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 50, description: 'How many of them came.' }) @IsInt() @Min(0) @Max(50)
  present: number;
}

/** The whole sheet of one day: what is sent replaces what was. */
export class MarkAttendanceRequest {
  @ApiProperty({ type: [PresenceRequest] }) @ArrayMaxSize(500) @NestedList(() => PresenceRequest)
  placements: PresenceRequest[];

  @ApiPropertyOptional({ type: [SignUpPresenceRequest], maxItems: 500 }) @MayBeLeftOut() @ArrayMaxSize(500) @NestedList(() => SignUpPresenceRequest)
  signUps?: SignUpPresenceRequest[];

  @ApiProperty({ type: HeadCountsRequest }) @IsNotEmpty() @Nested(() => HeadCountsRequest)
  others: HeadCountsRequest;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: MAX_HEADS }) @IsInt() @Min(0) @Max(MAX_HEADS)
  newcomers: number;

  @ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: MAX_HEADS, description: 'Of the newcomers, those whom somebody they know brought along.' }) @MayBeLeftOut() @IsInt() @Min(0) @Max(MAX_HEADS)
  broughtAlong?: number;

  @ApiPropertyOptional({
    type: String, format: 'date-time', nullable: true,
    description: 'When the sheet that you saw had been marked, null where it was blank: what somebody else has marked since is not overwritten. Left out: whatever there is is replaced.',
  })
  @ValidateIf((_request, value) => value !== undefined && value !== null) @IsISO8601({ strict: true })
  basedOn?: string | null;
}

export class ListAttendanceDaysRequest {
  @ApiPropertyOptional({ format: 'date', example: '2026-11-16', description: 'Default: two weeks ago.' }) @MayBeLeftOut() @IsDay(FIRST_YEAR)
  from?: string;

  @ApiPropertyOptional({ format: 'date', example: '2026-11-30', description: 'Default: tomorrow.' }) @MayBeLeftOut() @IsDay(FIRST_YEAR)
  to?: string;
}

export class ListOccurrencesRequest {
  @ApiPropertyOptional({ example: '2026-11-01', description: 'Default: eight weeks ago.' }) @MayBeLeftOut() @IsDay(FIRST_YEAR)
  from?: string;

  @ApiPropertyOptional({ example: '2026-12-31', description: 'Default: two weeks from now.' }) @MayBeLeftOut() @IsDay(FIRST_YEAR)
  to?: string;
}

/** What was counted, zeros and blanks left out. */
export const countsOf = (request: HeadCountsRequest): Partial<Record<AgeBand, number>> =>
  Object.fromEntries(Object.entries(request).filter(([, count]) => count)) as Partial<Record<AgeBand, number>>;
