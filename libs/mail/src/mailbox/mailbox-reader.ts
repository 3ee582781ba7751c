import type { Logger } from '@nestjs/common';
import type { Deployment } from '@pirtti/contracts';
import type { ConsumerMessages, JsMsg } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import type { DataSource } from 'typeorm';
import { openMailbox, type Mailbox } from '../broker/mailbox-stream.js';
import { tell } from '../broker/names.js';
import { isPassing, kindOf } from '../failure.js';
import { freshReceiver, receiver, type Arrived, type ReceiverDurable, type ReceiverEffect, type ReceiverInput, type ReceiverVolatile } from '../protocol/receiver.js';
import type { Reactions } from '../reactions.js';
import { fromHeaders, toControl } from '../wire.js';
import { applyBatch, type LaidAside } from './apply-batch.js';
import { markStart, readBatch, readMailbox, writeMailbox, type Unfinished } from './mailbox-rows.js';
import { judge, type Verdict } from './verdict.js';

const BATCH = 500;
/** What waits in memory; the broker holds the rest. Little enough for a slow reader to be through before the broker brings it again. */
const MAX_WAITING = 500;
const TICK_MS = 1_000;
const CLEAR_EVERY_MS = 500;
const PULL_EXPIRES_MS = 10_000;
const HEARTBEAT_MS = 3_000;
/** A message over which the process died so often is laid aside before it is handled again. */
const MAX_STARTS = 3;
const RETRY_MS = { first: 100, longest: 2_000 } as const;

export interface ReaderParts {
  readonly sender: Deployment;
  readonly receiver: Deployment;
  readonly deployments: readonly Deployment[];
  readonly database: DataSource;
  readonly connection: NatsConnection;
  readonly reactions: Reactions;
  /** Sees to it that handling comes to an end, one way or the other. */
  readonly watched: <T>(work: (comesOn: () => void) => Promise<T>) => Promise<T>;
  /** On how many of the broker's nodes the mailbox is kept. */
  readonly replicas?: number;
  readonly logger: Logger;
  /** Called once when reading cannot go on: everything starts again. */
  readonly fail: (cause: unknown) => void;
}

interface Message { readonly arrived: Arrived; readonly verdict: Verdict; readonly raw: JsMsg }

/** Reads one sender's mailbox, for one session of one leader: batch after batch, each in one transaction, acknowledged after its commit. */
export class MailboxReader {
  private durable!: ReceiverDurable;
  private volatile: ReceiverVolatile = freshReceiver;
  private unfinished: Unfinished | undefined;
  private readonly waiting: Message[] = [];
  private arrivals = 0;
  private mailbox!: Mailbox;
  private mail: ConsumerMessages | undefined;
  /** Whether there may be something to clear out of the mailbox. */
  private toBeCleared = true;
  private clearAt = 0;
  /** The generation named in a question that is not yet answered. */
  private asked: number | undefined;
  private closed = false;
  private wake: () => void = () => undefined;
  private work: Promise<void> = Promise.resolve();

  constructor(private readonly parts: ReaderParts) {}

  async open(): Promise<void> {
    this.mailbox = await openMailbox(this.parts.connection, this.parts.sender.name, this.parts.replicas);
    ({ durable: this.durable, unfinished: this.unfinished } = await readMailbox(this.parts.database.manager, this.parts.sender.name));
    this.mail = await this.mailbox.consumer.consume({
      max_messages: MAX_WAITING, expires: PULL_EXPIRES_MS, idle_heartbeat: HEARTBEAT_MS, abort_on_missing_resource: true,
      callback: (message) => this.take(message),
    });
    void this.mail.closed().then((cause) => this.closed || this.parts.fail(cause ?? new Error('the mailbox is gone')));
    void this.noticeSilence(this.mail);
    this.work = this.run().catch((failure: unknown) => this.parts.fail(failure));
  }

  /** A node that is cut off from the others keeps our connection and brings nothing: a new session looks for another. */
  private async noticeSilence(mail: ConsumerMessages): Promise<void> {
    for await (const { type } of mail.status()) {
      if (type === 'heartbeats_missed' || type === 'no_responders') return this.closed ? undefined : this.parts.fail(new Error('the mailbox is out of reach'));
    }
  }

  /** The sender asks where we are, and says in which generation it is. */
  ask(generation: number): void {
    this.asked = generation;
    this.wake();
  }

