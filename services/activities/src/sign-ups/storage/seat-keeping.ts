import { CLOCK, SERVICE_CONFIG, type ServiceConfig } from '@pirtti/http-kit';
import { refuse, type Clock, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Inject, Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Activity } from '../../activities/domain/activity.js';
import type { PublishableContent } from '../../activities/domain/activity-content.js';
import { ActivityRow } from '../../activities/storage/activity.row.js';
import { announce } from '../../announcements/announce.js';
import type { OfferTimes } from '../domain/offer-times.js';
import { passOn } from '../domain/pass-on.js';
import { evolve, type SignUp } from '../domain/sign-up.js';
import type { SignUpFact } from '../domain/sign-up-facts.js';
import { timeChanges, timesOf } from '../domain/times.js';
import { SignUpLetters } from '../letters/sign-up-letters.js';
import { comingPools, countPool, held, lineOf, seatsTaken, type Held } from './pool-rows.js';
import { SignUpRow, toColumns, toState, type SignUpPoolRow } from './sign-up.row.js';

/** Where the installation says nothing. */
const USUAL_OFFER_HOURS = 24;

/**
 * Keeps the seats of an activity right after whatever touched them: a sign-up, a placement, the capacity, a moved or cancelled occurrence, time. Everything
 * is done under the lock of the activity's row, so that the last seat is never held by two.
 */
@Injectable()
export class SeatKeeping {
  constructor(
    private readonly outbox: Outbox, private readonly letters: SignUpLetters,
    @Inject(CLOCK) private readonly clock: Clock, @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {}

  /** How many seats are held where most are, for a decision that takes or needs some. The activity's row is locked. */
  async taken(tx: EntityManager, row: ActivityRow): Promise<number> {
    return seatsTaken(tx, await held(tx, row), this.clock.now());
  }

  /** How people sign up does not change over the heads of those who have. */
  async forbids(tx: EntityManager, row: ActivityRow, after: Activity): Promise<Refusal | undefined> {
    if (row.content.signUp === after.content.signUp) return undefined;
    const coming = (await comingPools(tx, row, this.clock.now())).filter(({ confirmed, offered, waiting }) => confirmed + offered + waiting > 0);
    return coming.length > 0 ? refuse('people-have-signed-up-otherwise') : undefined;
  }

  /**
   * Passes free seats on to the line, tells people what became of theirs, and counts. The activity's row is locked and as it is now.
   */
  async settle(tx: EntityManager, row: ActivityRow): Promise<void> {
    const at = this.clock.now();
    const found = await held(tx, row);
    await this.settleThese(tx, found, await comingPools(tx, row, at), at);
  }

  /** The same where only these pools can have changed. */
  async settleThese(tx: EntityManager, found: Held, pools: readonly SignUpPoolRow[], at: Date): Promise<void> {
    for (const pool of pools) await this.settlePool(tx, found, pool, at);
    const { organisationId, id } = found.row;
    await tx.update(ActivityRow, { organisationId, id }, { seatsTaken: await seatsTaken(tx, found, at) });
  }

  private async settlePool(tx: EntityManager, found: Held, row: SignUpPoolRow, at: Date): Promise<void> {
    await this.tellTimes(tx, found, row, at);
    // What was done since is in the rows of the sign-ups, and the line is read by the counts.
    const { row: counted, changed } = await countPool(tx, found, row, at);
    const facts = passOn({ at, times: this.times })(await lineOf(tx, found, counted, at));
    if (facts.length > 0) await this.apply(tx, found.activity, facts);
    const after = facts.length > 0 ? await countPool(tx, found, counted, at) : { row: counted, changed };
    if (changed || after.changed) await this.announceCounts(tx, found, after.row, at);
  }

  /** Writes what happened to sign-ups, and tells whom it concerns. */
  async apply(tx: EntityManager, activity: Activity, facts: readonly SignUpFact[]): Promise<void> {
    const rows = new Map((await tx.findBy(SignUpRow, { id: In(facts.map(({ signUpId }) => signUpId)) })).map((row) => [row.id, row]));
    for (const fact of facts) {
      const row = rows.get(fact.signUpId)!;
      const after: SignUp = evolve(toState(row), fact);
      await tx.update(SignUpRow, { organisationId: row.organisationId, id: row.id }, toColumns(after));
      Object.assign(row, toColumns(after));
      await this.letters.tell(tx, row, activity, fact);
    }
  }

  private async tellTimes(tx: EntityManager, { activity }: Held, row: SignUpPoolRow, at: Date): Promise<void> {
    const changes = timeChanges(row.told, timesOf(activity, row.pool, at), at);
    if (changes.length === 0) return;
    const { organisationId, activityId, pool } = row;
    const live = await tx.findBy(SignUpRow, { organisationId, activityId, pool, status: In(['confirmed', 'waiting', 'offered']) });
    await this.letters.tellTimes(tx, live, changes, at);
  }

  private async announceCounts(tx: EntityManager, { activity }: Held, { organisationId, activityId, pool, capacity, placed, confirmed, offered, waiting }: SignUpPoolRow, at: Date): Promise<void> {
    const { kind, place, targetGroups } = activity.content as PublishableContent;
    await this.outbox.append(tx, organisationId, announce({
      type: 'SeatsCounted', organisationId, activityId, pool, capacity, placed, confirmed, offered, waiting,
      kind, placeKind: place.kind, municipalityCode: place.municipalityCode, targetGroups, at,
    }));
  }

  private get times(): OfferTimes {
    return { hours: this.config.seatOfferHours ?? USUAL_OFFER_HOURS, quiet: this.config.letters?.quietHours };
  }
}
