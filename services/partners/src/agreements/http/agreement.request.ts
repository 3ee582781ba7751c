import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, MayBeLeftOut, NestedList, Trimmed } from '@pirtti/http-kit';
import { AGREEABLE_PURPOSE_CODES, LANGUAGES, newId, SHARED_FIELD_CODES, type AgreeablePurpose, type Language, type SharedField } from '@pirtti/kernel';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { FIRST_YEAR } from '../../http/field-checks.js';
import type { AgreementTerms } from '../domain/agreement-terms.js';
import { endOf, startOf } from './agreement-days.js';

export class TaskRequest {
  @ApiProperty({ format: 'uuid', description: 'The party that does it.' }) @IsUUID('all')
  organisationId: string;

  @ApiProperty({ maxLength: 500, example: 'Ohjaa asiakkaan toimintaan.' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(500)
  text: string;
}

export class CommitmentRequest extends TaskRequest {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'The same as before where it was there before.' }) @IsOptional() @IsUUID('all')
  id?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2027-03-31' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  dueOn?: string | null;
}

/** What is agreed. A draft needs a title; what signing needs beyond that is asked when somebody signs. */
export class TermsRequest {
  @ApiProperty({ enum: LANGUAGES, description: 'The one language that the text is written in.' }) @IsIn(LANGUAGES)
  language: Language;

  @ApiProperty({ maxLength: 200, example: 'Saattaen mukaan' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200)
  title: string;

  @ApiPropertyOptional({ maxLength: 4000 }) @Trimmed() @MayBeLeftOut() @IsString() @MaxLength(4000)
  purpose?: string;

  @ApiPropertyOptional({ type: [TaskRequest], maxItems: 40 }) @MayBeLeftOut() @ArrayMaxSize(40) @NestedList(() => TaskRequest)
  tasks?: TaskRequest[];

  @ApiPropertyOptional({ type: [CommitmentRequest], maxItems: 40 }) @MayBeLeftOut() @ArrayMaxSize(40) @NestedList(() => CommitmentRequest)
  commitments?: CommitmentRequest[];

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2027-01-01' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  startsOn?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2027-12-31', description: 'The last day; null while it goes on until ended.' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  endsOn?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2027-06-01' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  reviewOn?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 2000, description: 'Null where there are none.' }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(2000)
  economicObligations?: string | null;

  @ApiPropertyOptional({ enum: AGREEABLE_PURPOSE_CODES, isArray: true }) @MayBeLeftOut() @IsArray() @ArrayUnique() @IsIn(AGREEABLE_PURPOSE_CODES, { each: true })
  purposes?: AgreeablePurpose[];

  @ApiPropertyOptional({ enum: SHARED_FIELD_CODES, isArray: true }) @MayBeLeftOut() @IsArray() @ArrayUnique() @IsIn(SHARED_FIELD_CODES, { each: true })
  fields?: SharedField[];
}

export class DraftAgreementRequest extends TermsRequest {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: 19, description: 'With whom. They stay the same for good.' })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(19) @ArrayUnique() @IsUUID('all', { each: true })
  partners: string[];
}

export class ChangeAgreementRequest extends TermsRequest {
  @ApiProperty({ minimum: 1, maximum: 1_000_000, description: 'The wording that was changed: if there is a newer one, nothing is overwritten.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;

  @ApiPropertyOptional({ description: 'Said on purpose where somebody has signed: a new wording takes their signatures away.' }) @MayBeLeftOut() @IsBoolean()
  takesSignatures?: boolean;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 500, description: 'Why, for the other parties.' }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(500)
  reason?: string | null;
}

export class SignAgreementRequest {
  @ApiProperty({ minimum: 1, maximum: 1_000_000, description: 'The wording that was read.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;
}

export class EndAgreementRequest {
  @ApiProperty({ maxLength: 1000, example: 'Toiminta loppuu.' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(1000)
  reason: string;
}

/** What was sent, with one way only to say "nothing". */
export const termsOf = (request: TermsRequest): AgreementTerms => ({
  language: request.language,
  title: request.title,
  purpose: request.purpose ?? '',
  tasks: (request.tasks ?? []).map(({ organisationId, text }) => ({ organisationId: organisationId.toLowerCase(), text })),
  commitments: (request.commitments ?? []).map(({ id, organisationId, text, dueOn }) => ({ id: id?.toLowerCase() ?? newId(), organisationId: organisationId.toLowerCase(), text, dueOn: dueOn ?? null })),
  validFrom: request.startsOn ? startOf(request.startsOn) : null,
  validTo: request.endsOn ? endOf(request.endsOn) : null,
  reviewOn: request.reviewOn ?? null,
  economicObligations: request.economicObligations ?? null,
  purposes: request.purposes ?? [],
  fields: request.fields ?? [],
});
