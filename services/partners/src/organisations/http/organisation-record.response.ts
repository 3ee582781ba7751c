import { ApiProperty } from '@nestjs/swagger';
import type { LocalizedText } from '@pirtti/kernel';
import { TextResponse } from '@pirtti/http-kit';
import type { FreshnessLimits } from '../../freshness/domain/freshness.js';
import { FreshnessResponse } from '../../freshness/http/freshness.response.js';
import { delegatorOf, keeperOf, type Keeper } from '../domain/keepers.js';
import type { Organisation } from '../domain/organisation.js';
import type { Surrounded } from '../storage/organisation.reader.js';
import { NamedOrganisationResponse, OrganisationResponse } from './organisation.response.js';

const NAMED = { type: NamedOrganisationResponse, nullable: true } as const;

/** All that the registry says of an organisation and those around it, and what the reader may do. */
export class OrganisationRecordResponse extends OrganisationResponse {
  @ApiProperty({ type: TextResponse, nullable: true })
  description: LocalizedText | null;

  @ApiProperty({ type: String, nullable: true })
  website: string | null;

  @ApiProperty({ type: String, nullable: true })
  email: string | null;

  @ApiProperty({ type: String, nullable: true })
  phone: string | null;

  @ApiProperty({ ...NAMED, description: 'What it is a part of; of an informal group, its host.' })
  parent: NamedOrganisationResponse | null;

  @ApiProperty({ type: [NamedOrganisationResponse], description: 'Its own parts, and the groups that it hosts.' })
  parts: NamedOrganisationResponse[];

  @ApiProperty({ type: [NamedOrganisationResponse], description: 'Of a joint organisation: those that hold it together.' })
  members: NamedOrganisationResponse[];

  @ApiProperty({ type: [NamedOrganisationResponse], description: 'Joint organisations that it is a member of.' })
  jointOrganisations: NamedOrganisationResponse[];

  @ApiProperty(NAMED)
  successor: NamedOrganisationResponse | null;

  @ApiProperty({ type: [NamedOrganisationResponse] })
  predecessors: NamedOrganisationResponse[];

  @ApiProperty({ ...NAMED, description: 'Whose association adviser keeps the data on its behalf.' })
  adviser: NamedOrganisationResponse | null;

  @ApiProperty({ description: 'Agreements in force to which both it and the reader’s organisation are parties.' })
  agreements: number;

  @ApiProperty({ type: FreshnessResponse })
  confirmation: FreshnessResponse;

  @ApiProperty()
  version: number;

  @ApiProperty({ format: 'date-time' })
  changedAt: string;

  @ApiProperty()
  mayEdit: boolean;

  @ApiProperty()
  mayDelegate: boolean;

  static for({ organisation, parts, jointOrganisations, predecessors, named, agreements, letters }: Surrounded, keeper: Keeper, limits: FreshnessLimits): OrganisationRecordResponse {
    const { description, website, email, phone, version, changedAt } = organisation;
    const one = (id: string | null) => (id !== null && named.has(id) ? NamedOrganisationResponse.of(named.get(id)!) : null);
    const all = (organisations: readonly Organisation[]) => organisations.map(NamedOrganisationResponse.of);
    return {
      ...OrganisationResponse.of(organisation), description, website, email, phone,
      parent: one(organisation.parentId), parts: all(parts), members: organisation.memberIds.flatMap((id) => one(id) ?? []), jointOrganisations: all(jointOrganisations),
      successor: one(organisation.successorId), predecessors: all(predecessors), adviser: one(organisation.adviserId), agreements,
      confirmation: FreshnessResponse.of(organisation, letters, limits), version, changedAt: changedAt.toISOString(), mayEdit: keeperOf(keeper, organisation) !== undefined, mayDelegate: delegatorOf(keeper, organisation) !== undefined,
    };
  }
}
