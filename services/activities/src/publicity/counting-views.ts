import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, InRounds } from '@pirtti/http-kit';
import { dayInHelsinki, type Clock } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { TenantTransactions } from '@pirtti/storage-kit';
import { In, type EntityManager } from 'typeorm';
import { wasOffered } from '../activities/domain/activity.js';
import { ActivityRow, toState } from '../activities/storage/activity.row.js';
import { announce } from '../announcements/announce.js';
import { PageViews } from './storage/page-views.js';

const FIRST_AFTER_MS = 60_000;
const EVERY_MS = 12 * 60 * 60 * 1000;

/** Tells of each month that is over how often pages were looked at. Two processes may do it: each month is told once. */
@Injectable()
export class CountingViews extends InRounds {
  constructor(private readonly tenant: TenantTransactions, private readonly views: PageViews, private readonly outbox: Outbox, @Inject(CLOCK) private readonly clock: Clock) {
    super({ firstAfterMs: FIRST_AFTER_MS, everyMs: EVERY_MS });
  }

  /** Looks at every organiser once. */
  async round(): Promise<void> {
    const at = this.clock.now();
    const organisers = await this.tenant.asPublic((tx) => tx.query<{ id: string }[]>('select distinct organisation_id as id from activities'));
    await this.rounds.each(organisers, ({ id }) => this.tenant.run(id, (tx) => this.tell(tx, id, at)));
  }

  private async tell(tx: EntityManager, organisationId: string, at: Date): Promise<void> {
    const months = await this.views.takeMonthsBefore(tx, organisationId, dayInHelsinki(at).slice(0, 7));
    const rows = months.length === 0 ? [] : await tx.findBy(ActivityRow, { organisationId, id: In([...new Set(months.map(({ activityId }) => activityId))]) });
    const activities = new Map(rows.map((row) => [row.id, toState(row)]));
    await this.outbox.append(tx, organisationId, months.flatMap(({ activityId, month, views }) => {
      const activity = activities.get(activityId);
      if (!activity || !wasOffered(activity)) return [];
      const { kind, targetGroups, place: { municipalityCode } } = activity.content;
      return announce({ type: 'ViewsCounted', activityId, organisationId, kind, targetGroups, municipalityCode, month, views, at });
    }));
  }
}
