import { ApiProperty, PickType } from '@nestjs/swagger';
import {
  BARRIER_CODES, CONTINUITY_FUNDING_CODES, EXPERIENCE_VOICE_CODES, EXPERIMENT_STATE_CODES, LANGUAGES, MUNICIPALITY_CODES, RESIDENT_PART_CODES, ROLE_CODES, SOLUTION_CODES, TARGET_GROUP_CODES, VERDICT_CODES, type LocalizedText,
} from '@pirtti/kernel';
import { TextResponse } from '@pirtti/http-kit';
import { namedAmong, OrganisationNameResponse, type Known } from '../../http/named-organisation.js';
import type { Experience } from '../domain/experiment.js';
import { MOVES, movesFrom } from '../domain/moves.js';
import type { CountedExperiment, FoundExperiments } from '../storage/experiment-search.js';
import type { ExperimentTimelineRow } from '../storage/experiment-timeline.row.js';

/** An experiment as lists show it, with the one next step. */
export class ExperimentRowResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: LANGUAGES })
  language: string;

  @ApiProperty({ enum: EXPERIMENT_STATE_CODES })
  state: string;

  @ApiProperty({ enum: BARRIER_CODES })
  barrier: string;

  @ApiProperty({ enum: MUNICIPALITY_CODES })
  municipalityCode: string;

  @ApiProperty({ type: String, nullable: true })
  pilotArea: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  startsOn: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  endsOn: string | null;

  @ApiProperty({ type: OrganisationNameResponse, nullable: true })
  leader: OrganisationNameResponse | null;

  @ApiProperty({ description: 'Whether the reader’s organisation leads it.' })
  isOurs: boolean;

  @ApiProperty()
  iteration: number;

  @ApiProperty({ description: 'How many good experiences there are.' })
  good: number;

  @ApiProperty({ description: 'How many bad experiences there are.' })
  bad: number;

  @ApiProperty({ enum: Object.keys(MOVES), isArray: true, description: 'What moves it on from where it stands; the first is the usual one.' })
  moves: readonly string[];

  static of({ experiment, good, bad }: CountedExperiment, known: Known, reader: string): ExperimentRowResponse {
    const { id, name, language, state, barrier, municipalityCode, pilotArea, startsOn, endsOn, organisationId, iteration } = experiment;
    const isOurs = organisationId === reader;
    return { id, name, language, state, barrier, municipalityCode, pilotArea, startsOn, endsOn, leader: namedAmong(known, organisationId), isOurs, iteration, good, bad, moves: isOurs ? movesFrom(state) : [] };
  }
}

class ExperimentCountsResponse {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  state: Readonly<Record<string, number>>;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  barrier: Readonly<Record<string, number>>;
}

export class ExperimentListResponse {
  @ApiProperty({ type: [ExperimentRowResponse] })
  items: ExperimentRowResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty({ type: ExperimentCountsResponse, description: 'How many each choice would leave, the other filters kept.' })
  counts: FoundExperiments['counts'];
}

export class ExperimentActivityResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  @ApiProperty({ description: 'Whether it is still a draft.' })
  isDraft: boolean;
}

export class ContinuityResponse {
  @ApiProperty({ type: OrganisationNameResponse, nullable: true })
  owner: OrganisationNameResponse | null;

  @ApiProperty({ enum: CONTINUITY_FUNDING_CODES })
  funding: string;

  @ApiProperty()
  note: string;

  @ApiProperty()
  agreement: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  until: string | null;
}

/** The names of other iterations of the same. */
export class IterationResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  iteration: number;
}

export class ExperimentResponse extends ExperimentRowResponse {
  @ApiProperty()
  purpose: string;

  @ApiProperty({ type: String, enum: SOLUTION_CODES, nullable: true })
  solution: string | null;

  @ApiProperty({ enum: TARGET_GROUP_CODES, isArray: true })
  targetGroups: readonly string[];

  @ApiProperty({ type: [String] })
  villages: readonly string[];

  @ApiProperty({ type: [OrganisationNameResponse], description: 'Who else takes part, as far as the registry knows them.' })
  participants: OrganisationNameResponse[];

