import { createInbox, type NatsConnection, type Subscription } from '@nats-io/transport-node';
import { replyPrefixOf, wayTo } from '../broker/names.js';
import { toHeaders } from '../wire.js';
import type { Outgoing } from './outbox-rows.js';

/** How long the broker may take to say that a message is on its disk. */
const ACKNOWLEDGED_WITHIN_MS = 5_000;
/** How many messages may be on their way: enough to keep the broker's disk busy, few enough for a slow one to answer all of them in time. */
const UNDER_WAY = 256;

interface Awaited {
  readonly answered: (stored: boolean) => void;
  readonly sentAt: number;
}

/**
 * Publishes for one session of one leader, with one subscription for all answers: a request of its own for each message makes
 * three errors with their stacks, just in case, and a timer, which took longer than all else that publishing is.
 */
export class Publisher {
  private readonly inbox: string;
  private readonly answers: Subscription;
  private readonly awaited = new Map<string, Awaited>();
  private sent = 0;
  private readonly late: NodeJS.Timeout;

  constructor(private readonly connection: NatsConnection, deployment: string) {
    this.inbox = createInbox(replyPrefixOf(deployment));
    this.answers = connection.subscribe(`${this.inbox}.*`, {
      callback: (failure, message) => {
        const number = message.subject.slice(this.inbox.length + 1);
        // A full mailbox, or none: anything but a stored message counts as not taken.
        if (!failure) this.settle(number, isStored(message.string()));
      },
    });
    this.late = setInterval(() => this.giveUpTheLate(), ACKNOWLEDGED_WITHIN_MS / 10);
  }

  /**
   * In order without waiting for each; answers with the lowest sequence that the broker did not take, if any.
   * What comes behind a message that failed is sent only if it was under way already. No message id header: the broker
   * would swallow a message that is sent again on purpose.
   */
  async publishAll(receiver: string, messages: readonly Outgoing[]): Promise<number | undefined> {
    let next = 0;
    let failed = messages.length;
    const oneByOne = async (): Promise<void> => {
      while (next < Math.min(messages.length, failed)) {
        const place = next++;
        if (!await this.publish(receiver, messages[place]!)) failed = Math.min(failed, place);
      }
    };
    await Promise.all(Array.from({ length: Math.min(UNDER_WAY, messages.length) }, oneByOne));
    return messages[failed]?.sequence;
  }

  /** What is still under way counts as not taken. */
  close(): void {
    clearInterval(this.late);
    if (!this.connection.isClosed()) this.answers.unsubscribe();
    for (const number of [...this.awaited.keys()]) this.settle(number, false);
  }

  private publish(receiver: string, message: Outgoing): Promise<boolean> {
    return new Promise((answered) => {
      const number = String(this.sent++);
      this.awaited.set(number, { answered, sentAt: performance.now() });
      try {
        this.connection.publish(wayTo(receiver), message.body, { reply: `${this.inbox}.${number}`, headers: toHeaders(receiver, message) });
      } catch {
        this.settle(number, false);
      }
    });
  }

  private settle(number: string, stored: boolean): void {
    this.awaited.get(number)?.answered(stored);
    this.awaited.delete(number);
  }

  private giveUpTheLate(): void {
    const before = performance.now() - ACKNOWLEDGED_WITHIN_MS;
    // In the order in which they were sent.
    for (const [number, { sentAt }] of this.awaited) {
      if (sentAt > before) return;
      this.settle(number, false);
    }
  }
}

function isStored(answer: string): boolean {
  try {
    return (JSON.parse(answer) as { stream?: string }).stream !== undefined;
  } catch {
    // Nobody listens: the answer is empty.
    return false;
  }
}
