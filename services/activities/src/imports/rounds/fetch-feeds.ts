import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, InRounds } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import { MAIL_DATA_SOURCE } from '@pirtti/storage-kit';
import type { DataSource } from 'typeorm';
import { SourceStore } from '../storage/source.store.js';
import { BringFeed } from './bring-feed.js';
import { CarryOutRuns } from './carry-out-runs.js';

const FIRST_AFTER_MS = 20_000;
const EVERY_MS = 60_000;
const MOST_AT_ONCE = 50;

/** Fetches the calendars whose hour has come, one after another. Several processes may do it: each source is in one pair of hands. */
@Injectable()
export class FetchFeeds extends InRounds {
  constructor(private readonly sources: SourceStore, private readonly feeds: BringFeed, private readonly runs: CarryOutRuns, @Inject(MAIL_DATA_SOURCE) private readonly mail: DataSource, @Inject(CLOCK) private readonly clock: Clock) {
    super({ firstAfterMs: FIRST_AFTER_MS, everyMs: EVERY_MS });
  }

  async round(): Promise<void> {
    await this.rounds.each(await this.sources.due(this.mail, this.clock.now(), MOST_AT_ONCE), async ({ organisationId, id }) => {
      if (await this.feeds.bring(organisationId, id)) this.runs.soon();
    });
  }
}
