import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ForumTimelineRow } from './forum-timeline.row.js';
import { MeetingRow, toMeeting } from './meeting.row.js';
import type { Meeting } from '../domain/meeting.js';

interface Paging {
  readonly page: number;
  readonly pageSize: number;
}

/** What belongs to a forum or a meeting, as far as the asker's organisation may read it. */
@Injectable()
export class ForumReader {
  /** When it last met and will meet next, of what the asker may know. */
  async days(tx: EntityManager, forumId: string, today: string): Promise<{ lastHeldOn: string | null; nextOn: string | null }> {
    const [days] = await tx.query<{ lastHeldOn: string | null; nextOn: string | null }[]>(
      `select (max(day) filter (where status = 'held'))::text as "lastHeldOn", (min(day) filter (where status = 'called' and day >= $2::date))::text as "nextOn" from meetings where forum_id = $1`, [forumId, today]);
    return days!;
  }

  /** Without the actions, which no list shows. The newest first. */
  async meetings(tx: EntityManager, forumId: string, { page, pageSize }: Paging): Promise<{ items: Meeting[]; total: number }> {
    const [rows, total] = await tx.findAndCount(MeetingRow, { where: { forumId }, order: { day: 'desc', startTime: 'desc', id: 'asc' }, skip: (page - 1) * pageSize, take: pageSize });
    return { items: rows.map((row) => toMeeting(row, [])), total };
  }

  /** What happened, the newest first: to the forum with all its meetings, or to one of them. */
  async timeline(tx: EntityManager, of: { readonly forumId: string } | { readonly meetingId: string }, { page, pageSize }: Paging): Promise<{ items: ForumTimelineRow[]; total: number }> {
    const [items, total] = await tx.findAndCount(ForumTimelineRow, { where: of, order: { position: 'desc' }, skip: (page - 1) * pageSize, take: pageSize });
    return { items, total };
  }
}