  /** Waits for the batch at hand; what was not begun goes back to the broker at once. */
  async close(): Promise<void> {
    this.closed = true;
    this.wake();
    await this.work;
    this.mail?.stop();
    if (!this.parts.connection.isClosed()) this.waiting.forEach(({ raw }) => raw.nak());
  }

  private async run(): Promise<void> {
    this.give({ kind: 'started', at: performance.now() });
    while (!this.closed) {
      if (this.waiting.length === 0 && this.asked === undefined) await this.rest(TICK_MS);
      if (this.asked !== undefined) {
        const generation = this.asked;
        this.asked = undefined;
        await this.answer(generation);
      }
      this.give({ kind: 'tick', at: performance.now() });
      this.clear();
      if (this.waiting.length > 0 && !this.closed) await this.readUntilDone(inOrder(this.waiting.splice(0, BATCH)));
    }
  }

  /** Beside the reading, and not for each message: every removal is a flush to the broker's disk. */
  private clear(): void {
    const now = performance.now();
    if (!this.toBeCleared || now < this.clearAt) return;
    this.toBeCleared = false;
    this.clearAt = now + CLEAR_EVERY_MS;
    // An acknowledgement may still be on its way to the broker.
    this.mailbox.clear().catch(() => false).then((all) => { if (!all) this.toBeCleared = true; });
  }

