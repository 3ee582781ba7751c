import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, MayBeLeftOut, PagingRequest, Trimmed } from '@pirtti/http-kit';
import {
  BARRIER_CODES, CONTINUITY_FUNDING_CODES, EXPERIENCE_VOICE_CODES, EXPERIMENT_STATE_CODES, LANGUAGES, MUNICIPALITY_CODES, RESIDENT_PART_CODES, SOLUTION_CODES, TARGET_GROUP_CODES, VERDICT_CODES,
  type Barrier, type ContinuityFunding, type ExperienceVoice, type ExperimentState, type Language, type MunicipalityCode, type ResidentPart, type Solution, type TargetGroup, type Verdict,
} from '@pirtti/kernel';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { FIRST_YEAR } from '../../http/field-checks.js';
import type { Continuity, ExperimentContent } from '../domain/experiment.js';

const NO_NAMES = 'No names of persons.';
const MOST_ORGANISATIONS = 20;
const MOST_ACTIVITIES = 20;
const MOST_VILLAGES = 10;

/** What is tried. Everything here is read by all who take part. */
export class ExperimentRequest {
  @ApiProperty({ maxLength: 200, example: 'Kimppakyydeillä kylätuvalle' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200)
  name: string;

  @ApiProperty({ enum: LANGUAGES, description: 'The one language in which it is written.' }) @IsIn(LANGUAGES)
  language: Language;

  @ApiPropertyOptional({ maxLength: 2000, example: 'Kokeillaan, tuleeko kylätuvalle enemmän väkeä, kun kyyti järjestyy.', description: `What is tried, and how one would see that it helps. ${NO_NAMES}` }) @MayBeLeftOut() @Trimmed() @IsString() @MaxLength(2000)
  purpose?: string;

  @ApiProperty({ enum: BARRIER_CODES, example: 'transport', description: 'The barrier that it tries to take away.' }) @IsIn(BARRIER_CODES)
  barrier: Barrier;

  @ApiPropertyOptional({ type: String, enum: SOLUTION_CODES, nullable: true, example: 'carpool' }) @IsOptional() @IsIn(SOLUTION_CODES)
  solution?: Solution | null;

  @ApiPropertyOptional({ enum: TARGET_GROUP_CODES, isArray: true, maxItems: TARGET_GROUP_CODES.length, example: ['older-remote-village'] }) @MayBeLeftOut() @IsArray() @ArrayMaxSize(TARGET_GROUP_CODES.length) @ArrayUnique() @IsIn(TARGET_GROUP_CODES, { each: true })
  targetGroups?: TargetGroup[];

  @ApiProperty({ enum: MUNICIPALITY_CODES, example: '217' }) @IsIn(MUNICIPALITY_CODES)
  municipalityCode: MunicipalityCode;

  @ApiPropertyOptional({ type: [String], maxItems: MOST_VILLAGES, example: ['Eskola'], items: { type: 'string', maxLength: 60 } }) @MayBeLeftOut() @IsArray() @ArrayMaxSize(MOST_VILLAGES) @IsString({ each: true }) @MaxLength(60, { each: true })
  villages?: string[];

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 100, example: 'Eskolan pilottialue', description: 'The pilot area as which it counts.' }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(100)
  pilotArea?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2026-09-01' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  startsOn?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2027-05-31' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  endsOn?: string | null;

  @ApiPropertyOptional({ type: [String], maxItems: MOST_ORGANISATIONS, example: [], items: { type: 'string', format: 'uuid' }, description: 'Organisations that design and try it together with the leading one.' }) @MayBeLeftOut() @IsArray() @ArrayMaxSize(MOST_ORGANISATIONS) @IsUUID('all', { each: true })
  participantIds?: string[];

  @ApiPropertyOptional({ minimum: 0, maximum: 10_000, default: 0, description: 'How many residents take part in designing it.' }) @MayBeLeftOut() @IsInt() @Min(0) @Max(10_000)
  residents?: number;

  @ApiPropertyOptional({ type: String, enum: RESIDENT_PART_CODES, nullable: true, example: 'co-designers' }) @IsOptional() @IsIn(RESIDENT_PART_CODES)
  residentPart?: ResidentPart | null;

  @ApiPropertyOptional({ type: [String], maxItems: MOST_ACTIVITIES, example: [], items: { type: 'string', format: 'uuid' }, description: 'One’s own activities as which it runs.' }) @MayBeLeftOut() @IsArray() @ArrayMaxSize(MOST_ACTIVITIES) @IsUUID('all', { each: true })
  activityIds?: string[];

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, example: null, description: 'The resident’s wish from which it came.' }) @BlankIsNull() @IsOptional() @IsUUID('all')
  ideaId?: string | null;
}

