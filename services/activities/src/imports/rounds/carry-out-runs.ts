import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, InRounds } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import { MAIL_DATA_SOURCE, TenantTransactions } from '@pirtti/storage-kit';
import type { DataSource } from 'typeorm';
import { RunStore } from '../storage/run.store.js';

const EVERY_MS = 5_000;

/** Carries runs out piece by piece, and takes up those whose process has died. Several processes may do it: each run is in one pair of hands. */
@Injectable()
export class CarryOutRuns extends InRounds {
  /** One round after another: whoever asks for one while another goes on waits for it. */
  private going: Promise<void> = Promise.resolve();

  constructor(private readonly tenant: TenantTransactions, @Inject(MAIL_DATA_SOURCE) private readonly mail: DataSource, private readonly runs: RunStore, @Inject(CLOCK) private readonly clock: Clock) {
    super({ firstAfterMs: EVERY_MS, everyMs: EVERY_MS });
  }

  override async beforeApplicationShutdown(): Promise<void> {
    await super.beforeApplicationShutdown();
    await this.going;
  }

  /** As soon as a run was started, without keeping whoever started it waiting. */
  soon(): void {
    this.round().catch((error: unknown) => this.failed(error));
  }

  round(): Promise<void> {
    const next = this.going.catch(() => undefined).then(() => this.carryOut());
    this.going = next.catch(() => undefined);
    return next;
  }

  private async carryOut(): Promise<void> {
    await this.rounds.each(await this.runs.due(this.mail, this.clock.now()), async ({ organisationId, id }) => {
      if (!(await this.tenant.run(organisationId, (tx) => this.runs.claim(tx, id, this.clock.now())))) return;
      while (!this.rounds.isStopped && await this.tenant.run(organisationId, (tx) => this.runs.next(tx, id, this.clock.now())));
    });
  }
}
