import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Views of one activity's page in one month. */
export interface MonthOfViews {
  readonly activityId: string;
  readonly month: string;
  readonly views: number;
}

/** How often activities' pages are looked at: a number for each day, and nothing of anybody who looked. */
@Injectable()
export class PageViews {
  async count(tx: EntityManager, organisationId: string, activityId: string, day: string): Promise<void> {
    await tx.query(
      `insert into page_views (organisation_id, activity_id, day, views) values ($1, $2, $3, 1)
       on conflict (organisation_id, activity_id, day) do update set views = page_views.views + 1`, [organisationId, activityId, day]);
  }

  /** From a day on. */
  async since(tx: EntityManager, organisationId: string, activityId: string, day: string): Promise<number> {
    const [row] = await tx.query<{ views: number }[]>('select coalesce(sum(views), 0)::int as views from page_views where organisation_id = $1 and activity_id = $2 and day >= $3', [organisationId, activityId, day]);
    return row!.views;
  }

  /** Takes the months before this one that nobody has been told of; they are told in the same transaction, each once. */
  async takeMonthsBefore(tx: EntityManager, organisationId: string, month: string): Promise<MonthOfViews[]> {
    return tx.query<MonthOfViews[]>(
      `with taken as (update page_views set told = true where organisation_id = $1 and not told and day < $2::date returning activity_id, day, views)
       select activity_id as "activityId", to_char(day, 'YYYY-MM') as month, sum(views)::int as views from taken group by 1, 2 order by 1, 2`, [organisationId, `${month}-01`]);
  }
}
