import type { ExpertGroup, ForumType, MeetingStatus } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Doer } from '../../agreements/domain/agreement-facts.js';
import { type Action, type AgendaItem, type Meeting, type Note, readersOf } from '../domain/meeting.js';
import type { Participant } from '../domain/meeting-facts.js';

@Entity('meetings')
export class MeetingRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'forum_id', type: 'uuid' })
  forumId: string;

  @Column({ name: 'forum_type', type: 'text' })
  forumType: ForumType;

  @Column({ name: 'expert_group', type: 'text', nullable: true })
  expertGroup: ExpertGroup | null;

  @Column({ type: 'text' })
  status: MeetingStatus;

  @Column({ type: 'date' })
  day: string;

  @Column({ name: 'start_time', type: 'text' })
  startTime: string;

  @Column({ name: 'end_time', type: 'text' })
  endTime: string;

  @Column({ type: 'text' })
  place: string;

  @Column({ name: 'online_url', type: 'text', nullable: true })
  onlineUrl: string | null;

  @Column({ type: 'jsonb' })
  agenda: readonly AgendaItem[];

  @Column({ type: 'uuid', array: true })
  invited: string[];

  /** Who may read it: its convener, the invited and those who came. */
  @Column({ type: 'uuid', array: true })
  parties: string[];

  @Column({ type: 'jsonb' })
  participants: readonly Participant[];

  @Column({ type: 'integer' })
  others: number;

  @Column({ type: 'jsonb' })
  notes: readonly Note[];

  @Column({ name: 'cancelled_at', type: 'timestamptz', nullable: true })
  cancelledAt: Date | null;

  @Column({ name: 'cancelled_by', type: 'jsonb', nullable: true })
  cancelledBy: Doer | null;

  @Column({ name: 'cancelled_because', type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}

/** Actions have rows of their own, which their owners check off. */
export function toMeeting(row: MeetingRow, actions: readonly Action[]): Meeting {
  const { id, forumId, forumType, expertGroup, organisationId, version, changedAt, day, startTime, endTime, place, onlineUrl, agenda, invited } = row;
  const identity = { id, forumId, forumType, expertGroup, organisationId, version, changedAt, content: { day, startTime, endTime, place, onlineUrl, agenda, invited } };
  switch (row.status) {
    case 'called': return { ...identity, status: 'called' };
    case 'cancelled': return { ...identity, status: 'cancelled', cancelled: { at: row.cancelledAt!, by: row.cancelledBy!, reason: row.reason! } };
    case 'held': return { ...identity, status: 'held', participants: row.participants, others: row.others, notes: row.notes, actions };
  }
}

export function toMeetingRow(meeting: Meeting): MeetingRow {
  const { id, forumId, forumType, expertGroup, organisationId, status, version, changedAt, content } = meeting;
  const held = meeting.status === 'held' ? meeting : { participants: [], others: 0, notes: [] };
  const cancelled = meeting.status === 'cancelled' ? meeting.cancelled : undefined;
  return Object.assign(new MeetingRow(), {
    id, forumId, forumType, expertGroup, organisationId, status, version, changedAt, ...content, invited: [...content.invited], parties: readersOf(meeting),
    participants: held.participants, others: held.others, notes: held.notes,
    cancelledAt: cancelled?.at ?? null, cancelledBy: cancelled?.by ?? null, reason: cancelled?.reason ?? null,
  });
}
