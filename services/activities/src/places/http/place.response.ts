import { ApiProperty } from '@nestjs/swagger';
import { TextResponse, type KnownOrganisation } from '@pirtti/http-kit';
import { MUNICIPALITY_CODES, PLACE_STATE_CODES, REGISTERED_PLACE_KIND_CODES, ROLE_CODES, type LocalizedText, type MunicipalityCode, type PlaceKind, type PlaceState } from '@pirtti/kernel';
import { ACTIVITY_STATUSES } from '../../activities/domain/activity.js';
import { CoordinatesResponse } from '../../activities/http/activity.response.js';
import { placeStateOn, type RegisteredPlace } from '../domain/place.js';
import type { PlaceCounts } from '../storage/place-search.js';
import type { PlaceTimelineRow } from '../storage/place-timeline.row.js';

export type Owners = ReadonlyMap<string, KnownOrganisation>;

export class PlaceOwnerResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: TextResponse, nullable: true, description: 'Null until the registry has told the name.' })
  names: LocalizedText | null;

  static among = (owners: Owners, id: string): PlaceOwnerResponse => ({ id, names: owners.get(id)?.names ?? null });
}

/** What everyone may know of a place. */
export class PublicPlaceResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: REGISTERED_PLACE_KIND_CODES })
  kind: PlaceKind;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  @ApiProperty({ type: String, nullable: true })
  streetAddress: string | null;

  @ApiProperty({ type: String, nullable: true })
  postalCode: string | null;

  @ApiProperty({ enum: MUNICIPALITY_CODES })
  municipalityCode: MunicipalityCode;

  @ApiProperty({ type: String, nullable: true })
  village: string | null;

  @ApiProperty({ type: CoordinatesResponse, nullable: true })
  coordinates: CoordinatesResponse | null;

  @ApiProperty({ type: TextResponse, nullable: true })
  directions: LocalizedText | null;

  @ApiProperty()
  everyday: boolean;

  @ApiProperty()
  runByVolunteers: boolean;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  validFrom: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  validTo: string | null;

  @ApiProperty({ enum: PLACE_STATE_CODES })
  state: PlaceState;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string', enum: ['yes', 'no'] }, description: 'What is left out is not known.' })
  accessibility: Record<string, 'yes' | 'no'>;

  @ApiProperty({ type: TextResponse, nullable: true })
  accessibilityNote: LocalizedText | null;

  @ApiProperty({ type: String, nullable: true })
  phone: string | null;

  @ApiProperty({ type: String, nullable: true })
  email: string | null;

  @ApiProperty({ type: PlaceOwnerResponse, description: 'Who keeps these details.' })
  owner: PlaceOwnerResponse;

  static told({ organisationId, version: _version, endedBecause: _because, accessibility, ...content }: RegisteredPlace, owners: Owners, today: string): PublicPlaceResponse {
    return { ...content, accessibility: { ...accessibility }, state: placeStateOn(content, today), owner: PlaceOwnerResponse.among(owners, organisationId) };
  }
}

export class RegisteredPlaceResponse extends PublicPlaceResponse {
  @ApiProperty()
  version: number;

  @ApiProperty({ type: String, nullable: true })
  endedBecause: string | null;

  @ApiProperty({ description: 'Whether the reader’s organisation registered it.' })
  isOurs: boolean;

  @ApiProperty({ description: 'Whether the reader may change and end it.' })
  mayChange: boolean;

  static of(place: RegisteredPlace, owners: Owners, today: string, reader: { organisationId: string; writes: boolean }): RegisteredPlaceResponse {
    const { version, endedBecause, organisationId } = place;
    const isOurs = organisationId === reader.organisationId;
    return { ...PublicPlaceResponse.told(place, owners, today), version, endedBecause, isOurs, mayChange: isOurs && reader.writes && endedBecause === null };
  }
}

export class ActivityAtPlaceResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  @ApiProperty({ enum: ACTIVITY_STATUSES })
  status: string;

  @ApiProperty({ type: PlaceOwnerResponse })
  organisation: PlaceOwnerResponse;

  @ApiProperty()
  isOurs: boolean;
}

export class PlaceAndUseResponse extends RegisteredPlaceResponse {
  @ApiProperty({ type: [ActivityAtPlaceResponse], description: 'Who meets here: what is published, and the reader’s own.' })
  activities: ActivityAtPlaceResponse[];
}

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class PlaceCountsResponse {
  @ApiProperty(COUNTS)
  kind: Readonly<Record<string, number>>;

  @ApiProperty(COUNTS)
  state: Readonly<Record<string, number>>;

  @ApiProperty(COUNTS)
  municipalityCode: Readonly<Record<string, number>>;

  @ApiProperty()
  everyday: number;

  @ApiProperty()
  mine: number;
}

export class PlaceListResponse {
  @ApiProperty({ type: [RegisteredPlaceResponse] })
  items: RegisteredPlaceResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty({ type: PlaceCountsResponse, description: 'How many each choice would leave, the other filters kept.' })
  counts: PlaceCounts;
}

const WHAT: Readonly<Record<PlaceTimelineRow['what'], string>> = { PlaceRegistered: 'registered', PlaceChanged: 'changed', PlaceEnded: 'ended' };

export class PlaceEntryResponse {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ enum: Object.values(WHAT) })
  what: string;

  @ApiProperty({ enum: ROLE_CODES })
  role: string;

  @ApiProperty({ type: [String], description: 'What was changed.' })
  changed: readonly string[];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  lastDay: string | null;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
}

export class PlaceTimelineResponse {
  @ApiProperty({ type: [PlaceEntryResponse], description: 'The newest first.' })
  items: PlaceEntryResponse[];

  @ApiProperty()
  total: number;

  static of({ items, total }: { readonly items: readonly PlaceTimelineRow[]; readonly total: number }): PlaceTimelineResponse {
    return {
      total,
      items: items.map(({ at, what, byRole: role, details: { changed, lastDay, reason } }) => ({ at: at.toISOString(), what: WHAT[what], role, changed: changed ?? [], lastDay: lastDay ?? null, reason: reason ?? null })),
    };
  }
}
