import type { NatsConnection } from '@nats-io/transport-node';
import { connectBroker } from '@pirtti/mail/broker/connect';
import { wayTo } from '@pirtti/mail/broker/names';
import { extendHistory, NO_HISTORY } from '@pirtti/mail/protocol/messages';
import { toHeaders } from '@pirtti/mail/wire';
import type { Ground } from '../ground/ground.js';
import { REGION } from './region.js';
import type { StoryEvent } from './stories.js';

const SENDER = 'referrals';
const RECEIVER = 'reporting';
const IN_FLIGHT = 256;

/** Fills reporting's mailbox in the place of the referrals service, as its relay would. */
export class Filler {
  private sequence = 0;
  private history = NO_HISTORY;

  private constructor(private readonly connection: NatsConnection) {}

  static async connect(ground: Ground): Promise<Filler> {
    return new Filler(await connectBroker({ deployment: SENDER, url: ground.broker.url, seed: ground.broker.seeds[SENDER]! }));
  }

  /** Puts the events there, each tenth of them twice if so asked; resolves when the broker has them all. */
  async fill(events: readonly StoryEvent[], { doubled = false } = {}): Promise<void> {
    const messages = events.flatMap((event, index) => {
      this.sequence += 1;
      this.history = extendHistory(this.history, event.id);
      const message = { body: JSON.stringify(envelope(event)), headers: toHeaders(RECEIVER, { generation: 1, sequence: this.sequence, eventId: event.id, history: this.history }) };
      return doubled && index % 10 === 0 ? [message, message] : [message];
    });
    for (let from = 0; from < messages.length; from += IN_FLIGHT) {
      const answers = await Promise.all(messages.slice(from, from + IN_FLIGHT).map(({ body, headers }) => this.connection.request(wayTo(RECEIVER), body, { headers, timeout: 20_000 })));
      if (answers.some((answer) => answer.json<{ stream?: string }>().stream === undefined)) throw new Error('the mailbox did not take what was put there');
    }
  }

  async close(): Promise<void> {
    await this.connection.close();
  }
}

const envelope = ({ id, referralId, version, type, at, data }: StoryEvent): object => ({
  specversion: '1.0', id, source: `/pirtti/${SENDER}`, type, subject: referralId, time: at, datacontenttype: 'application/json', data, aggregateversion: version, organisation: REGION,
});

