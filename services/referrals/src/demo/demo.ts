import { DEMO_ORGANISATIONS, demoId, fromMonday } from '@pirtti/demo';
import { TenantTransactions } from '@pirtti/storage-kit';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { In, type EntityManager } from 'typeorm';
import { ClientRow } from '../clients/storage/client.row.js';
import { destinationOf } from '../referrals/storage/known-referral.js';
import { ReferralReader } from '../referrals/storage/referral.reader.js';
import { ReferralRow } from '../referrals/storage/referral.row.js';
import { demoCases, type DemoCase } from './demo-cases.js';
import { DEMO_ACTIVITY, PlayCase, referralIdOf } from './play-case.js';

const SOITE = DEMO_ORGANISATIONS.soite.id;

/** Cases in one transaction: few commits, and a stop in the middle loses little. */
const BATCH = 15;
/** How often the demo looks whether mail has come. */
const LOOK_AGAIN_MS = 250;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A past for the demo. It waits in the background for the mail that it stands on, and can be stopped and started again at any point. */
@Injectable()
export class Demo implements OnApplicationShutdown {
  private readonly logger = new Logger(Demo.name);
  private stopped = false;

  constructor(
    private readonly tenant: TenantTransactions,
    private readonly referrals: ReferralReader,
    private readonly player: PlayCase,
  ) {}

  onApplicationShutdown(): void {
    this.stopped = true;
  }

  /** Whether nothing is left to do: false only when the service was stopped before. A database with somebody's own clients is left alone. */
  async fill(monday: Date): Promise<boolean> {
    const cases = demoCases(monday);
    try {
      return await this.until((tx) => this.mayStart(tx, monday))
        && await this.playAll(cases)
        && await this.until((tx) => this.completePlaced(tx, cases, monday));
    } catch (error) {
      if (error instanceof NotEmpty) return true;
      throw error;
    }
  }

  private async playAll(cases: readonly DemoCase[]): Promise<boolean> {
    for (let from = 0; from < cases.length; from += BATCH) {
      const batch = cases.slice(from, from + BATCH);
      const played = await this.until(async (tx) => {
        for (const one of batch) await this.player.play(tx, one);
        return true;
      });
      if (!played) return false;
    }
    return true;
  }

  /** People, agreement and activity come by mail like everything else. */
  private async mayStart(tx: EntityManager, monday: Date): Promise<boolean> {
    const [anyone] = await tx.find(ClientRow, { where: { organisationId: SOITE }, take: 1 });
    if (anyone && !await tx.existsBy(ClientRow, { organisationId: SOITE, id: demoId('client:1') })) throw new NotEmpty();
    const known = await this.referrals.known(tx, SOITE, { at: fromMonday(monday, -300), activityId: DEMO_ACTIVITY, linkPersonId: demoId('membership:linkki') });
    return known.isLinkPerson && destinationOf(known, DEMO_ACTIVITY).agreement !== undefined;
  }

  /** Completes what attendance has placed, some weeks after it; done when nothing is left to wait for. */
  private async completePlaced(tx: EntityManager, cases: readonly DemoCase[], monday: Date): Promise<boolean> {
    const awaited = new Map(cases.filter((one) => one.end === 'placed').map((one) => [referralIdOf(one), one]));
    const open = await tx.find(ReferralRow, { where: { organisationId: SOITE, id: In([...awaited.keys()]), status: In(['placement-requested', 'placed']) } });
    for (const { id, placedAt } of open) {
      const one = awaited.get(id);
      if (!one || !placedAt) continue;
      const weeksLater = Math.min(placedAt.getTime() + 21 * DAY_MS, fromMonday(monday, -3, 13).getTime());
      await this.player.complete(tx, one, new Date(Math.max(placedAt.getTime(), weeksLater)));
    }
    return open.every((row) => row.placedAt !== null);
  }

  /** Asks again until the answer is yes: mail comes when it comes, and a lost database comes back. */
  private async until(ask: (tx: EntityManager) => Promise<boolean>): Promise<boolean> {
    while (!this.stopped) {
      try {
        if (await this.tenant.run(SOITE, ask)) return true;
      } catch (error) {
        if (error instanceof NotEmpty) throw error;
        if (this.stopped) return false;
        this.logger.warn(`the demo tries again after ${error instanceof Error ? error.name : 'a failure'}`);
        await pause(LOOK_AGAIN_MS * 4, undefined, { ref: false });
      }
      await pause(LOOK_AGAIN_MS, undefined, { ref: false });
    }
    return false;
  }
}

/** There are clients already, and they are not the demo's. */
class NotEmpty extends Error {}
