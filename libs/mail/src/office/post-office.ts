import { Inject, Injectable, Logger } from '@nestjs/common';
import { MAIL_DATA_SOURCE } from '@pirtti/storage-kit';
import type { NatsConnection } from '@nats-io/transport-node';
import { DataSource } from 'typeorm';
import { connectBroker, hangUp } from '../broker/connect.js';
import { kindOf } from '../failure.js';
import { MailHealth } from '../mail-health.js';
import { Reactions } from '../reactions.js';
import { Waker } from '../waker.js';
import { readMailState } from './health-query.js';
import { becomeLeader, OUTBOX_BELL, pause } from './leadership.js';
import { MAIL_OPTIONS, type MailOptions } from './mail-options.js';
import { OfficeSession } from './office-session.js';

const RETRY_MS = { first: 200, longest: 2_000 } as const;
/** A session that lived so long was a good one: the next trouble is a new trouble. */
const GOOD_SESSION_MS = 1_000;
const HEALTH_EVERY_MS = 2_000;

/**
 * Carries a deployment's mail for as long as the application runs. A session is one broker connection and one leader lock;
 * when either breaks, everything is closed and a new session begins from what the database says. It never gives up.
 */
@Injectable()
export class PostOffice {
  private readonly logger = new Logger('Mail');
  private readonly ending = new AbortController();
  private running: Promise<unknown> | undefined;
  private session: OfficeSession | undefined;
  private said: string | undefined;
  private stopListening: () => void = () => undefined;
  private notifying = false;
  private notifyAgain = false;

  constructor(
    @Inject(MAIL_OPTIONS) private readonly options: MailOptions,
    @Inject(MAIL_DATA_SOURCE) private readonly database: DataSource,
    @Inject(Reactions) private readonly reactions: Reactions,
    @Inject(MailHealth) private readonly health: MailHealth,
    @Inject(Waker) private readonly waker: Waker,
  ) {}

  /** Begins; does not wait for anything. */
  open(): void {
    if (this.running) return;
    this.stopListening = this.waker.onRing(() => this.ring());
    this.running = Promise.all([this.carryOn(), this.watch()]);
  }

  /** Finishes the batch at hand and lays the lock down. */
  async close(): Promise<void> {
    if (this.ending.signal.aborted) return;
    this.ending.abort(new Error('the post office closes'));
    this.stopListening();
    await this.running;
  }

  /** Where the leader is another process it is told on a connection of our own; one NOTIFY at a time tells of all that was rung for meanwhile. */
  private ring(): void {
    if (this.session) return this.session.poke();
    this.notifyAgain = this.notifying;
    if (this.notifying) return;
    this.notifying = true;
    // A leader that does not hear it looks by itself soon.
    this.database.query(`select pg_notify('${OUTBOX_BELL}', '')`).catch(() => undefined).finally(() => {
      this.notifying = false;
      if (this.notifyAgain) this.ring();
    });
  }

  private async carryOn(): Promise<void> {
    const { signal } = this.ending;
    for (let delayMs: number = RETRY_MS.first; !signal.aborted;) {
      const begunAt = performance.now();
      const cause = await this.oneSession().catch((failure: unknown) => failure);
      if (signal.aborted) return;
      const problem = sentenceOf(cause);
      // Said once: a broker that is away for an hour is one thing that happened, not a thousand.
      if (this.said !== problem) this.logger.warn(`mail is interrupted: ${problem}; trying again until it works`);
      this.said = problem;
      this.health.update({ connected: false, leading: false, problem });
      if (performance.now() - begunAt > GOOD_SESSION_MS) delayMs = RETRY_MS.first;
      await pause(delayMs, signal).catch(() => undefined);
      delayMs = Math.min(delayMs * 2, RETRY_MS.longest);
    }
  }

  /** Resolves with what ended it. */
  private async oneSession(): Promise<unknown> {
    const { deployment, brokerUrl, brokerSeed } = this.options;
    const broken = new AbortController();
    const signal = AbortSignal.any([this.ending.signal, broken.signal]);
    const fail = (cause: unknown) => broken.abort(cause);
    const connection = await connectBroker({ deployment, url: brokerUrl, seed: brokerSeed });
    void connection.closed().then((cause) => fail(cause ?? new Error('the broker is gone')));
    try {
      this.health.update({ connected: true, problem: undefined });
      return await this.lead(connection, signal, fail);
    } finally {
      this.health.update({ connected: false, leading: false });
      await hangUp(connection, this.logger);
    }
  }

  private async lead(connection: NatsConnection, signal: AbortSignal, fail: (cause: unknown) => void): Promise<unknown> {
    const { logger, database, reactions, options } = this;
    const mailUrl = (database.options as { url?: string }).url;
    if (!mailUrl) throw new Error('the mail data source was made without a URL');
    const leadership = await becomeLeader({ mailUrl, deployment: options.deployment, onBell: () => this.session?.poke(), onLost: fail, signal });
    const session = new OfficeSession({ options, connection, database, reactions, logger, fail });
    try {
      await session.open();
      this.session = session;
      this.said = undefined;
      this.health.update({ leading: true });
      return await ended(signal);
    } finally {
      this.session = undefined;
      await session.close();
      await leadership.release();
    }
  }

  private async watch(): Promise<void> {
    const { signal } = this.ending;
    while (!signal.aborted) {
      await readMailState(this.database.manager).then((state) => this.health.update(state)).catch(() => undefined);
      await pause(HEALTH_EVERY_MS, signal).catch(() => undefined);
    }
  }
}

/** The database's messages can hold values of a row; the broker's and the system's cannot. */
function sentenceOf(cause: unknown): string {
  const { errorClass, errorCode } = kindOf(cause);
  return cause instanceof Error && !('driverError' in cause) ? cause.message : `${errorClass} ${errorCode ?? ''}`.trim();
}

const ended = (signal: AbortSignal): Promise<unknown> =>
  signal.aborted ? Promise.resolve(signal.reason) : new Promise((resolve) => signal.addEventListener('abort', () => resolve(signal.reason), { once: true }));
