import { ApiProperty } from '@nestjs/swagger';
import { MUNICIPALITY_CODES, ROLE_CODES, TRAINING_TOPIC_CODES } from '@pirtti/kernel';
import type { Organisation } from '../../organisations/domain/organisation.js';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import type { Training } from '../domain/training.js';
import type { TrainingCounts, TrainingSums } from '../storage/training-search.js';
import type { TrainingTimelineRow } from '../storage/training-timeline.row.js';

type Known = ReadonlyMap<string, Organisation>;

export class TrainingResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  version: number;

  @ApiProperty({ enum: TRAINING_TOPIC_CODES })
  topic: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ format: 'date' })
  heldOn: string;

  @ApiProperty({ enum: MUNICIPALITY_CODES, isArray: true })
  municipalityCodes: readonly string[];

  @ApiProperty({ description: 'How many came as part of their work.' })
  staff: number;

  @ApiProperty()
  volunteers: number;

  @ApiProperty({ description: 'From how many organisations they came.' })
  organisations: number;

  @ApiProperty({ type: NamedOrganisationResponse, nullable: true, description: 'Who held it.' })
  organisation: NamedOrganisationResponse | null;

  @ApiProperty({ description: 'Written down by mistake: it is not counted.' })
  isRetracted: boolean;

  @ApiProperty()
  mayEdit: boolean;

  static of({ id, version, topic, title, heldOn, municipalityCodes, staff, volunteers, organisations, organisationId, isRetracted }: Training, known: Known, isKept: boolean): TrainingResponse {
    return { id, version, topic, title, heldOn, municipalityCodes: [...municipalityCodes], staff, volunteers, organisations, organisation: NamedOrganisationResponse.among(known, organisationId), isRetracted, mayEdit: isKept && !isRetracted };
  }
}

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class TrainingCountsResponse {
  @ApiProperty(COUNTS)
  topic: Readonly<Record<string, number>>;

  @ApiProperty(COUNTS)
  year: Readonly<Record<string, number>>;
}

export class TrainingSumsResponse {
  @ApiProperty({ description: 'Who came to two trainings is counted twice.' })
  staff: number;

  @ApiProperty()
  volunteers: number;
}

export class TrainingListResponse {
  @ApiProperty({ type: [TrainingResponse] })
  items: TrainingResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty({ type: TrainingSumsResponse, description: 'How many came to all that were found.' })
  sums: TrainingSums;

  @ApiProperty({ type: TrainingCountsResponse, description: 'How many there would be of each choice, the other filters kept.' })
  counts: TrainingCounts;
}

const WHAT: Readonly<Record<TrainingTimelineRow['what'], string>> = { TrainingRecorded: 'recorded', TrainingCorrected: 'corrected', TrainingRetracted: 'retracted' };

export class TrainingEntryResponse {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ enum: Object.values(WHAT) })
  what: string;

  @ApiProperty({ type: NamedOrganisationResponse, nullable: true, description: 'Who did it; never a person’s name.' })
  organisation: NamedOrganisationResponse | null;

  @ApiProperty({ enum: ROLE_CODES })
  role: string;

  @ApiProperty({ type: [String], description: 'What was corrected.' })
  changed: readonly string[];

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
}

export class TrainingTimelineResponse {
  @ApiProperty({ type: [TrainingEntryResponse], description: 'The newest first.' })
  items: TrainingEntryResponse[];

  @ApiProperty()
  total: number;

  static of({ items, total }: { readonly items: readonly TrainingTimelineRow[]; readonly total: number }, known: Known): TrainingTimelineResponse {
    return {
      total,
      items: items.map(({ at, what, organisationId, byRole: role, details: { changed, reason } }) =>
        ({ at: at.toISOString(), what: WHAT[what], organisation: NamedOrganisationResponse.among(known, organisationId), role, changed: changed ?? [], reason: reason ?? null })),
    };
  }
}
