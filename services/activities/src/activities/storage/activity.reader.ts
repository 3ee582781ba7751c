import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { wasOffered, type Activity, type ActivityStatus, type OfferedActivity, type PublishedActivity } from '../domain/activity.js';
import { ActivityRow, toState } from './activity.row.js';

export interface Page {
  readonly page: number;
  readonly pageSize: number;
}

@Injectable()
export class ActivityReader {
  /** An activity that the acting organisation may see: its own, or a published one. */
  async find(tx: EntityManager, id: string): Promise<Activity | undefined> {
    const row = await tx.findOneBy(ActivityRow, { id });
    return row ? toState(row) : undefined;
  }

  async findOwn(tx: EntityManager, organisationId: string, id: string): Promise<Activity | undefined> {
    const row = await tx.findOneBy(ActivityRow, { organisationId, id });
    return row ? toState(row) : undefined;
  }

  /** One that is or was offered to everyone: who follows it learns what became of it. */
  async findOffered(tx: EntityManager, id: string): Promise<OfferedActivity | undefined> {
    const row = await tx.findOneBy(ActivityRow, { id });
    const activity = row ? toState(row) : undefined;
    return activity && wasOffered(activity) ? activity : undefined;
  }

  async findPublished(tx: EntityManager, id: string): Promise<PublishedActivity | undefined> {
    const row = await tx.findOneBy(ActivityRow, { id, status: 'published' });
    return row ? toState(row) as PublishedActivity : undefined;
  }

  /** The organisation's own, drafts too, the latest change first. */
  async listOwn(tx: EntityManager, organisationId: string, status: ActivityStatus | undefined, { page, pageSize }: Page): Promise<{ items: Activity[]; total: number }> {
    const [rows, total] = await tx.findAndCount(ActivityRow, {
      where: { organisationId, ...(status && { status }) }, order: { changedAt: 'desc', id: 'asc' }, skip: (page - 1) * pageSize, take: pageSize,
    });
    return { items: rows.map(toState), total };
  }
}
