import { ApiProperty } from '@nestjs/swagger';
import { TextResponse } from '@pirtti/http-kit';
import { CHANNEL_KIND_CODES, LANGUAGES, MUNICIPALITY_CODES, ROLE_CODES, type LocalizedText } from '@pirtti/kernel';
import { CHANNEL_FIELDS, type Channel } from '../domain/channel.js';
import { nextDeadline } from '../domain/next-deadline.js';
import type { ChannelCounts } from '../storage/channel-search.js';
import type { ChannelTimelineRow } from '../storage/channel-timeline.row.js';

export type Names = ReadonlyMap<string, { readonly names: LocalizedText }>;

export class KeeperResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: TextResponse, nullable: true, description: 'Null until the registry has told it.' })
  names: LocalizedText | null;

  static of(id: string, known: Names): KeeperResponse {
    return { id, names: known.get(id)?.names ?? null };
  }
}

export class DeadlineResponse {
  @ApiProperty({ description: 'ISO weekday, Monday is 1.' })
  weekday: number;

  @ApiProperty({ example: '12:00' })
  time: string;

  @ApiProperty({ format: 'date-time', description: 'When it is next.' })
  nextAt: string;
}

export class ChannelContactResponse {
  @ApiProperty({ type: String, nullable: true })
  office: string | null;

  @ApiProperty({ type: String, nullable: true })
  phone: string | null;

  @ApiProperty({ type: String, nullable: true })
  email: string | null;
}

export class ChannelResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: CHANNEL_KIND_CODES })
  kind: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: MUNICIPALITY_CODES, isArray: true })
  municipalityCodes: readonly string[];

  @ApiProperty({ enum: LANGUAGES, isArray: true })
  languages: readonly string[];

  @ApiProperty({ type: DeadlineResponse, nullable: true })
  deadline: DeadlineResponse | null;

  @ApiProperty({ type: Number, nullable: true, description: 'How many characters a text may have.' })
  lengthLimit: number | null;

  @ApiProperty({ type: ChannelContactResponse, nullable: true })
  contact: ChannelContactResponse | null;

  @ApiProperty({ type: String, nullable: true })
  url: string | null;

  @ApiProperty({ description: 'Whether it is in use.' })
  active: boolean;

  @ApiProperty()
  version: number;

  @ApiProperty({ type: KeeperResponse, description: 'The organisation that keeps its details.' })
  keeper: KeeperResponse;

  @ApiProperty({ description: 'Whether the reader changes it.' })
  mayChange: boolean;

  static of(channel: Channel, known: Names, at: Date, mayChange: boolean): ChannelResponse {
    const { organisationId, deadline, municipalityCodes, languages, contact, ...same } = channel;
    return {
      ...same, municipalityCodes: [...municipalityCodes], languages: [...languages], contact: contact && { ...contact },
      deadline: deadline && { ...deadline, nextAt: nextDeadline(deadline, at).toISOString() }, keeper: KeeperResponse.of(organisationId, known), mayChange,
    };
  }
}

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class ChannelCountsResponse {
  @ApiProperty(COUNTS)
  kind: Readonly<Record<string, number>>;

  @ApiProperty(COUNTS)
  municipalityCode: Readonly<Record<string, number>>;

  @ApiProperty()
  mine: number;
}

export class ChannelListResponse {
  @ApiProperty({ type: [ChannelResponse] })
  items: ChannelResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty({ type: ChannelCountsResponse, description: 'How many there would be of each choice, the other filters kept.' })
  counts: ChannelCounts;
}

export class ChannelEntryResponse {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ enum: ['added', 'changed'] })
  what: 'added' | 'changed';

  @ApiProperty({ type: KeeperResponse, description: 'Who did it.' })
  organisation: KeeperResponse;

  @ApiProperty({ enum: ROLE_CODES })
  role: string;

  @ApiProperty({ enum: CHANNEL_FIELDS, isArray: true })
  changed: readonly string[];

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  static of({ at, what, organisationId, byRole, details }: ChannelTimelineRow, known: Names): ChannelEntryResponse {
    return { at: at.toISOString(), what: what === 'ChannelAdded' ? 'added' : 'changed', organisation: KeeperResponse.of(organisationId, known), role: byRole, changed: details.changed ?? [], reason: details.reason ?? null };
  }
}

export class ChannelTimelineResponse {
  @ApiProperty({ type: [ChannelEntryResponse] })
  items: ChannelEntryResponse[];

  @ApiProperty()
  total: number;
}
