import { setTimeout as pause } from 'node:timers/promises';
import { connect, nkeyAuthenticator, type NatsConnection } from '@nats-io/transport-node';
import { newId } from '@pirtti/kernel';
import type { Numbered, Receipt } from '@pirtti/mail/protocol/messages';
import { fromControl, toHeaders } from '@pirtti/mail/wire';
import fc from 'fast-check';
import { chanceFrom, type Finding } from '../../harness.js';
import { ORGANISATION, tidings } from '../streams/parts.js';
import { judge } from '../streams/ledger.js';
import type { Stage } from '../streams/stage.js';
import { deliveries, numbered } from './channel.js';

/** More than the broker brings before it wants an acknowledgement: whoever keeps messages back stands still here. */
const MOST_MESSAGES = 1_200;
/** After so long without a receipt a sender sends again by itself. */
const RESENT_AFTER_MS = 1_500;
const GIVE_UP_MS = 30_000;
const STARTED_WITHIN_MS = 60_000;

interface Samples { readonly samples: number; readonly seed: number }

/** The real mailbox, its Postgres and its broker; we are the sender, and bring everything in the wrong order. */
export async function mailboxFindings(stage: Stage, { samples, seed }: Samples, say: (line: string) => void): Promise<Finding[]> {
  const { brokerUrl, brokerSeed } = stage.settings('referrals');
  const connection = await connect({ servers: brokerUrl, authenticator: nkeyAuthenticator(new TextEncoder().encode(brokerSeed)), inboxPrefix: '_INBOX_referrals' });
  const sender = new Sender(connection);
  try {
    await sender.started();
    const chance = chanceFrom(seed);
    const took: number[] = [];
    for (let sample = 0; sample < samples; sample += 1) {
      const howMany = 2 + chance.below(sample % 4 === 0 ? MOST_MESSAGES : 40);
      const [coming] = fc.sample(deliveries(howMany), { seed: seed + sample, numRuns: 1 });
      const ms = await sender.bring(howMany, coming!);
      if (ms === undefined) return [`sample ${sample}: ${howMany} messages in the wrong order never all came`, stage.said()];
      took.push(ms);
    }
    say(`${samples} disorders through the real mailbox, half of them within ${Math.round(took.sort((one, other) => one - other)[Math.floor(took.length / 2)]!)} ms, the slowest in ${Math.round(Math.max(...took))} ms`);
    return (await judge(stage)).filter((finding) => !finding.includes('no committed event'));
  } finally {
    await connection.close();
  }
}

class Sender {
  private last: Numbered | undefined;
  private receipt: Receipt | undefined;
  private resend = false;

  constructor(private readonly connection: NatsConnection) {
    connection.subscribe('control.reporting', { callback: (_, message) => {
      const control = fromControl(message.string());
      if (control?.kind !== 'receipt') return;
      this.receipt = control.receipt;
      this.resend ||= control.receipt.resend;
    } });
  }

  /** The reader says where it is as soon as it is there. */
  async started(): Promise<void> {
    for (const deadline = performance.now() + STARTED_WITHIN_MS; !this.receipt; await pause(20)) {
      if (performance.now() > deadline) throw new Error('the mailbox did not open');
    }
  }

  /** Milliseconds until everything was applied; undefined where that never happened. */
  async bring(howMany: number, coming: readonly number[]): Promise<number | undefined> {
    const messages = numbered(howMany, this.last);
    this.last = messages.at(-1)!;
    const aggregateId = newId();
    const bodies = messages.map((message, index) => envelope(message, aggregateId, index + 1));
    const send = (places: readonly number[]): Promise<unknown> => Promise.all(places.map((place) =>
      this.connection.request('to.reporting', bodies[place]!, { timeout: 10_000, headers: toHeaders('reporting', messages[place]!) })));
    const begun = performance.now();
    this.resend = false;
    await send(coming);
    for (let sentAt = performance.now(); this.receipt!.sequence < this.last.sequence; await pause(2)) {
      // As a sender does: when asked, and when nothing has been receipted for a while.
      if (this.resend || performance.now() - sentAt > RESENT_AFTER_MS) {
        this.resend = false;
        sentAt = performance.now();
        await send(messages.flatMap(({ sequence }, place) => (sequence > this.receipt!.sequence ? [place] : [])));
      }
      if (performance.now() - begun > GIVE_UP_MS) return undefined;
    }
    return performance.now() - begun;
  }
}

function envelope({ eventId }: Numbered, aggregateId: string, version: number): string {
  const { type, data, occurredAt } = tidings(aggregateId);
  return JSON.stringify({
    specversion: '1.0', id: eventId, source: '/pirtti/referrals', type, subject: aggregateId, time: occurredAt.toISOString(),
    datacontenttype: 'application/json', data, aggregateversion: version, organisation: ORGANISATION,
  });
}
