import type { Logger } from '@nestjs/common';
import type { Deployment } from '@pirtti/contracts';
import type { NatsConnection } from '@nats-io/transport-node';
import type { DataSource } from 'typeorm';
import { partnersOf } from '../broker/broker-plan.js';
import { controlOf } from '../broker/names.js';
import { HandlingWatch } from '../mailbox/handling-watch.js';
import { MailboxReader } from '../mailbox/mailbox-reader.js';
import type { Reactions } from '../reactions.js';
import { Relay } from '../relay/relay.js';
import { fromControl } from '../wire.js';
import type { MailOptions } from './mail-options.js';

/** Receipts come every few seconds from everybody who is there at all. */
const SILENT_MS = 30_000;
/** Work that waits for a database that says nothing is left behind: whatever it still writes meets the rows' locks and is found out. */
const CLOSES_WITHIN_MS = 5_000;

export interface SessionParts {
  readonly options: MailOptions;
  readonly connection: NatsConnection;
  readonly database: DataSource;
  readonly reactions: Reactions;
  readonly logger: Logger;
  readonly fail: (cause: unknown) => void;
}

/** The relay and one reader per sender, over one connection and under one lock. */
export class OfficeSession {
  private readonly relay: Relay;
  private readonly handling: HandlingWatch;
  private readonly readers = new Map<string, MailboxReader>();
  private heardAt = performance.now();
  private watching: NodeJS.Timeout | undefined;

  constructor(private readonly parts: SessionParts) {
    const deployment = this.deployment(parts.options.deployment);
    this.relay = new Relay({ ...parts, deployment, deployments: parts.options.deployments });
    const { senders } = partnersOf(deployment.name, parts.options.deployments);
    this.handling = new HandlingWatch(senders.length, parts.options.handledWithinSeconds);
    for (const [index, name] of senders.entries()) {
      const watched = <T>(work: (comesOn: () => void) => Promise<T>): Promise<T> => this.handling.over(index, work);
      this.readers.set(name, new MailboxReader({ ...parts, watched, replicas: parts.options.brokerReplicas, sender: this.deployment(name), receiver: deployment, deployments: parts.options.deployments }));
    }
  }

  async open(): Promise<void> {
    const { receivers, senders } = partnersOf(this.parts.options.deployment, this.parts.options.deployments);
    for (const partner of new Set([...receivers, ...senders])) this.listenTo(partner);
    await Promise.all([...this.readers.values()].map((reader) => reader.open()));
    await this.relay.open();
    if (this.readers.size === 0) this.watching = setInterval(() => this.noticeSilence(), SILENT_MS / 10);
  }

  /** There may be something new in the outbox. */
  poke(): void {
    this.relay.poke();
  }

  async close(): Promise<void> {
    clearInterval(this.watching);
    const closed = Promise.all([this.relay.close(), ...[...this.readers.values()].map((reader) => reader.close())]);
    await this.handling.close();
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([closed, new Promise((resolve) => { timer = setTimeout(resolve, CLOSES_WITHIN_MS); })]);
    clearTimeout(timer);
  }

  /** The subject is the partner's alone: whatever comes in on it is the partner's word. */
  private listenTo(partner: string): void {
    this.parts.connection.subscribe(controlOf(partner), {
      callback: (failure, message) => {
        if (failure) return this.parts.fail(failure);
        this.heardAt = performance.now();
        const control = fromControl(message.string());
        if (control?.kind === 'ask') this.readers.get(partner)?.ask(control.generation);
        if (control?.kind === 'receipt') this.relay.hear(partner, control.receipt);
      },
    });
  }

  /** Who only sends has no mailbox whose silence would tell that the node is cut off from the others: then another is tried. */
  private noticeSilence(): void {
    const nodes = this.parts.options.brokerUrl.split(',').length;
    if (nodes > 1 && performance.now() - this.heardAt > SILENT_MS) this.parts.fail(new Error('no partner is heard through this node of the broker'));
  }

  private deployment(name: string): Deployment {
    const found = this.parts.options.deployments.find((one) => one.name === name);
    if (!found) throw new Error(`deployment ${name} is not in the deployments file`);
    return found;
  }
}
