import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { CLOCK, Rounds } from '@pirtti/http-kit';
import { dayInHelsinki, type Clock } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { monthsAfter } from '../people/domain/retention.js';
import { FeedbackStore } from './storage/feedback.store.js';

const FIRST_AFTER_MS = 90_000;
const EVERY_MS = 12 * 60 * 60 * 1000;
/** What was said of an activity is of use for its next season. */
const KEPT_MONTHS = 12;

/** Takes away the words of feedback that are older than a year; how many were content stays. Two processes may do it. */
@Injectable()
export class FadingWords implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('FadingWords');
  private readonly rounds = new Rounds({ round: () => this.round(), firstAfterMs: FIRST_AFTER_MS, everyMs: EVERY_MS, tell: (error) => this.logger.error(error) });

  constructor(private readonly tenant: TenantTransactions, private readonly store: FeedbackStore, @Inject(CLOCK) private readonly clock: Clock) {}

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.rounds.stop();
  }

  /** Looks at every organiser once. */
  async round(): Promise<void> {
    const before = dayInHelsinki(monthsAfter(this.clock.now(), -KEPT_MONTHS)).slice(0, 7);
    const organisers = await this.tenant.asPublic((tx) => tx.query<{ id: string }[]>('select distinct organisation_id as id from activities'));
    await this.rounds.each(organisers, ({ id }) => this.tenant.run(id, (tx) => this.store.fade(tx, id, before)));
  }
}