export class ChangeExperimentRequest extends ExperimentRequest {
  @ApiProperty({ minimum: 1, maximum: 1_000_000, description: 'The version that the writer had before them: if there is a newer one, nothing is overwritten.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;
}

export class EvaluateExperimentRequest {
  @ApiProperty({ minLength: 3, maxLength: 2000, example: 'Kyydeillä kävijöitä tuli kaksin verroin, mutta kuljettajia on liian vähän.', description: `What was found out. ${NO_NAMES}` }) @Trimmed() @IsString() @MinLength(3) @MaxLength(2000)
  conclusion: string;
}

export class ScaleExperimentRequest {
  @ApiProperty({ format: 'uuid', description: 'The organisation that goes on with it.' }) @IsUUID('all')
  ownerId: string;

  @ApiProperty({ enum: CONTINUITY_FUNDING_CODES, example: 'own-work' }) @IsIn(CONTINUITY_FUNDING_CODES)
  funding: ContinuityFunding;

  @ApiPropertyOptional({ maxLength: 500, example: 'Kaupunki maksaa polttoaineet.', description: NO_NAMES }) @MayBeLeftOut() @Trimmed() @IsString() @MaxLength(500)
  note?: string;

  @ApiProperty({ minLength: 3, maxLength: 200, example: 'Kumppanuuspöydän pöytäkirja 4/2026', description: `Where it was agreed: the agreement, the decision or the minutes. ${NO_NAMES}` }) @Trimmed() @IsString() @MinLength(3) @MaxLength(200)
  agreement: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: null, description: 'The last day for which it is secured; null until further notice.' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  until?: string | null;
}

/** Why, for all who take part. */
export class ReasonRequest {
  @ApiProperty({ minLength: 3, maxLength: 500, example: 'Kokeillaan seuraavaksi iltapäivällä.', description: NO_NAMES }) @Trimmed() @IsString() @MinLength(3) @MaxLength(500)
  reason: string;
}

export class RecordExperienceRequest {
  @ApiProperty({ enum: VERDICT_CODES, example: 'good' }) @IsIn(VERDICT_CODES)
  verdict: Verdict;

  @ApiProperty({ enum: EXPERIENCE_VOICE_CODES, example: 'participant', description: 'Whose experience it is: a role, never a name.' }) @IsIn(EXPERIENCE_VOICE_CODES)
  voice: ExperienceVoice;

  @ApiProperty({ minLength: 3, maxLength: 1000, example: 'Matkalla ehti jutella, ja perille tuli hyvillä mielin.', description: NO_NAMES }) @Trimmed() @IsString() @MinLength(3) @MaxLength(1000)
  words: string;

  @ApiProperty({ enum: LANGUAGES }) @IsIn(LANGUAGES)
  language: Language;
}

export class ListExperimentsRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 200, description: 'In the name, the purpose or the pilot area.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ enum: EXPERIMENT_STATE_CODES }) @MayBeLeftOut() @IsIn(EXPERIMENT_STATE_CODES)
  state?: ExperimentState;

  @ApiPropertyOptional({ enum: BARRIER_CODES }) @MayBeLeftOut() @IsIn(BARRIER_CODES)
  barrier?: Barrier;

  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES }) @MayBeLeftOut() @IsIn(MUNICIPALITY_CODES)
  municipalityCode?: MunicipalityCode;
}

export class ListExperiencesRequest extends PagingRequest {
  @ApiPropertyOptional({ enum: VERDICT_CODES }) @MayBeLeftOut() @IsIn(VERDICT_CODES)
  verdict?: Verdict;
}

const idsOf = (ids: readonly string[] | undefined): string[] => [...new Set((ids ?? []).map((id) => id.toLowerCase()))];

export const experimentContentOf = (request: ExperimentRequest): ExperimentContent => {
  const { name, language, purpose, barrier, solution, targetGroups, municipalityCode, villages, pilotArea, startsOn, endsOn, participantIds, residents, residentPart, activityIds, ideaId } = request;
  return {
    name, language, purpose: purpose ?? '', barrier, solution: solution ?? null, targetGroups: targetGroups ?? [], municipalityCode, villages: (villages ?? []).map((one) => one.trim()).filter(Boolean), pilotArea: pilotArea ?? null,
    startsOn: startsOn ?? null, endsOn: endsOn ?? null, participantIds: idsOf(participantIds), residents: residents ?? 0,
    // Where no residents take part they have no part.
    residentPart: residents ? residentPart ?? null : null, activityIds: idsOf(activityIds), ideaId: ideaId?.toLowerCase() ?? null,
  };
};

export const continuityOf = ({ ownerId, funding, note, agreement, until }: ScaleExperimentRequest): Continuity => ({ ownerId: ownerId.toLowerCase(), funding, note: note ?? '', agreement, until: until ?? null });
