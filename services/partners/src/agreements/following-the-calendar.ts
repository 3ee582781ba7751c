import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, InRounds } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { MAIL_DATA_SOURCE, TenantTransactions } from '@pirtti/storage-kit';
import type { DataSource, EntityManager } from 'typeorm';
import { announce } from '../announcements/announce.js';
import { organisationsAtWork } from '../reminders/due-reminders.js';
import { byTheCalendar } from './domain/calendar.js';
import { noteCalendarNews, untoldByCalendar } from './storage/calendar-news.js';

const FIRST_AFTER_MS = 60 * 1000;
const EVERY_MS = 60 * 60 * 1000;

/** Announces what the calendar does to agreements, with or without letters. Whichever party is looked at first tells it, and it is told once. */
@Injectable()
export class FollowingTheCalendar extends InRounds {
  constructor(
    private readonly tenant: TenantTransactions, @Inject(MAIL_DATA_SOURCE) private readonly mail: DataSource, private readonly outbox: Outbox, @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super({ firstAfterMs: FIRST_AFTER_MS, everyMs: EVERY_MS });
  }

  async round(): Promise<void> {
    const at = this.clock.now();
    await this.rounds.each(await organisationsAtWork(this.mail, at), (id) => this.tenant.run(id, (tx) => this.tell(tx, id, at)));
  }

  private async tell(tx: EntityManager, organisationId: string, at: Date): Promise<void> {
    for (const agreement of await untoldByCalendar(tx, organisationId, at)) {
      const fact = byTheCalendar(agreement, at);
      if (fact && await noteCalendarNews(tx, agreement, fact)) await this.outbox.append(tx, organisationId, announce(fact));
    }
  }
}
