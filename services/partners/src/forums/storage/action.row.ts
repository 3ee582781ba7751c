import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Doer } from '../../agreements/domain/agreement-facts.js';
import type { AgreedAction } from '../domain/check-action.js';
import { type HeldMeeting, readersOf } from '../domain/meeting.js';

@Entity('meeting_actions')
export class ActionRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'meeting_id', type: 'uuid' })
  meetingId: string;

  @Column({ name: 'forum_id', type: 'uuid' })
  forumId: string;

  @Column({ type: 'uuid', array: true })
  parties: string[];

  /** In the order of the minutes. */
  @Column({ type: 'integer' })
  position: number;

  @Column({ type: 'text' })
  text: string;

  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId: string;

  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn: string | null;

  @Column({ name: 'done_at', type: 'timestamptz', nullable: true })
  doneAt: Date | null;

  @Column({ name: 'done_by', type: 'jsonb', nullable: true })
  doneBy: Doer | null;
}

export const toAction = ({ parties: _readers, position: _position, doneAt, doneBy, ...same }: ActionRow): AgreedAction =>
  ({ ...same, done: doneAt && { ...doneBy!, at: doneAt } });

/** The actions of a meeting as rows. */
export const actionRowsOf = (meeting: HeldMeeting): ActionRow[] => meeting.actions.map(({ done, ...action }, position) => {
  const { at = null, ...by } = done ?? { at: null };
  return Object.assign(new ActionRow(), {
    ...action, organisationId: meeting.organisationId, meetingId: meeting.id, forumId: meeting.forumId, parties: readersOf(meeting), position, doneAt: at, doneBy: done ? by : null,
  });
});
