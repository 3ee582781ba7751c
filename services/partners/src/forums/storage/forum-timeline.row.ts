import type { Role } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActionFact } from '../domain/check-action.js';
import type { ForumFact } from '../domain/forum.js';
import type { MeetingFact } from '../domain/meeting-facts.js';

export type DialogueFact = ForumFact | MeetingFact | ActionFact;

export interface DialogueDetails {
  readonly changed?: readonly string[];
  readonly day?: string;
  readonly people?: number;
  readonly action?: string;
  readonly reason?: string;
}

/** What happened to a forum, its meetings and its actions. Written once, never changed. */
@Entity('forum_timeline')
export class ForumTimelineRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'bigint', insert: false })
  position: string;

  @Column({ name: 'forum_id', type: 'uuid' })
  forumId: string;

  @Column({ name: 'meeting_id', type: 'uuid', nullable: true })
  meetingId: string | null;

  @Column({ type: 'uuid', array: true })
  parties: string[];

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  what: DialogueFact['type'];

  @Column({ name: 'by_organisation_id', type: 'uuid' })
  byOrganisationId: string;

  @Column({ name: 'by_role', type: 'text' })
  byRole: Role;

  @Column({ type: 'jsonb' })
  details: DialogueDetails;
}

type Place = Pick<ForumTimelineRow, 'organisationId' | 'forumId' | 'meetingId' | 'parties'>;

/** A fact as a line: where it belongs, who did it, and what is told beside that. */
export const lineOf = (fact: DialogueFact, place: Place, details: DialogueDetails = {}): Omit<ForumTimelineRow, 'position'> =>
  ({ ...place, at: fact.at, what: fact.type, byOrganisationId: fact.by.organisationId, byRole: fact.by.role, details });
