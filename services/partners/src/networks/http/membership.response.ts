import { ApiProperty } from '@nestjs/swagger';
import { NETWORK_STATE_CODES, ROLE_CODES } from '@pirtti/kernel';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import type { FoundMembership } from '../storage/network-membership-search.js';
import type { NetworkTimelineRow } from '../storage/network-timeline.row.js';
import type { Known } from './network.response.js';

export class NetworkMembershipResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: NamedOrganisationResponse, nullable: true })
  organisation: NamedOrganisationResponse | null;

  @ApiProperty({ format: 'date' })
  startsOn: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Its own last day; null for as long as the network goes on.' })
  endsOn: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day that holds: its own, or the network’s.' })
  lastDay: string | null;

  @ApiProperty({ enum: NETWORK_STATE_CODES })
  state: string;

  @ApiProperty()
  version: number;

  @ApiProperty({ description: 'Whether the reader may end it: as its member, or as the convener.' })
  mayEnd: boolean;

  static of({ membership: { id, memberId, startsOn, endsOn, version }, lastDay, state }: FoundMembership, known: Known, mayEnd: (memberId: string) => boolean): NetworkMembershipResponse {
    return { id, organisation: NamedOrganisationResponse.among(known, memberId), startsOn, endsOn, lastDay, state, version, mayEnd: state !== 'over' && mayEnd(memberId) };
  }
}

export class NetworkMembershipListResponse {
  @ApiProperty({ type: [NetworkMembershipResponse] })
  items: NetworkMembershipResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'How many there are in each state, the other filters kept.' })
  counts: Readonly<Record<string, number>>;
}

const WHAT: Readonly<Record<NetworkTimelineRow['what'], string>> = {
  NetworkFounded: 'founded', NetworkChanged: 'changed', NetworkEnded: 'ended', NetworkMembershipStarted: 'joined', NetworkMembershipCorrected: 'corrected', NetworkMembershipEnded: 'left',
};

export class NetworkEntryResponse {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ enum: Object.values(WHAT) })
  what: string;

  @ApiProperty({ type: NamedOrganisationResponse, nullable: true, description: 'Who did it; never a person’s name.' })
  organisation: NamedOrganisationResponse | null;

  @ApiProperty({ enum: ROLE_CODES })
  role: string;

  @ApiProperty({ type: NamedOrganisationResponse, nullable: true, description: 'Of a membership: whose.' })
  member: NamedOrganisationResponse | null;

  @ApiProperty({ type: [String], description: 'What was changed.' })
  changed: readonly string[];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  startsOn: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  endsOn: string | null;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
}

export class NetworkTimelineResponse {
  @ApiProperty({ type: [NetworkEntryResponse], description: 'The newest first.' })
  items: NetworkEntryResponse[];

  @ApiProperty()
  total: number;

  static of({ items, total }: { readonly items: readonly NetworkTimelineRow[]; readonly total: number }, known: Known): NetworkTimelineResponse {
    return {
      total,
      items: items.map(({ at, what, organisationId, byRole: role, memberId, details: { changed, startsOn, endsOn, reason } }) => ({
        at: at.toISOString(), what: WHAT[what], organisation: NamedOrganisationResponse.among(known, organisationId), role, member: memberId === null ? null : NamedOrganisationResponse.among(known, memberId),
        changed: changed ?? [], startsOn: startsOn ?? null, endsOn: endsOn ?? null, reason: reason ?? null,
      })),
    };
  }
}
