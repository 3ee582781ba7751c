import { channelsBetween, type Deployment } from '@pirtti/contracts';
import { connectBroker, openMailbox, type Mailbox } from '@pirtti/mail';
import { testBroker, type TestBrokerOptions } from '@pirtti/testing';
import type { NatsConnection } from '@nats-io/transport-node';
import { streamsOf, type SeenStream } from './observer.js';

/** Mail that is there comes at once; a busy machine may take its time. */
const FETCHED_WITHIN_MS = 10_000;

interface Channel { readonly from: string; readonly to: string }

/** A broker on which every deployment goes about its business and has secrets for its partners. */
export interface Arena {
  readonly url: string;
  readonly seeds: Readonly<Record<string, string>>;
  readonly monitorSeed: string;
  readonly channels: readonly Channel[];
  /** What arrived at a deployment's own user and at no other's. */
  readonly heard: readonly { readonly by: string; readonly on: string; readonly text: string }[];
  /** Opens every mailbox. Apart from the start, so that somebody can be there first. */
  openMailboxes(): Promise<void>;
  /** Sends a new secret along every channel, tells another to every partner, and has every receiver read its mail without acknowledging it. */
  exchangeSecrets(): Promise<void>;
  /** Which of those secrets did not reach those whom they were for. */
  undelivered(): readonly string[];
  /** Every stream of every account, as the server itself sees them. */
  streams(): Promise<ReadonlyMap<string, SeenStream>>;
  as(deployment: string): NatsConnection;
  stop(): Promise<void>;
}

/** By this a secret is told from everything else, and by whom it may be seen. */
const secretOf = (kind: 'mail' | 'control', from: string, to: string): string => `secret-${kind}-from-${from}-to-${to};`;

/** The secrets in a text that are not for this reader. */
export function secretsSeen(text: string, reader: string): readonly string[] {
  const decoded = [...text.matchAll(/"(?:data|hdrs)":\s?"([A-Za-z0-9+/=]+)"/g)].map(([, data]) => Buffer.from(data!, 'base64').toString());
  return [text, ...decoded].flatMap((part) => [...part.matchAll(/secret-\w+-from-\S+?-to-(\S+?);/g)]).filter(([, to]) => to !== reader).map(([secret]) => secret);
}

/** Whoever made a mailbox to draw in more than mail finds answers to its own letters in it first. */
async function readASecret(consumer: Mailbox['consumer']): Promise<void> {
  let text: string;
  do {
    text = '';
    for await (const message of await consumer.fetch({ max_messages: 1, expires: FETCHED_WITHIN_MS })) {
      message.working();
      text = message.string();
    }
  } while (text !== '' && !text.startsWith('secret-'));
}

export interface ArenaOptions extends TestBrokerOptions {
  /** How a sender's way to a receiver is called. */
  readonly wayTo?: (receiver: string, sender: string) => string;
  readonly wayToTell?: (partner: string, teller: string) => string;
}

export async function openArena(deployments: readonly Deployment[], options: ArenaOptions = {}): Promise<Arena> {
  const { wayTo = (receiver) => `to.${receiver}`, wayToTell = (partner) => `tell.${partner}`, ...brokerOptions } = options;
  const broker = await testBroker(deployments, brokerOptions);
  const channels = channelsBetween(deployments).map(({ sender, receiver }) => ({ from: sender.name, to: receiver.name }));
  const heard: { by: string; on: string; text: string }[] = [];
  const connections = new Map<string, NatsConnection>();
  for (const { name } of deployments) {
    const connection = await connectBroker({ deployment: name, url: broker.url, seed: broker.seeds[name]! });
    connections.set(name, connection);
    const partners = channels.flatMap(({ from, to }) => (from === name ? [to] : to === name ? [from] : []));
    for (const subject of [`_INBOX_${name}.>`, ...[...new Set(partners)].map((partner) => `control.${partner}`)]) {
      connection.subscribe(subject, { callback: (failure, message) => { if (!failure) heard.push({ by: name, on: message.subject, text: message.string() }); } });
    }
    await connection.flush();
  }
  const as = (deployment: string): NatsConnection => connections.get(deployment)!;
  const mailboxes: { readonly channel: Channel; readonly consumer: Mailbox['consumer'] }[] = [];
  return {
    url: broker.url, seeds: broker.seeds, monitorSeed: broker.monitorSeed, channels, heard, as,
    async openMailboxes() {
      for (const channel of channels) mailboxes.push({ channel, consumer: (await openMailbox(as(channel.to), channel.from)).consumer });
    },
    async exchangeSecrets() {
      await Promise.all(channels.map(({ from, to }) => as(from).request(wayTo(to, from), secretOf('mail', from, to), { timeout: 5_000 })));
      for (const { from, to } of channels) {
        as(from).publish(wayToTell(to, from), secretOf('control', from, to));
        as(to).publish(wayToTell(from, to), secretOf('control', to, from));
      }
      await Promise.all(mailboxes.map(({ consumer }) => readASecret(consumer)));
      await Promise.all([...connections.values()].map((connection) => connection.flush()));
    },
    undelivered: () => channels
      .flatMap(({ from, to }) => [{ by: to, text: secretOf('mail', from, to) }, { by: to, text: secretOf('control', from, to) }, { by: from, text: secretOf('control', to, from) }])
      .filter((secret) => !heard.some(({ by, text }) => by === secret.by && text === secret.text)).map(({ text }) => text),
    streams: () => streamsOf(broker.monitoringUrl),
    async stop() {
      await Promise.all([...connections.values()].map((connection) => connection.close()));
      await broker.stop();
    },
  };
}
