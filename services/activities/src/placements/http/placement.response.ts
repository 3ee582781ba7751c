import { ApiProperty } from '@nestjs/swagger';
import type { LocalizedText } from '@pirtti/kernel';
import { OrganisationNameResponse } from '../../activities/http/activity.response.js';
import { TextResponse } from '@pirtti/http-kit';
import { PLACEMENT_STATUSES } from '../domain/placement.js';
import type { PlacementView } from '../storage/placement.reader.js';

export class ActivityNameResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;
}

/** A person who is known here by a code only; who it is, the region's window shows. */
export class PlacementResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, nullable: true, description: 'Gone once the request was withdrawn.' })
  code: string | null;

  @ApiProperty({ type: ActivityNameResponse })
  activity: ActivityNameResponse;

  @ApiProperty({ type: OrganisationNameResponse })
  requestingOrganisation: OrganisationNameResponse;

  @ApiProperty({ enum: PLACEMENT_STATUSES })
  status: string;

  @ApiProperty({ format: 'date-time' })
  requestedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt: string | null;

  @ApiProperty()
  attendances: number;

  @ApiProperty({ type: String, nullable: true, example: '2026-11-25' })
  lastAttendedOn: string | null;

  static of({ placement, activity, attendances, lastAttendedOn }: PlacementView, requestingNames: LocalizedText): PlacementResponse {
    return {
      id: placement.id,
      code: placement.status === 'withdrawn' ? null : placement.code,
      activity,
      requestingOrganisation: { id: placement.requestingOrganisationId, names: requestingNames },
      status: placement.status,
      requestedAt: placement.requestedAt!.toISOString(),
      decidedAt: decidedAt(placement)?.toISOString() ?? null,
      attendances,
      lastAttendedOn,
    };
  }
}

export class PlacementListResponse {
  @ApiProperty({ type: [PlacementResponse] })
  items: PlacementResponse[];

  @ApiProperty()
  total: number;
}

function decidedAt(placement: PlacementView['placement']): Date | undefined {
  switch (placement.status) {
    case 'requested': return undefined;
    case 'withdrawn': return placement.withdrawnAt;
    default: return placement.decidedAt;
  }
}
