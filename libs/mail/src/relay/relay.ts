import { contractOf, receiversOf, type Deployment } from '@pirtti/contracts';
import type { Logger } from '@nestjs/common';
import type { NatsConnection } from '@nats-io/transport-node';
import type { DataSource, EntityManager } from 'typeorm';
import { partnersOf } from '../broker/broker-plan.js';
import { tell } from '../broker/names.js';
import type { Receipt } from '../protocol/messages.js';
import { freshSender, sender, type SenderDurable, type SenderEffect, type SenderInput, type SenderStep, type SenderVolatile } from '../protocol/sender.js';
import { toControl } from '../wire.js';
import { historyAt, numberRows, readChannel, writeChannel, writeConfirmed, type ChannelMove, type Copy } from './channel-rows.js';
import { outgoing, readOutgoing, readUnrouted, type Outgoing, type OutboxRow } from './outbox-rows.js';
import { Publisher } from './publisher.js';

/** Rows numbered in one transaction. */
const ROUTE_AT_ONCE = 1_000;
/** So much may be numbered ahead of what is being published: then numbering waits, since what is numbered has to be remembered. */
const MOST_AHEAD = 2 * ROUTE_AT_ONCE;
/** After rows were numbered the next ones may gather, a millisecond for each of them within these bounds: under load, every commit of ours takes time from people's. */
const GATHER_MS = { least: 10, most: 50 };
/** When nobody rings, we look. */
const POLL_MS = 500;
const TICK_MS = 1_000;

export interface RelayParts {
  readonly deployment: Deployment;
  readonly deployments: readonly Deployment[];
  readonly database: DataSource;
  readonly connection: NatsConnection;
  readonly logger: Logger;
  /** Called once when the relay cannot go on: everything starts again from the database. */
  readonly fail: (cause: unknown) => void;
}

interface Channel {
  durable: SenderDurable;
  volatile: SenderVolatile;
  confirmedWritten: number;
  /** What was numbered while earlier messages were being published, and need not be read again. Never kept longer than that: an event may be erased. */
  ready: readonly Outgoing[];
}

/**
 * Numbers and publishes what the outbox holds, for one session of one leader. What writes is carried out one after another;
 * publishing runs beside it. Any failure of the database ends the session.
 */
export class Relay {
  private readonly channels = new Map<string, Channel>();
  private turn: Promise<void> = Promise.resolve();
  private readonly timers: NodeJS.Timeout[] = [];
  private gathering: NodeJS.Timeout | undefined;
  private routing = false;
  /** Numbering goes on when something has been published. */
  private waiting = false;
  private nextAt = Number.NEGATIVE_INFINITY;
  private closed = false;
  private readonly publisher: Publisher;

  constructor(private readonly parts: RelayParts) {
    this.publisher = new Publisher(parts.connection, parts.deployment.name);
  }

  async open(): Promise<void> {
    const { database, deployment, deployments } = this.parts;
    for (const name of partnersOf(deployment.name, deployments).receivers) {
      this.channels.set(name, { durable: await readChannel(database.manager, name), volatile: freshSender, confirmedWritten: -1, ready: [] });
      this.give(name, { kind: 'started', at: performance.now() });
    }
    this.timers.push(setInterval(() => this.poke(), POLL_MS), setInterval(() => this.tick(), TICK_MS));
    this.poke();
  }

  /** There may be something new in the outbox. */
  poke(): void {
    if (this.routing || this.closed) return;
    this.routing = true;
    const gatherMs = this.nextAt - performance.now();
    if (gatherMs <= 0) this.routeInTurn();
    else this.gathering = setTimeout(() => this.routeInTurn(), gatherMs);
  }

  /** A backlog is numbered a part at a turn, so that receipts and publishing go on between. */
  private routeInTurn(): void {
    this.enqueue(async () => {
      // From here on a poke means rows that this look may miss.
      this.routing = false;
      this.waiting = this.isFarAhead();
      if (this.waiting) return;
      const rows = await this.route();
      if (rows > 0) this.nextAt = performance.now() + Math.min(Math.max(rows, GATHER_MS.least), GATHER_MS.most);
      if (rows < ROUTE_AT_ONCE || this.routing) return;
      this.routing = true;
      this.routeInTurn();
    });
  }

  private isFarAhead(): boolean {
    return [...this.channels.values()].some(({ durable, volatile }) => volatile.publishing && durable.lastSequence - volatile.next >= MOST_AHEAD);
  }

  /** A receiver says where it is. */
  hear(receiver: string, receipt: Receipt): void {
    this.enqueue(async () => {
      const ownHistory = await historyAt(this.parts.database.manager, receiver, receipt.generation, receipt.sequence);
      await this.step(receiver, { kind: 'receipt', at: performance.now(), receipt, ownHistory });
    });
  }

  /** Waits for the work at hand; what is being published counts as not published, and is sent again by whoever leads next. */
  async close(): Promise<void> {
    this.closed = true;
    this.publisher.close();
    this.timers.forEach(clearInterval);
    clearTimeout(this.gathering);
    await this.turn;
  }

  private tick(): void {
    for (const name of this.channels.keys()) this.give(name, { kind: 'tick', at: performance.now() });
    this.enqueue(async () => {
      for (const [name, channel] of this.channels) {
        if (channel.durable.stopped) await this.lookForNewGeneration(name);
        const { confirmed, opened } = channel.volatile;
        if (!opened || confirmed === channel.confirmedWritten) continue;
        await writeConfirmed(this.parts.database.manager, name, confirmed);
        channel.confirmedWritten = confirmed;
      }
    });
  }

  /** A person may have opened it again: then the session begins anew. */
  private async lookForNewGeneration(name: string): Promise<void> {
    const { stopped } = await readChannel(this.parts.database.manager, name);
    if (!stopped) throw new Error(`the channel to ${name} has been opened again`);
  }

