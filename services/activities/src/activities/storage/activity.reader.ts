import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PublicContact } from '../domain/activity-content.js';
import { wasOffered, type Activity, type OfferedActivity, type PublishedActivity } from '../domain/activity.js';
import { ActivityRow, toState } from './activity.row.js';
import { searchOwn, type OwnCriteria } from './own-activities.js';

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
  listOwn(tx: EntityManager, organisationId: string, criteria: OwnCriteria, page: Page, at: Date): ReturnType<typeof searchOwn> {
    return searchOwn(tx, organisationId, criteria, page, at);
  }

  /** The contact that an organisation told last with what it offers: its office's, public by nature. */
  async contactOf(tx: EntityManager, organisationId: string): Promise<PublicContact | null> {
    const row = await tx.findOne(ActivityRow, { where: { organisationId, status: 'published' }, order: { publishedAt: 'desc', id: 'asc' } });
    return row?.content.contact ?? null;
  }

  /** What an organisation offers now, alone or with others, by name. */
  async publishedOf(tx: EntityManager, organisationId: string, { page, pageSize }: Page): Promise<{ items: PublishedActivity[]; total: number }> {
    const [rows, total] = await tx.createQueryBuilder(ActivityRow, 'a').where("(a.organisation_id = :organisationId or a.content->'coOrganiserIds' @> to_jsonb(:organisationId::text)) and a.status = 'published'", { organisationId })
      .orderBy("a.content -> 'names' ->> 'fi'").addOrderBy('a.id').offset((page - 1) * pageSize).limit(pageSize).getManyAndCount();
    return { items: rows.map(toState) as PublishedActivity[], total };
  }
}
