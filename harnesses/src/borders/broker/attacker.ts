import { headers, type Msg, type NatsConnection } from '@nats-io/transport-node';
import type { Attempt } from './attempts.js';
import type { Rights } from './rights.js';

/** What came of everything that one user tried. */
export interface Loot {
  /** Forbidden things that were tried, and those of them that the server did not refuse. */
  readonly forbidden: number;
  readonly notRefused: readonly string[];
  /** Things that the user may do, tried as well to see whether they do more than they should. */
  readonly allowed: number;
  /** Everything that reached the attacker, by whatever way. */
  readonly received: readonly { readonly way: string; readonly text: string }[];
}

const QUIET_MS = 80;
const NEVER_QUIET_MS = 5_000;
const PATIENT_MS = 5_000;
const PIPELINED = 500;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/** One user that tries everything. Listens first, so that whatever happens afterwards could be heard. */
export class Attacker {
  /** In the order in which they came. */
  private refusals: string[] = [];
  private readonly received: { way: string; text: string }[] = [];
  private readonly notRefused: string[] = [];
  private forbidden = 0;
  private allowed = 0;

  constructor(private readonly connection: NatsConnection, private readonly prefix: string, private readonly may: Rights) {
    void this.collectRefusals();
  }

  /** Tries to listen at each of the places, alone and in a queue group. */
  async listen(posts: readonly string[]): Promise<void> {
    this.connection.subscribe(`${this.prefix}.>`, { callback: (_, message) => { this.received.push({ way: `an answer on ${message.subject}`, text: textOf(message) }); } });
    await this.answered(this.may('subscribe', `${this.prefix}.>`) ? 0 : 1);
    this.refusals = [];
    const tries = posts.flatMap((subject) => [undefined, 'readers', '>'].map((queue) => ({ subject, queue })));
    for (const { subject, queue } of tries) {
      this.connection.subscribe(subject, {
        ...(queue === undefined ? {} : { queue }),
        callback: (failure, message) => { if (!failure) this.received.push({ way: `listening to ${subject}`, text: textOf(message) }); },
      });
    }
    await this.answered(tries.filter(({ subject }) => !this.may('subscribe', subject)).length);
    this.judge(tries.map(({ subject }) => ({ verb: 'subscribe', subject })), 'listen to');
  }

  /** Publishes each attempt with a reply address of its own, and waits until no more answers come. */
  async attempt(attempts: readonly Attempt[]): Promise<void> {
    for (let from = 0; from < attempts.length; from += PIPELINED) {
      const some = attempts.slice(from, from + PIPELINED);
      for (const { subject, body, headers: given, reply = `${this.prefix}.${subject}` } of some) {
        const message = headers();
        for (const [name, value] of Object.entries(given ?? {})) message.set(name, value);
        this.connection.publish(subject, body, { reply, ...(given ? { headers: message } : {}) });
      }
      await this.answered(some.filter(({ subject }) => !this.may('publish', subject)).length);
      this.judge(some.map(({ subject, headers: given }) => ({ verb: 'publish', subject, instead: given?.['Nats-Trace-Dest'] })), 'publish');
    }
  }

  /** Resolves when nothing more comes in; where something goes round and round, in a while. */
  async quiet(): Promise<void> {
    const giveUpAt = Date.now() + NEVER_QUIET_MS;
    for (let before = -1; before !== this.received.length && Date.now() < giveUpAt;) {
      before = this.received.length;
      await sleep(QUIET_MS);
    }
  }

  /** The server refuses before it answers a flush; the client tells of a refusal a little later, so what is still due is waited for, as long as any more comes. */
  private async answered(due = 0): Promise<void> {
    await this.connection.flush();
    for (let [seen, giveUpAt] = [-1, 0]; this.refusals.length < due; await sleep(5)) {
      if (this.refusals.length > seen) [seen, giveUpAt] = [this.refusals.length, Date.now() + PATIENT_MS];
      if (Date.now() > giveUpAt) return;
    }
  }

  loot(): Loot {
    return { forbidden: this.forbidden, notRefused: this.notRefused, allowed: this.allowed, received: this.received };
  }

  /** Every forbidden thing must have met a refusal of its own; they come in the order of what was tried. Newer servers name where a trace should have gone instead of the subject. */
  private judge(tried: readonly { readonly verb: 'publish' | 'subscribe'; readonly subject: string; readonly instead?: string | undefined }[], what: string): void {
    const refusals = this.refusals;
    this.refusals = [];
    for (const { verb, subject, instead } of tried) {
      const refused = refusals[0] === `${verb} ${subject}` || (instead !== undefined && refusals[0] === `${verb} ${instead}`);
      if (refused) refusals.shift();
      if (this.may(verb, subject)) this.allowed += 1;
      else {
        this.forbidden += 1;
        if (!refused) this.notRefused.push(`${what} ${subject}`);
      }
    }
  }

  private async collectRefusals(): Promise<void> {
    for await (const status of this.connection.status()) {
      if (status.type !== 'error') continue;
      const { operation, subject } = status.error as Error & { operation?: string; subject?: string };
      this.refusals.push(`${operation === 'subscription' ? 'subscribe' : 'publish'} ${subject ?? ''}`);
    }
  }
}

/** Also what stands in headers: a trace or a status may carry something. */
const textOf = (message: Msg): string => `${[...message.headers ?? []].map(([name, values]) => `${name}: ${values.join(' ')}\n`).join('')}${message.string()}`;