  private give(name: string, input: SenderInput): void {
    this.enqueue(() => this.step(name, input));
  }

  private enqueue(work: () => Promise<void>): void {
    this.turn = this.turn.then(async () => {
      if (this.closed) return;
      try {
        await work();
      } catch (failure) {
        this.closed = true;
        this.parts.fail(failure);
      }
    });
  }

  private async step(name: string, input: SenderInput): Promise<void> {
    const channel = this.channels.get(name);
    if (!channel) return;
    const step = sender(channel.durable, channel.volatile, input);
    if (step.durable !== channel.durable) await this.parts.database.transaction((tx) => this.write(tx, name, channel.durable, step.durable));
    this.carryOut(name, channel, step);
  }

  /** Gives every receiver of the next rows its numbered copy, in one transaction, before any is published. Returns how many rows it took. */
  private async route(): Promise<number> {
    const { database, deployment } = this.parts;
    const unrouted = await readUnrouted(database, ROUTE_AT_ONCE);
    if (unrouted.length === 0) return 0;
    const moves: ChannelMove[] = [];
    const copies: Copy[] = [];
    const steps: { readonly channel: Channel; readonly name: string; readonly step: SenderStep; readonly messages: readonly Outgoing[] }[] = [];
    for (const [name, rows] of this.byReceiver(unrouted)) {
      const channel = this.channels.get(name)!;
      const step = sender(channel.durable, channel.volatile, { kind: 'rows', at: performance.now(), eventIds: rows.map((row) => row.event_id) });
      const deliveries = step.commit.flatMap((commit) => commit.deliveries);
      moves.push({ channel: name, before: channel.durable, after: step.durable });
      copies.push(...rows.map((row, place): Copy => ({ channel: name, outboxId: row.id, eventId: row.event_id, numbered: deliveries[place] })));
      steps.push({ channel, name, step, messages: deliveries.map((numbered, place) => outgoing(rows[place]!, numbered, deployment.name)) });
    }
    if (!await numberRows(database, moves, copies, unrouted.map((row) => row.id))) throw new Error('a channel was changed by another');
    for (const { channel, name, step, messages } of steps) {
      channel.durable = step.durable;
      const follows = channel.ready.length === 0 || channel.ready.at(-1)!.sequence + 1 === messages[0]?.sequence;
      if (follows) channel.ready = [...channel.ready, ...messages];
      // Publishing went on meanwhile: what goes out next is decided by how far it is now.
      this.goOn(name, { kind: 'tick', at: performance.now() });
    }
    return unrouted.length;
  }

  private byReceiver(rows: readonly OutboxRow[]): ReadonlyMap<string, readonly OutboxRow[]> {
    const { deployment, deployments } = this.parts;
    const found = new Map<string, OutboxRow[]>();
    for (const row of rows) {
      // Told in an older version of the house, to nobody that is left.
      if (!contractOf(row.type)) continue;
      for (const { name } of receiversOf(row.type, row.recipient_organisation_id ?? undefined, deployments)) {
        if (name === deployment.name) continue;
        const rowsOf = found.get(name) ?? [];
        rowsOf.push(row);
        found.set(name, rowsOf);
      }
    }
    return found;
  }

  /** Another leader, or a person who opened a new generation, may have been here: then nothing that we remember is true any more. */
  private async write(tx: EntityManager, name: string, before: SenderDurable, after: SenderDurable): Promise<void> {
    const found = await readChannel(tx, name, true);
    if (found.generation !== before.generation || found.lastSequence !== before.lastSequence || found.stopped !== before.stopped) {
      throw new Error(`channel to ${name} was changed by another`);
    }
    await writeChannel(tx, name, after);
  }

  /** For inputs that write nothing: they need not wait for what is being written. */
  private goOn(name: string, input: Extract<SenderInput, { kind: 'tick' | 'published' | 'publish-failed' }>): void {
    if (this.closed) return;
    const channel = this.channels.get(name)!;
    this.carryOut(name, channel, sender(channel.durable, channel.volatile, input));
    if (this.waiting && !this.isFarAhead()) this.poke();
  }

  private carryOut(name: string, channel: Channel, step: SenderStep): void {
    channel.durable = step.durable;
    channel.volatile = step.volatile;
    for (const effect of step.then) this.perform(name, channel, effect);
    if (!channel.volatile.publishing) channel.ready = [];
  }

  private perform(name: string, channel: Channel, effect: SenderEffect): void {
    switch (effect.kind) {
      case 'ask':
        this.parts.connection.publish(tell(name), toControl(effect));
        break;
      case 'report-stop':
        this.parts.logger.error(`the channel to ${name} has stopped: ${effect.reason}; a person has to open a new generation`);
        break;
      case 'publish':
        void this.publish(name, channel, effect);
    }
  }

  private async publish(name: string, channel: Channel, { generation, from, through }: Extract<SenderEffect, { kind: 'publish' }>): Promise<void> {
    try {
      const { database, deployment } = this.parts;
      const atHand = channel.ready.filter(({ sequence }) => sequence >= from && sequence <= through);
      channel.ready = channel.ready.filter(({ sequence }) => sequence > through);
      const messages = atHand.length === through - from + 1 ? atHand : await readOutgoing(database, deployment.name, name, generation, from, through);
      if (messages.length !== through - from + 1) throw new Error(`deliveries ${from}–${through} to ${name} are not all there`);
      const failed = await this.publisher.publishAll(name, messages);
      const at = performance.now();
      this.goOn(name, failed === undefined ? { kind: 'published', at } : { kind: 'publish-failed', at, sequence: failed });
    } catch (failure) {
      this.enqueue(() => Promise.reject(failure));
    }
  }
}
