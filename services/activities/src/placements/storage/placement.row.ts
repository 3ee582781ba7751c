import type { DeclineReason } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Placement } from '../domain/placement.js';

@Entity('placements')
export class PlacementRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'requesting_organisation_id', type: 'uuid' })
  requestingOrganisationId: string;

  @Column({ name: 'activity_id', type: 'uuid', nullable: true })
  activityId: string | null;

  @Column({ type: 'text' })
  status: Placement['status'];

  @Column({ type: 'text', nullable: true })
  code: string | null;

  @Column({ name: 'requested_at', type: 'timestamptz', nullable: true })
  requestedAt: Date | null;

  /** When it was answered or, once withdrawn, withdrawn. */
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Column({ name: 'starts_on', type: 'date', nullable: true })
  startsOn: string | null;

  @Column({ name: 'decline_reason', type: 'text', nullable: true })
  declineReason: DeclineReason | null;
}

export function toState(row: PlacementRow): Placement {
  const { id, organisationId, requestingOrganisationId, activityId, requestedAt } = row;
  if (row.status === 'withdrawn') {
    return { status: 'withdrawn', id, organisationId, requestingOrganisationId, activityId, requestedAt, withdrawnAt: row.decidedAt! };
  }
  const asked = { id, organisationId, requestingOrganisationId, activityId: activityId!, code: row.code!, requestedAt: requestedAt! };
  switch (row.status) {
    case 'requested':
      return { status: 'requested', ...asked };
    case 'accepted':
      return { status: 'accepted', ...asked, decidedAt: row.decidedAt!, startsOn: row.startsOn };
    case 'declined':
      return { status: 'declined', ...asked, decidedAt: row.decidedAt!, reason: row.declineReason! };
  }
}

export function toRow(placement: Placement): PlacementRow {
  const { id, organisationId, requestingOrganisationId, activityId, requestedAt, status } = placement;
  const common = { id, organisationId, requestingOrganisationId, activityId, requestedAt, status };
  const rest = { code: null, decidedAt: null, startsOn: null, declineReason: null, ...detailsOf(placement) };
  return Object.assign(new PlacementRow(), common, rest);
}

function detailsOf(placement: Placement): Partial<PlacementRow> {
  switch (placement.status) {
    case 'requested':
      return { code: placement.code };
    case 'accepted':
      return { code: placement.code, decidedAt: placement.decidedAt, startsOn: placement.startsOn };
    case 'declined':
      return { code: placement.code, decidedAt: placement.decidedAt, declineReason: placement.reason };
    case 'withdrawn':
      return { decidedAt: placement.withdrawnAt };
  }
}
