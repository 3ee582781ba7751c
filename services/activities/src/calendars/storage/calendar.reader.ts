import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { wasOffered, type OfferedActivity } from '../../activities/domain/activity.js';
import { ActivityRow, toState } from '../../activities/storage/activity.row.js';
import { isFollowed } from '../domain/followed.js';

/** More than this no calendar program shows, and one that is asked for every few hours should cost little. */
export const MOST_OF_A_CALENDAR = 300;
const MOST_READ = 1_000;

export type CalendarScope = { readonly organisationId: string } | { readonly municipalityCode: string };

/** What followers' calendars hold: what is offered, what was a while ago, and for a while what was called off. */
@Injectable()
export class CalendarReader {
  async offered(tx: EntityManager, id: string): Promise<OfferedActivity | undefined> {
    const row = await tx.findOneBy(ActivityRow, { id });
    const activity = row ? toState(row) : undefined;
    return activity && wasOffered(activity) ? activity : undefined;
  }

  /** All of an organisation, or in a municipality. */
  async within(tx: EntityManager, scope: CalendarScope, at: Date): Promise<OfferedActivity[]> {
    const query = tx.createQueryBuilder(ActivityRow, 'a').where('a.published_at is not null').orderBy("(a.status = 'published')", 'DESC').addOrderBy('a.changed_at', 'DESC').addOrderBy('a.id');
    if ('organisationId' in scope) query.andWhere('a.organisation_id = :organisationId', scope);
    else query.andWhere('a.municipality_code = :municipalityCode', scope);
    return this.followed(await query.limit(MOST_READ).getMany(), at);
  }

  /** What was called off a while ago, for calendars that follow a search: it finds only what is offered. */
  async calledOff(tx: EntityManager, at: Date): Promise<OfferedActivity[]> {
    const rows = await tx.createQueryBuilder(ActivityRow, 'a').where("a.published_at is not null and a.status <> 'published'").orderBy('a.withdrawn_at', 'DESC').addOrderBy('a.id').limit(MOST_READ).getMany();
    return this.followed(rows, at);
  }

  private followed(rows: readonly ActivityRow[], at: Date): OfferedActivity[] {
    return rows.map(toState).filter(wasOffered).filter((activity) => isFollowed(activity, at)).slice(0, MOST_OF_A_CALENDAR);
  }
}