  @ApiProperty()
  residents: number;

  @ApiProperty({ type: String, enum: RESIDENT_PART_CODES, nullable: true })
  residentPart: string | null;

  @ApiProperty({ type: [ExperimentActivityResponse], description: 'As which it runs, as far as the reader sees them.' })
  activities: ExperimentActivityResponse[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  ideaId: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The resident’s wish from which it came, where it is public.' })
  ideaWords: string | null;

  @ApiProperty({ type: IterationResponse, nullable: true })
  predecessor: IterationResponse | null;

  @ApiProperty({ type: IterationResponse, nullable: true })
  successor: IterationResponse | null;

  @ApiProperty({ type: String, nullable: true })
  conclusion: string | null;

  @ApiProperty({ type: ContinuityResponse, nullable: true })
  continuity: ContinuityResponse | null;

  @ApiProperty({ type: String, nullable: true })
  endedBecause: string | null;

  @ApiProperty({ description: 'Whether the reader may write down an experience now.' })
  mayTell: boolean;

  @ApiProperty()
  version: number;
}

export class ExperienceResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: VERDICT_CODES })
  verdict: string;

  @ApiProperty({ enum: EXPERIENCE_VOICE_CODES })
  voice: string;

  @ApiProperty({ description: 'Empty where the words have been erased.' })
  words: string;

  @ApiProperty({ enum: LANGUAGES })
  language: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: OrganisationNameResponse, nullable: true, description: 'Who wrote it down.' })
  organisation: OrganisationNameResponse | null;

  @ApiProperty({ description: 'Whether the reader may erase its words.' })
  mayErase: boolean;

  static of({ id, verdict, voice, words, language, at, organisationId }: Experience, known: Known, reader: string): ExperienceResponse {
    return { id, verdict, voice, words, language, at: at.toISOString(), organisation: namedAmong(known, organisationId), mayErase: organisationId === reader && words !== '' };
  }
}

export class ExperienceListResponse {
  @ApiProperty({ type: [ExperienceResponse], description: 'The newest first.' })
  items: ExperienceResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty()
  good: number;

  @ApiProperty()
  bad: number;
}

const WHAT: Readonly<Record<ExperimentTimelineRow['what'], string>> = {
  ExperimentBegun: 'begun', ExperimentChanged: 'changed', ExperimentMoved: 'moved', ExperienceRecorded: 'experience-recorded', ExperienceErased: 'experience-erased',
};

export class ExperimentEntryResponse {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ enum: Object.values(WHAT) })
  what: string;

  @ApiProperty({ type: OrganisationNameResponse, nullable: true, description: 'Who did it; never a person’s name.' })
  organisation: OrganisationNameResponse | null;

  @ApiProperty({ type: String, enum: ROLE_CODES, nullable: true })
  role: string | null;

  @ApiProperty({ type: String, enum: EXPERIMENT_STATE_CODES, nullable: true, description: 'To which state it moved.' })
  to: string | null;

  @ApiProperty({ type: [String], description: 'What was changed.' })
  changed: readonly string[];

  @ApiProperty({ type: String, enum: VERDICT_CODES, nullable: true })
  verdict: string | null;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The iteration before or after.' })
  otherId: string | null;
}

export class ExperimentTimelineResponse extends PickType(ExperimentListResponse, ['total']) {
  @ApiProperty({ type: [ExperimentEntryResponse], description: 'The newest first.' })
  items: ExperimentEntryResponse[];

  static of({ items, total }: { readonly items: readonly ExperimentTimelineRow[]; readonly total: number }, known: Known): ExperimentTimelineResponse {
    return {
      total,
      items: items.map(({ at, what, organisationId, byRole, details: { to, changed, verdict, reason, otherId } }) => ({
        at: at.toISOString(), what: WHAT[what], organisation: namedAmong(known, organisationId), role: byRole, to: to ?? null, changed: changed ?? [], verdict: verdict ?? null, reason: reason ?? null, otherId: otherId ?? null,
      })),
    };
  }
}