  private rest(forMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, forMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Inputs that write nothing. */
  private give(input: Exclude<ReceiverInput, { kind: 'batch' | 'asked' }>): void {
    const step = receiver(this.durable, this.volatile, input);
    this.volatile = step.volatile;
    step.then.forEach((effect) => this.perform(effect, []));
  }

  /** Says where we are. A reader that has stopped hears this way that a person has opened the channel again, and remembers it first. */
  private async answer(generation: number): Promise<void> {
    const { database, sender, logger } = this.parts;
    const input = { kind: 'asked', at: performance.now(), generation } as const;
    try {
      const step = this.durable.stopped === null ? receiver(this.durable, this.volatile, input) : await database.transaction(async (tx) => {
        const { durable } = await readMailbox(tx, sender.name, true);
        const answer = receiver(durable, this.volatile, input);
        if (answer.durable !== durable) await writeMailbox(tx, sender.name, answer.durable);
        return answer;
      });
      this.durable = step.durable;
      this.volatile = step.volatile;
      step.then.forEach((effect) => this.perform(effect, []));
    } catch (failure) {
      if (!isPassing(failure)) throw failure;
      // The sender asks again when it hears that we stand still.
      logger.warn(`a question from ${sender.name} waits: ${kindOf(failure).errorClass} ${kindOf(failure).errorCode ?? ''}`);
      await this.reload();
    }
  }

  /** Judges a message as it comes in: while the batch before it is with the database. */
  private take(raw: JsMsg): void {
    const { sender, receiver: self, deployments, logger } = this.parts;
    const numbered = fromHeaders(self.name, raw.headers);
    if (!numbered) {
      // Nothing that a relay sends: without a number it has no place on the channel.
      logger.warn(`${sender.name} put something without a number into its slot; dropped`);
      return raw.ack();
    }
    const verdict = judge(raw.string(), numbered.eventId, { sender, receiver: self, deployments });
    this.waiting.push({ raw, arrived: { ...numbered, position: this.arrivals++ }, verdict });
    this.wake();
  }

  /** Keeps the batch through every passing trouble; the broker sending it again meanwhile does no harm. */
  private async readUntilDone(batch: readonly Message[]): Promise<void> {
    for (let delayMs: number = RETRY_MS.first; batch.length > 0 && !this.closed; delayMs = Math.min(delayMs * 2, RETRY_MS.longest)) {
      try {
        await this.read(batch);
        return;
      } catch (failure) {
        if (!isPassing(failure)) throw failure;
        if (delayMs === RETRY_MS.first) this.parts.logger.warn(`mail from ${this.parts.sender.name} waits: ${kindOf(failure).errorClass} ${kindOf(failure).errorCode ?? ''}`);
        await new Promise((resolve) => setTimeout(resolve, delayMs));
        // Nobody knows whether the commit came through: the database does.
        await this.reload();
      }
    }
  }

  private async reload(): Promise<void> {
    try {
      ({ durable: this.durable } = await readMailbox(this.parts.database.manager, this.parts.sender.name));
      this.give({ kind: 'started', at: performance.now() });
    } catch (failure) {
      if (!isPassing(failure)) throw failure;
    }
  }

  private async read(batch: readonly Message[]): Promise<void> {
    if (this.unfinished) return this.carefully(batch);
    try {
      const next = batch.find(({ arrived }) => this.isNext(arrived));
      if (next) await markStart(this.parts.database.manager, this.parts.sender.name, next.arrived, 1);
      await this.apply(batch);
    } catch (failure) {
      if (isPassing(failure)) throw failure;
      await this.carefully(batch);
    }
  }

  /** One message at a time, each in its own transaction and each start counted before: whatever fails or kills is known by name. */
  private async carefully(batch: readonly Message[]): Promise<void> {
    const { database, sender, logger } = this.parts;
    for (const message of batch) {
      const { generation, sequence } = message.arrived;
      // Nobody acts on what came too early or again: the count of another stays as it is.
      if (!this.isNext(message.arrived)) {
        await this.apply([message]);
        continue;
      }
      const deaths = this.unfinished?.generation === generation && this.unfinished.sequence === sequence ? this.unfinished.starts : 0;
      if (deaths >= MAX_STARTS) {
        logger.error(`message ${generation}/${sequence} from ${sender.name} is laid aside: the process died over it ${deaths} times`);
        await this.apply([message], { reason: 'process-died' });
        continue;
      }
      await markStart(database.manager, sender.name, message.arrived, deaths + 1);
      await this.applyOrLayAside(message);
    }
    // After a death its messages come again later than new ones do: until then it is not over.
    if (this.unfinished && this.hasPassed(this.unfinished)) this.unfinished = undefined;
  }

  private isNext({ generation, sequence }: Arrived): boolean {
    return generation === this.durable.generation ? sequence === this.durable.lastSequence + 1 : generation > this.durable.generation && sequence === 1;
  }

  private hasPassed({ generation, sequence }: Unfinished): boolean {
    return generation < this.durable.generation || (generation === this.durable.generation && sequence <= this.durable.lastSequence);
  }

  private async applyOrLayAside(message: Message): Promise<void> {
    try {
      await this.apply([message]);
    } catch (failure) {
      if (isPassing(failure)) throw failure;
      const kind = kindOf(failure);
      const { generation, sequence } = message.arrived;
      this.parts.logger.error(`message ${generation}/${sequence} from ${this.parts.sender.name} is laid aside: ${kind.errorClass} ${kind.errorCode ?? ''}`);
      await this.apply([message], { reason: 'handler-failed', failure: kind });
    }
  }

  private async apply(batch: readonly Message[], layAside?: LaidAside): Promise<void> {
    const { database, reactions, watched } = this.parts;
    const sender = this.parts.sender.name;
    const messages = batch.map(({ arrived }) => arrived);
    const step = await watched((comesOn) => database.transaction(async (tx) => {
      const { durable } = await readMailbox(tx, sender, true);
      const { known, applied, blocked } = await readBatch(tx, sender, durable, messages, batch.flatMap(({ verdict }) => (verdict.kind === 'event' ? [verdict.event.subject] : [])));
      const answer = receiver(durable, this.volatile, { kind: 'batch', at: performance.now(), messages, known, applied });
      const verdicts = new Map(batch.map(({ arrived, verdict }) => [arrived, verdict]));
      await applyBatch(tx, { sender, after: answer.durable, commits: answer.commit, verdicts, blocked, reactions, comesOn, layAside });
      return answer;
    }));
    this.durable = step.durable;
    this.volatile = step.volatile;
    step.then.forEach((effect) => this.perform(effect, batch));
  }

  private perform(effect: ReceiverEffect, batch: readonly Message[]): void {
    const { connection, sender, logger } = this.parts;
    switch (effect.kind) {
      case 'acknowledge': {
        const positions = new Set(effect.positions);
        for (const { arrived, raw } of batch) if (positions.has(arrived.position)) raw.ack();
        this.toBeCleared = true;
        break;
      }
      case 'send-receipt':
        connection.publish(tell(sender.name), toControl({ kind: 'receipt', receipt: effect.receipt }));
        break;
      case 'report-stop':
        logger.error(`the channel from ${sender.name} has stopped: ${effect.reason}; a person there has to open a new generation`);
    }
  }
}

const inOrder = (batch: readonly Message[]): readonly Message[] =>
  [...batch].sort(({ arrived: one }, { arrived: other }) => one.generation - other.generation || one.sequence - other.sequence);
