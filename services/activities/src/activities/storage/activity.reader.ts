import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Activity, PublishedActivity } from '../domain/activity.js';
import { ActivityRow, toState } from './activity.row.js';

/** More than this is not read through by a machine for one person: the nearest come first. */
const MAX_CANDIDATES = 2_000;

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

  async findPublished(tx: EntityManager, id: string): Promise<PublishedActivity | undefined> {
    const row = await tx.findOneBy(ActivityRow, { id, status: 'published' });
    return row ? toState(row) as PublishedActivity : undefined;
  }

  /** The organisation's own, drafts too, the latest change first. */
  async listOwn(tx: EntityManager, organisationId: string, status: Activity['status'] | undefined, { page, pageSize }: Page): Promise<{ items: Activity[]; total: number }> {
    const [rows, total] = await tx.findAndCount(ActivityRow, {
      where: { organisationId, ...(status && { status }) }, order: { changedAt: 'desc', id: 'asc' }, skip: (page - 1) * pageSize, take: pageSize,
    });
    return { items: rows.map(toState), total };
  }

  /** What is offered and not yet over, the person's own municipality first. */
  async candidates(tx: EntityManager, municipalityCode: string, today: string): Promise<PublishedActivity[]> {
    const rows = await tx.createQueryBuilder(ActivityRow, 'a')
      .where("a.status = 'published'").andWhere(STILL_TO_COME, { today })
      .orderBy('(a.municipality_code = :municipalityCode)', 'DESC').addOrderBy('a.id')
      .setParameter('municipalityCode', municipalityCode).limit(MAX_CANDIDATES).getMany();
    return rows.map(toState) as PublishedActivity[];
  }
}

/** Whether anything is still to come, by the local day: a weekly one goes on to its last day, others have their one. */
const STILL_TO_COME = '(case when a.weekly then a.until_on is null or a.until_on >= :today::date else a.starts_on >= :today::date end)';
