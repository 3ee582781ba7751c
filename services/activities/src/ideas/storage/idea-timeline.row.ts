import type { Role } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IdeaFact } from '../domain/idea.js';

export interface IdeaDetails {
  readonly reason?: string;
  readonly otherId?: string;
  readonly activityId?: string;
  readonly supporters?: number;
}

/** What happened to an idea. Written once, never changed; of a resident it says nothing but when. */
@Entity('idea_timeline')
export class IdeaTimelineRow {
  /** Who did it. */
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'bigint', insert: false })
  position: string;

  @Column({ name: 'idea_id', type: 'uuid' })
  ideaId: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  what: IdeaFact['type'];

  @Column({ name: 'by_role', type: 'text', nullable: true })
  byRole: Role | null;

  @Column({ type: 'jsonb' })
  details: IdeaDetails;
}

/** A fact as a line. */
export function ideaLineOf(fact: IdeaFact): Omit<IdeaTimelineRow, 'position'> {
  const { ideaId, at, type: what, by: { organisationId, role: byRole } } = fact;
  return { organisationId, ideaId, at, what, byRole, details: detailsOf(fact) };
}

function detailsOf(fact: IdeaFact): IdeaDetails {
  switch (fact.type) {
    case 'IdeaTurnedDown': return { reason: fact.reason };
    case 'IdeaMerged': return { otherId: fact.intoId };
    case 'IdeaJoined': return { otherId: fact.duplicate.id };
    case 'IdeaMet': return { activityId: fact.activity.id, supporters: fact.supporters };
    default: return {};
  }
}
