import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { chanceFrom, type Chance } from '../../harness.js';
import { ORGANISATION, streamModule, tidings } from '../streams/parts.js';
import { applied } from '../streams/ledger.js';
import type { Stage } from '../streams/stage.js';

const WRITERS = 16;
/** Fought over by everybody and never held for long: commits of one aggregate follow each other closely. */
const HOT = 8;
/** Enough for holders to stand in nobody's way. */
const COLD = 2_000;
/** Several commands' worth in one transaction: what a relay can skip is a transaction that commits late, however much is in it. */
const MOST_EVENTS_AT_ONCE = 40;
const ROLLED_BACK = 0.1;
const KILLED = 0.01;
const BRIEFLY_HELD = 0.2;
const LONG_HELD = 0.015;
const BRIEFLY_MS = 25;
/** One statement may take fifteen seconds: a longer hold is several. */
const SLEEP_AT_ONCE_MS = 10_000;
const STARTED_WITHIN_MS = 60_000;

/** A transaction that was held open and then committed; the last event that it told of one aggregate, and when (ms since 1970) it had committed. */
export interface Hold { readonly aggregateId: string; readonly version: number; readonly heldMs: number; readonly endedAt: number }

class RolledBack extends Error {}
class Killed extends Error {}

/** Sixteen hands that tell news through the product's outbox, in transactions that end in every way that a transaction can. */
export class Writers {
  mayWrite = true;
  done = false;
  acknowledged = 0;
  transactions = 0;
  rolledBack = 0;
  killed = 0;
  /** Gave up behind a row that another held for long: nothing was written, and a person would be told to come again. */
  turnedAway = 0;
  readonly holds: Hold[] = [];
  private readonly hot = Array.from({ length: HOT }, newId);
  private readonly cold = Array.from({ length: COLD }, newId);

  private constructor(private readonly stage: Stage, private readonly app: INestApplicationContext, private readonly seed: number, private readonly longestMs: number, private readonly held: readonly number[]) {}

  static async open(stage: Stage, seed: number, short: boolean): Promise<Writers> {
    const app = await NestFactory.createApplicationContext(streamModule(stage.settings('referrals')), { logger: false });
    const writers = short ? new Writers(stage, app, seed, 600, []) : new Writers(stage, app, seed, 3_000, [10_000, 30_000, 60_000]);
    await stage.look('referrals', 'insert into counters (organisation_id, id, version) select $1, unnest($2::uuid[]), 0', [ORGANISATION, [...writers.hot, ...writers.cold]]);
    return writers;
  }

  /** One event, all the way: the processes have started when it has come. */
  async first(): Promise<void> {
    await this.stage.sending.tenant.run(ORGANISATION, (tx) => this.app.get(Outbox).append(tx, ORGANISATION, [tidings(newId())]));
    this.acknowledged += 1;
    for (const deadline = performance.now() + STARTED_WITHIN_MS; await applied(this.stage) === 0; await pause(50)) {
      if (performance.now() > deadline) throw new Error(`the stream does not flow\n${this.stage.said()}`);
    }
  }

  /** Resolves when so many events have been acknowledged. */
  async write(events: number): Promise<void> {
    await Promise.all(Array.from({ length: WRITERS }, (_, index) => this.hand(chanceFrom(this.seed + index), events, this.held[index])));
    this.done = true;
  }

  close(): Promise<void> {
    this.done = true;
    return this.app.close();
  }

  private async hand(chance: Chance, events: number, firstHoldMs = 0): Promise<void> {
    for (let holdMs = firstHoldMs; this.acknowledged < events && !this.done; holdMs = 0) {
      while (!this.mayWrite && !this.done) await pause(10);
      this.transactions += 1;
      await this.transaction(chance, holdMs).catch((failure: unknown) => {
        if (failure instanceof RolledBack) this.rolledBack += 1;
        else if (failure instanceof Killed) this.killed += 1;
        else if (isLockTimeout(failure)) this.turnedAway += 1;
        else throw failure;
      });
    }
  }

  private async transaction(chance: Chance, wishedMs: number): Promise<void> {
    const luck = chance.next();
    const long = wishedMs > 0 || luck < LONG_HELD;
    const holdMs = wishedMs || (luck < LONG_HELD ? chance.below(this.longestMs) : luck < BRIEFLY_HELD ? chance.below(BRIEFLY_MS) : 0);
    const ids = long || chance.next() < 0.5 ? [chance.oneOf(this.cold), chance.oneOf(this.cold)] : [chance.oneOf(this.hot)];
    const perAggregate = 1 + chance.below(Math.floor(MOST_EVENTS_AT_ONCE / ids.length));
    const ends = chance.next();
    const told = await this.stage.sending.tenant.run(ORGANISATION, async (tx) => {
      const locked = await lock(tx, [...new Set(ids)], long);
      await this.app.get(Outbox).append(tx, ORGANISATION, locked.flatMap(({ id }) => Array.from({ length: perAggregate }, () => tidings(id))));
      await tx.query('update counters set version = version + $3 where organisation_id = $1 and id = any($2)', [ORGANISATION, locked.map(({ id }) => id), perAggregate]);
      if (ends < KILLED) await this.killMe(tx);
      for (let left = holdMs; left > 0; left -= SLEEP_AT_ONCE_MS) await tx.query('select pg_sleep($1)', [Math.min(left, SLEEP_AT_ONCE_MS) / 1000]);
      if (ends > 1 - ROLLED_BACK) throw new RolledBack();
      return locked;
    });
    this.acknowledged += told.length * perAggregate;
    if (long && told[0]) this.holds.push({ aggregateId: told[0].id, version: told[0].version + perAggregate, heldMs: holdMs, endedAt: Date.now() });
  }

  /** The client's connection dies under it in the middle of its transaction. */
  private async killMe(tx: EntityManager): Promise<never> {
    const [me] = await tx.query<{ pid: number }[]>('select pg_backend_pid() as pid');
    await this.stage.look('referrals', 'select pg_terminate_backend($1)', [me!.pid]);
    await tx.query('select 1').catch(() => undefined);
    throw new Killed();
  }
}

const isLockTimeout = (failure: unknown): boolean => (failure as { driverError?: { code?: unknown } } | null)?.driverError?.code === '55P03';

/** A holder takes only what is free, or everybody would soon stand behind it. */
const lock = (tx: EntityManager, ids: readonly string[], onlyFree: boolean): Promise<{ id: string; version: number }[]> => tx.query(
  `select id, version from counters where organisation_id = $1 and id = any($2) order by id for update ${onlyFree ? 'skip locked' : ''}`, [ORGANISATION, ids],
);
