import { ApiProperty } from '@nestjs/swagger';
import { TextResponse } from '@pirtti/http-kit';
import { MUNICIPALITY_CODES, VOLUNTEER_MODEL_WARNING_CODES, VOLUNTEER_ROLE_CODES, type LocalizedText } from '@pirtti/kernel';
import type { Person } from '../../../people/domain/person.js';
import { KnownPersonResponse } from '../../../people/http/person.response.js';
import { warningsOf, type VolunteerModel } from '../domain/volunteer-model.js';

/** A model in a line, beside what it concerns. */
export class NamedModelResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  @ApiProperty({ enum: VOLUNTEER_MODEL_WARNING_CODES, isArray: true, description: 'What it lacks, or will soon: shown wherever one works with it.' })
  warnings: readonly string[];

  static of(model: VolunteerModel, today: string): NamedModelResponse {
    return { id: model.id, names: model.names, warnings: warningsOf(model, today) };
  }
}

export class VolunteerModelResponse extends NamedModelResponse {
  @ApiProperty({ type: TextResponse, nullable: true })
  summary: LocalizedText | null;

  @ApiProperty({ enum: VOLUNTEER_ROLE_CODES, isArray: true })
  roles: readonly string[];

  @ApiProperty({ enum: MUNICIPALITY_CODES, isArray: true })
  municipalityCodes: readonly string[];

  @ApiProperty({ type: KnownPersonResponse, nullable: true, description: 'Who answers for it.' })
  responsible: KnownPersonResponse | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  fundingUntil: string | null;

  @ApiProperty()
  needsTraining: boolean;

  @ApiProperty()
  needsPledge: boolean;

  @ApiProperty({ minimum: 1, maximum: 60 })
  recordValidMonths: number;

  @ApiProperty()
  takesApplicants: boolean;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  endedOn: string | null;

  @ApiProperty({ minimum: 1 })
  version: number;

  static from(model: VolunteerModel, people: ReadonlyMap<string, Person>, today: string): VolunteerModelResponse {
    const { summary, roles, municipalityCodes, responsibleId, fundingUntil, needsTraining, needsPledge, recordValidMonths, takesApplicants, endedOn, version } = model;
    const responsible = responsibleId === null ? undefined : people.get(responsibleId);
    return {
      ...NamedModelResponse.of(model, today), summary, roles, municipalityCodes, responsible: responsible ? KnownPersonResponse.of(responsible) : null, fundingUntil, needsTraining, needsPledge,
      recordValidMonths, takesApplicants, endedOn, version,
    };
  }
}

export class VolunteerModelListResponse {
  @ApiProperty({ type: [VolunteerModelResponse], description: 'Those that go on first.' })
  items: VolunteerModelResponse[];

  @ApiProperty({ minimum: 0 })
  total: number;
}

/** Where somebody may offer themselves: public, without who answers for it and how it is paid. */
export class OpenModelResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  organisationId: string;

  @ApiProperty({ type: TextResponse })
  organisation: LocalizedText;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  @ApiProperty({ type: TextResponse, nullable: true })
  summary: LocalizedText | null;

  @ApiProperty({ enum: VOLUNTEER_ROLE_CODES, isArray: true })
  roles: readonly string[];

  @ApiProperty({ enum: MUNICIPALITY_CODES, isArray: true })
  municipalityCodes: readonly string[];
}

export class OpenModelListResponse {
  @ApiProperty({ type: [OpenModelResponse] })
  items: OpenModelResponse[];

  @ApiProperty({ minimum: 0 })
  total: number;
}
