import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, MayBeLeftOut, NestedList, Trimmed } from '@pirtti/http-kit';
import { GRANT_ANNEX_CODES, GRANT_KIND_CODES, LANGUAGES, newId, type GrantAnnex, type GrantKind, type Language } from '@pirtti/kernel';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { FIRST_YEAR } from '../../../http/field-checks.js';
import { Cents } from '../../http/money.js';
import type { RoundTerms } from '../domain/round.js';
import { closingOf, openingOf } from './round-window.js';

const CLOCK = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;

export class GrantCriterionRequest {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'The same as before where it was there before.' }) @IsOptional() @IsUUID('all')
  id?: string | null;

  @ApiProperty({ maxLength: 300, example: 'Vastaa yksinäisyyden ehkäisyn tarpeeseen' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(300)
  text: string;

  @ApiProperty({ minimum: 1, maximum: 1000, example: 20 }) @IsInt() @Min(1) @Max(1000)
  mostPoints: number;
}

export class GrantMultiplierRequest {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'The same as before where it was there before.' }) @IsOptional() @IsUUID('all')
  id?: string | null;

  @ApiProperty({ maxLength: 300, example: 'Toiminta löytyy Lähellä.fi-palvelusta' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(300)
  text: string;

  @ApiProperty({ minimum: 1, maximum: 300, example: 110, description: 'The factor times a hundred: 110 is 1.1.' }) @IsInt() @Min(1) @Max(300)
  percent: number;
}

/** What a round is about, for whom and for how much. */
export class RoundRequest {
  @ApiProperty({ enum: GRANT_KIND_CODES }) @IsIn(GRANT_KIND_CODES)
  kind: GrantKind;

  @ApiProperty({ enum: LANGUAGES, description: 'The one language that the text is written in.' }) @IsIn(LANGUAGES)
  language: Language;

  @ApiProperty({ maxLength: 200, example: 'Järjestöavustukset 2027' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200)
  title: string;

  @ApiProperty({ maxLength: 4000, example: 'Painopisteet ovat yksinäisyys ja mielenterveys.' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(4000)
  description: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'The version of the principles that it follows.' }) @BlankIsNull() @IsOptional() @IsUUID('all')
  principlesId?: string | null;

  @ApiProperty({ format: 'uuid', description: 'From which the money is taken.' }) @IsUUID('all')
  appropriationId: string;

  @Cents(1, 8_500_000, 'What is given out in this round at most, in whole cents.')
  budgetCents: number;

  @ApiProperty({ format: 'date', example: '2027-01-15', description: 'Opens with the day.' }) @IsDay(FIRST_YEAR)
  opensOn: string;

  @ApiProperty({ format: 'date', example: '2027-02-05' }) @IsDay(FIRST_YEAR)
  closesOn: string;

  @ApiProperty({ pattern: CLOCK.source, maxLength: 5, example: '16:15', description: 'The time of day in Finland at which nothing is taken any more.' }) @IsString() @MaxLength(5) @Matches(CLOCK)
  closesTime: string;

  @ApiProperty({ format: 'date', example: '2028-03-31' }) @IsDay(FIRST_YEAR)
  useReportDueOn: string;

  @ApiPropertyOptional({ enum: GRANT_ANNEX_CODES, isArray: true, description: 'What has to be listed in an application’s annexes.' }) @MayBeLeftOut() @IsArray() @ArrayUnique() @IsIn(GRANT_ANNEX_CODES, { each: true })
  annexes?: GrantAnnex[];

  @ApiProperty({ minimum: 1, maximum: 10, example: 2, description: 'So many people score an application before it can be granted.' }) @IsInt() @Min(1) @Max(10)
  leastScorers: number;

  @ApiPropertyOptional({ type: [GrantCriterionRequest], maxItems: 20 }) @MayBeLeftOut() @ArrayMaxSize(20) @NestedList(() => GrantCriterionRequest)
  criteria?: GrantCriterionRequest[];

  @ApiPropertyOptional({ type: [GrantMultiplierRequest], maxItems: 5 }) @MayBeLeftOut() @ArrayMaxSize(5) @NestedList(() => GrantMultiplierRequest)
  multipliers?: GrantMultiplierRequest[];

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 100_000, nullable: true, example: null, description: 'No result is above this; null where the multipliers alone decide.' }) @IsOptional() @IsInt() @Min(1) @Max(100_000)
  mostPoints?: number | null;
}

export class ChangeRoundRequest extends RoundRequest {
  @ApiProperty({ minimum: 1, maximum: 1_000_000, description: 'The draft that was read: if there is a newer one, nothing is overwritten.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;
}

export class PublishRoundRequest {
  @ApiProperty({ minimum: 1, maximum: 1_000_000, description: 'The draft that was read.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;
}

/** What was sent, with one way only to say "nothing". */
export const roundTermsOf = (request: RoundRequest): RoundTerms => ({
  kind: request.kind, language: request.language, title: request.title, description: request.description,
  principlesId: request.principlesId?.toLowerCase() ?? null, appropriationId: request.appropriationId.toLowerCase(), budgetCents: request.budgetCents,
  opensAt: openingOf(request.opensOn), closesAt: closingOf(request.closesOn, request.closesTime), useReportDueOn: request.useReportDueOn,
  annexes: request.annexes ?? [], leastScorers: request.leastScorers, mostPoints: request.mostPoints ?? null,
  criteria: (request.criteria ?? []).map(({ id, text, mostPoints }) => ({ id: id?.toLowerCase() ?? newId(), text, mostPoints })),
  multipliers: (request.multipliers ?? []).map(({ id, text, percent }) => ({ id: id?.toLowerCase() ?? newId(), text, percent })),
});
