import type { Role } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlaceFact } from '../domain/place.js';

export interface PlaceDetails {
  readonly changed?: readonly string[];
  readonly lastDay?: string;
  readonly reason?: string;
}

/** What happened to a place. Written once, never changed. */
@Entity('place_timeline')
export class PlaceTimelineRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'bigint', insert: false })
  position: string;

  @Column({ name: 'place_id', type: 'uuid' })
  placeId: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  what: PlaceFact['type'];

  @Column({ name: 'by_role', type: 'text' })
  byRole: Role;

  @Column({ type: 'jsonb' })
  details: PlaceDetails;
}

/** A fact as a line. */
export function placeLineOf(fact: PlaceFact): Omit<PlaceTimelineRow, 'position'> {
  const { placeId, at, type: what, by: { organisationId, role: byRole } } = fact;
  const details = { ...('changed' in fact && { changed: fact.changed }), ...('lastDay' in fact && { lastDay: fact.lastDay }), ...('reason' in fact && { reason: fact.reason }) };
  return { organisationId, placeId, at, what, byRole, details };
}
