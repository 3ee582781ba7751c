import { ApiProperty } from '@nestjs/swagger';
import { TextResponse } from '@pirtti/http-kit';
import { ADOPTION_STATE_CODES, MODEL_KIND_CODES, MUNICIPALITY_CODES, ROLE_CODES, type LocalizedText } from '@pirtti/kernel';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import { ResponsibleResponse } from '../../responsibilities/http/responsibility.response.js';
import type { Organisation } from '../../organisations/domain/organisation.js';
import type { Adoption } from '../domain/adoption.js';
import type { OperatingModel } from '../domain/operating-model.js';
import type { ModelTimelineRow } from '../storage/model-timeline.row.js';

type Known = ReadonlyMap<string, Organisation>;

export class AdoptionResponse {
  @ApiProperty({ enum: MUNICIPALITY_CODES })
  municipalityCode: string;

  @ApiProperty({ type: String, enum: ADOPTION_STATE_CODES, nullable: true, description: 'Null where nothing is known.' })
  state: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  since: string | null;

  @ApiProperty({ description: 'Nought where nothing is known.' })
  version: number;

  @ApiProperty({ description: 'Whether the reader’s organisation may write it down.' })
  mayWrite: boolean;
}

/** A model with how far each municipality of the reader's area has taken it. */
export class ModelRowResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: MODEL_KIND_CODES })
  kind: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day on which somebody else pays for it.' })
  fundingEndsOn: string | null;

  @ApiProperty({ type: [AdoptionResponse], description: 'One for each municipality of the list.' })
  adoptions: AdoptionResponse[];

  static of({ id, kind, names, fundingEndsOn }: OperatingModel, adoptions: readonly Adoption[], area: readonly string[], mayWrite: (municipalityCode: string) => boolean): ModelRowResponse {
    const of = (municipalityCode: string): AdoptionResponse => {
      const found = adoptions.find((one) => one.modelId === id && one.municipalityCode === municipalityCode);
      return { municipalityCode, state: found?.state ?? null, since: found?.since ?? null, version: found?.version ?? 0, mayWrite: mayWrite(municipalityCode) };
    };
    return { id, kind, names, fundingEndsOn, adoptions: area.map(of) };
  }
}

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class ModelCountsResponse {
  @ApiProperty(COUNTS)
  kind: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: 'Models that some municipality of the area has taken so far.' })
  state: Readonly<Record<string, number>>;

  @ApiProperty({ description: 'Models whose funding ends within twelve months.' })
  fundingEnds: number;
}

export class ModelListResponse {
  @ApiProperty({ type: [ModelRowResponse] })
  items: ModelRowResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty({ type: ModelCountsResponse, description: 'How many there would be of each choice, the other filters kept.' })
  counts: ModelCountsResponse;

  @ApiProperty({ enum: MUNICIPALITY_CODES, isArray: true, description: 'The municipalities of the columns.' })
  municipalityCodes: readonly string[];
}

export class ModelResponse extends ModelRowResponse {
  @ApiProperty()
  version: number;

  @ApiProperty({ type: TextResponse })
  description: LocalizedText;

  @ApiProperty({ type: [String], format: 'uri' })
  links: readonly string[];

  @ApiProperty({ type: NamedOrganisationResponse, nullable: true, description: 'Who looks after the entry.' })
  owner: NamedOrganisationResponse | null;

  @ApiProperty({ description: 'Whether the reader’s organisation looks after the entry, and so sees and says who answers for the model.' })
  isOurs: boolean;

  @ApiProperty({ type: ResponsibleResponse, nullable: true, description: 'Who answers for it today; null where nobody does, and for others than those who look after it.' })
  responsible: ResponsibleResponse | null;

  @ApiProperty()
  mayEdit: boolean;

  static from(row: ModelRowResponse, { version, description, links, organisationId }: OperatingModel, known: Known, its: Pick<ModelResponse, 'isOurs' | 'responsible' | 'mayEdit'>): ModelResponse {
    return { ...row, version, description, links: [...links], owner: NamedOrganisationResponse.among(known, organisationId), ...its };
  }
}

const WHAT: Readonly<Record<ModelTimelineRow['what'], string>> = { ModelDescribed: 'described', ModelChanged: 'changed', ModelAdopted: 'adopted' };

export class ModelEntryResponse {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ enum: Object.values(WHAT) })
  what: string;

  @ApiProperty({ type: NamedOrganisationResponse, nullable: true, description: 'Who did it; never a person’s name.' })
  organisation: NamedOrganisationResponse | null;

  @ApiProperty({ enum: ROLE_CODES })
  role: string;

  @ApiProperty({ type: String, enum: MUNICIPALITY_CODES, nullable: true })
  municipalityCode: string | null;

  @ApiProperty({ type: String, enum: ADOPTION_STATE_CODES, nullable: true })
  before: string | null;

  @ApiProperty({ type: String, enum: ADOPTION_STATE_CODES, nullable: true })
  state: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  since: string | null;

  @ApiProperty({ type: [String], description: 'What was reworded.' })
  changed: readonly string[];

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
}

export class ModelTimelineResponse {
  @ApiProperty({ type: [ModelEntryResponse], description: 'The newest first.' })
  items: ModelEntryResponse[];

  @ApiProperty()
  total: number;

  static of({ items, total }: { readonly items: readonly ModelTimelineRow[]; readonly total: number }, known: Known): ModelTimelineResponse {
    return {
      total,
      items: items.map(({ at, what, organisationId, byRole: role, municipalityCode, details: { before, state, since, changed, reason } }) => ({
        at: at.toISOString(), what: WHAT[what], organisation: NamedOrganisationResponse.among(known, organisationId), role, municipalityCode, before: before ?? null, state: state ?? null, since: since ?? null, changed: changed ?? [], reason: reason ?? null,
      })),
    };
  }
}
