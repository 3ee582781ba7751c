import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES, MUNICIPALITY_CODES, NETWORK_RESOURCE_CODES, NETWORK_STATE_CODES, NETWORK_TYPE_CODES } from '@pirtti/kernel';
import type { Organisation } from '../../organisations/domain/organisation.js';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import { ResponsibleResponse } from '../../responsibilities/http/responsibility.response.js';
import { REGION_CODES, type Lack } from '../domain/lacking-networks.js';
import { stateOn, type Network } from '../domain/network.js';
import type { FoundNetwork, NetworkCounts } from '../storage/network-search.js';

export type Known = ReadonlyMap<string, Organisation>;

/** A network as its lists show it. */
export class NetworkRowResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: NETWORK_TYPE_CODES })
  type: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: LANGUAGES, description: 'In which it works.' })
  language: string;

  @ApiProperty({ type: NamedOrganisationResponse, nullable: true })
  convener: NamedOrganisationResponse | null;

  @ApiProperty({ enum: MUNICIPALITY_CODES, isArray: true })
  municipalityCodes: readonly string[];

  @ApiProperty({ format: 'date' })
  startsOn: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day; null while no end is known.' })
  endsOn: string | null;

  @ApiProperty({ enum: NETWORK_STATE_CODES })
  state: string;

  @ApiProperty({ description: 'How many organisations belong to it today beside its convener.' })
  members: number;

  static of({ network, members }: FoundNetwork, known: Known, today: string): NetworkRowResponse {
    const { id, type, name, language, organisationId, municipalityCodes, startsOn, endsOn } = network;
    return { id, type, name, language, convener: NamedOrganisationResponse.among(known, organisationId), municipalityCodes: [...municipalityCodes], startsOn, endsOn, state: stateOn(network, today), members };
  }
}

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class NetworkCountsResponse {
  @ApiProperty(COUNTS)
  type: Readonly<Record<string, number>>;

  @ApiProperty(COUNTS)
  state: Readonly<Record<string, number>>;

  @ApiProperty({ description: 'Those to which the reader’s organisation belongs today, or which it convenes.' })
  mine: number;
}

export class NetworkListResponse {
  @ApiProperty({ type: [NetworkRowResponse] })
  items: NetworkRowResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty({ type: NetworkCountsResponse, description: 'How many there would be of each choice, the other filters kept.' })
  counts: NetworkCounts;
}

export class NetworkForumResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The next meeting that is called.' })
  nextOn: string | null;
}

/** What the reader may know and do beside what everybody does. */
export interface ForReader {
  readonly responsible: ResponsibleResponse | null;
  readonly forum: NetworkForumResponse | null;
  readonly isOurs: boolean;
  readonly mayConvene: boolean;
}

export class NetworkResponse extends NetworkRowResponse {
  @ApiProperty()
  version: number;

  @ApiProperty()
  purpose: string;

  @ApiProperty({ enum: NETWORK_RESOURCE_CODES })
  resource: string;

  @ApiProperty({ description: 'What was agreed of money and work; empty where there is none.' })
  resourceNote: string;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was ended; null where it was not.' })
  endedBecause: string | null;

  @ApiProperty({ type: NetworkForumResponse, nullable: true, description: 'The forum in which it meets; null for those who do not belong to the forum.' })
  forum: NetworkForumResponse | null;

  @ApiProperty({ description: 'Whether the reader’s organisation convenes it, and so sees and says who answers for it.' })
  isOurs: boolean;

  @ApiProperty({ type: ResponsibleResponse, nullable: true, description: 'Who answers for it today; null where nobody does, and for others than the convener.' })
  responsible: ResponsibleResponse | null;

  @ApiProperty({ description: 'Whether the reader changes it and says who belongs to it.' })
  mayConvene: boolean;

  static from(found: FoundNetwork, known: Known, today: string, its: ForReader): NetworkResponse {
    const { version, purpose, resource, resourceNote, endedBecause }: Network = found.network;
    return { ...NetworkRowResponse.of(found, known, today), version, purpose, resource, resourceNote, endedBecause, ...its };
  }
}

export class LackResponse {
  @ApiProperty({ enum: REGION_CODES })
  region: string;

  @ApiProperty({ enum: MUNICIPALITY_CODES, isArray: true, description: 'Those that no wellbeing cooperation network in force covers.' })
  municipalityCodes: readonly string[];

  @ApiProperty({ description: 'Whether the whole region is without.' })
  isWhole: boolean;
}

export class LackListResponse {
  @ApiProperty({ type: [LackResponse], description: 'A region that has a network everywhere is not here.' })
  items: readonly Lack[];
}
