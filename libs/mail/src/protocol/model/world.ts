import { NO_HISTORY, type Numbered } from '../messages.js';
import { freshReceiver, type Arrived, type ReceiverCommit, type ReceiverDurable, type ReceiverEffect, type ReceiverInput } from '../receiver.js';
import { freshSender, openGeneration, type SenderEffect, type SenderInput } from '../sender.js';
import { Broker } from './broker.js';
import { checkOrder, Past, Violation, type Row } from './ledger.js';
import { newParty, ownHistoryFor, type Party, type ReceiverTables, type SenderTables } from './party.js';
import type { Rules } from './rules.js';

/** Who writes to whom: one party with two receivers, one pair that writes both ways. */
export const CHANNELS = [{ from: 0, to: 1 }, { from: 0, to: 2 }, { from: 1, to: 0 }] as const;

/** Three parties, three channels and a broker in virtual time. Every public method is one step that a story may take. */
export class World {
  now = 0;
  readonly broker: Broker;
  readonly parties: readonly Party[];
  /** Channels whose sender has forgotten numbers that it once gave: only these may stop. */
  readonly forgotten = new Set<number>();
  /** Channels on which a person has opened a new generation. */
  readonly reopened = new Set<number>();
  private events = 0;
  private readonly beginnings: Map<number, Past>[];

  constructor(private readonly rules: Rules) {
    this.broker = new Broker(CHANNELS.length, rules.brokerSwallowsRepeats);
    this.beginnings = CHANNELS.map(() => new Map());
    const beginnings = CHANNELS.map((_, channel) => this.beginningOf(channel, 1));
    const of = (end: 'from' | 'to', party: number) => CHANNELS.flatMap((channel, index) => (channel[end] === party ? [index] : []));
    this.parties = ['A', 'B', 'C'].map((name, index) => newParty(name, of('from', index), of('to', index), beginnings));
    this.parties.forEach((_, index) => this.start(index));
  }

  // ---- processes -------------------------------------------------------------------------------------------------

  start(index: number): void {
    const party = this.party(index);
    if (party.alive) return;
    party.alive = true;
    for (const [channel, end] of party.senders) {
      end.heardSinceStart = false;
      end.volatile = freshSender;
      this.tellSender(channel, { kind: 'started', at: this.now });
    }
    for (const channel of party.receivers.keys()) {
      party.receivers.set(channel, freshReceiver);
      this.tellReceiver(channel, { kind: 'started', at: this.now });
    }
  }

  /** Ends a process at once; of what it was just publishing, the first `alreadyOut` messages are out. */
  crash(index: number, alreadyOut: number): void {
    const party = this.party(index);
    const cut = party.pending[0];
    if (party.alive && cut?.end === 'sender' && cut.effect.kind === 'publish') this.publish(cut.channel, cut.deliveries.slice(0, alreadyOut));
    party.alive = false;
    party.crashBeforeCommit = false;
    party.pending = [];
    party.open = [];
    for (const channel of party.receivers.keys()) this.broker.comeAgain(channel);
  }

  dieInNextTransaction(index: number): void {
    this.party(index).crashBeforeCommit = true;
  }

  backUp(index: number): void {
    const party = this.party(index);
    party.backup = party.database;
  }

  restore(index: number): void {
    const party = this.party(index);
    this.crash(index, 0);
    for (const [channel, tables] of party.database.senders) if (tables.past !== party.backup.senders.get(channel)?.past) this.forgotten.add(channel);
    party.database = party.backup;
  }

  /** A person lets a stopped channel flow again, from its first event or from the first that the receiver lacks. */
  openGeneration(channel: number, what: 'everything' | 'what is missing'): boolean {
    if (!this.isStopped(channel)) return false;
    const party = this.senderOf(channel);
    const tables = this.senderTables(channel);
    const all = party.database.outbox.filter((row) => row.channels.includes(channel));
    const { effects } = this.receiverTables(channel);
    const lacked = all.findIndex((row) => !effects.includes(row));
    const rows = what === 'everything' ? all : all.slice(lacked < 0 ? all.length : lacked);
    const { durable, commit } = openGeneration(tables.row, rows.map((row) => row.eventId));
    const past = rows.reduce((before, row) => before.numbered(row), this.beginningOf(channel, durable.generation));
    const deliveries = [...tables.deliveries, ...commit.flatMap((one) => one.deliveries)];
    this.crash(this.parties.indexOf(party), 0);
    party.database = { ...party.database, senders: new Map(party.database.senders).set(channel, { row: durable, deliveries, past }) };
    this.start(this.parties.indexOf(party));
    this.reopened.add(channel);
    return true;
  }

  /** What the sender has asked gets lost, while the receiver begins again and says by itself where it is. */
  missQuestion(channel: number): void {
    const { from, to } = CHANNELS[channel] as (typeof CHANNELS)[number];
    this.work(from, 100);
    while (this.broker.takeAsk(channel, 0, false) !== undefined);
    this.crash(to, 0);
    this.start(to);
    this.work(to, 100);
    this.hearReceipt(channel, 0, false);
  }

  private beginningOf(channel: number, generation: number): Past {
    const generations = this.beginnings[channel] as Map<number, Past>;
    const beginning = generations.get(generation) ?? Past.beginning();
    generations.set(generation, beginning);
    return beginning;
  }

  // ---- writers ---------------------------------------------------------------------------------------------------

  /** Writes an event and commits at once, or later: then it has its id before others that are seen before it. */
  write(index: number, aggregate: number, channels: readonly number[], commits: 'at-once' | 'later'): void {
    const party = this.party(index);
    const mine = channels.filter((channel) => CHANNELS[channel]?.from === index);
    // The aggregate's row lock: while one transaction is open on it, the next waits; here it is simply not begun.
    if (party.open.some((row) => row.aggregate === aggregate)) return;
    const version = (party.database.versions.get(aggregate) ?? 0) + 1;
    this.events += 1;
    const row: Row = { id: this.events, eventId: `e${this.events}`, aggregate, version, channels: mine };
    if (commits === 'later') party.open.push(row);
    else this.commitRow(party, row);
  }

  commitOpen(index: number): void {
    const party = this.party(index);
    const row = party.open.shift();
    if (row) this.commitRow(party, row);
  }

  private commitRow(party: Party, row: Row): void {
    const { database } = party;
    party.database = {
      ...database,
      outbox: [...database.outbox, row].sort((one, other) => one.id - other.id),
      versions: new Map(database.versions).set(row.aggregate, row.version),
    };
  }

  // ---- sending end -----------------------------------------------------------------------------------------------

  /** The relay looks for rows that want a number on this channel. */
  relay(channel: number, atMost: number): void {
    const party = this.senderOf(channel);
    if (!party.alive) return;
    const rows = this.waiting(channel).slice(0, atMost);
    if (rows.length > 0) this.tellSender(channel, { kind: 'rows', at: this.now, eventIds: rows.map((row) => row.eventId) });
  }

  waiting(channel: number): readonly Row[] {
    const { outbox } = this.senderOf(channel).database;
    const { deliveries, row } = this.senderTables(channel);
    return this.rules.unnumbered(outbox.filter((row) => row.channels.includes(channel)), deliveries.filter((one) => one.generation === row.generation));
  }

  hearReceipt(channel: number, which: number, twice: boolean): boolean {
    const party = this.senderOf(channel);
    const receipt = party.alive ? this.broker.takeReceipt(channel, which, twice) : undefined;
    if (!receipt) return false;
    const end = party.senders.get(channel);
    if (end) end.heardSinceStart = true;
    const ownHistory = receipt.sequence === 0 ? NO_HISTORY : ownHistoryFor(this.senderTables(channel), receipt);
    this.tellSender(channel, { kind: 'receipt', at: this.now, receipt, ownHistory });
    return true;
  }

  private tellSender(channel: number, input: SenderInput): void {
    const party = this.senderOf(channel);
    const end = party.senders.get(channel);
    if (!party.alive || !end) return;
    const tables = this.senderTables(channel);
    const step = this.rules.sender(tables.row, end.volatile, input);
    const numbered = step.commit.flatMap((commit) => commit.deliveries);
    const deliveries = [...tables.deliveries, ...numbered];
    for (const effect of step.early ?? []) this.sendingEffect(channel, effect, inRange(effect, deliveries));
    if (party.crashBeforeCommit && step.durable !== tables.row) return this.crash(this.parties.indexOf(party), 0);
    if (step.durable !== tables.row) {
      const rows = new Map(party.database.outbox.map((row) => [row.eventId, row]));
      const past = numbered.reduce((before, one) => before.numbered(rows.get(one.eventId) as Row), tables.past);
      party.database = { ...party.database, senders: new Map(party.database.senders).set(channel, { row: step.durable, deliveries, past }) };
    }
    end.volatile = step.volatile;
    party.pending.push(...step.then.map((effect) => ({ end: 'sender' as const, channel, effect, deliveries: inRange(effect, deliveries) })));
  }

  private sendingEffect(channel: number, effect: SenderEffect, deliveries: readonly Numbered[]): void {
    if (effect.kind === 'ask') this.broker.sendAsk(channel, effect.generation);
    if (effect.kind === 'publish') {
      const failed = this.publish(channel, deliveries);
      this.senderOf(channel).pending.push({ end: 'sender-answer', channel, failed });
    }
  }

  /** Pipelined: one failure does not keep back the rest. Answers the lowest sequence that failed. */
  private publish(channel: number, deliveries: readonly Numbered[]): number | undefined {
    const known = this.senderTables(channel).deliveries;
    let failed: number | undefined;
    for (const delivery of deliveries) {
      if (!known.includes(delivery)) throw new Violation(`published ${delivery.eventId} before its number was durable`);
      if (!this.senderOf(channel).senders.get(channel)?.heardSinceStart) throw new Violation('published before the receiver was heard after a start');
      if (!this.broker.publish(channel, delivery)) failed ??= delivery.sequence;
    }
    return failed;
  }

  // ---- receiving end ---------------------------------------------------------------------------------------------

  deliver(channel: number, count: number, offset: number): boolean {
    const party = this.receiverOf(channel);
    const batch = party.alive ? this.broker.take(channel, count, offset) : [];
    if (batch.length === 0) return false;
    const { row, inbox, past, effects } = this.receiverTables(channel);
    const messages = batch.map((message, position): Arrived => ({ ...message, position }));
    const done = new Set(effects.map((one) => one.eventId));
    this.tellReceiver(channel, {
      kind: 'batch', at: this.now, messages,
      known: new Map(messages.flatMap(({ generation, sequence }) => (generation === row.generation && sequence <= row.lastSequence ? [[sequence, inbox.get(sequence) as string]] : []))),
      applied: new Set(messages.flatMap(({ eventId }) => (done.has(eventId) ? [eventId] : []))),
    }, batch);
    const contradicted = batch.some((message) => message.generation === row.generation && message.sequence <= past.length && past.at(message.sequence) !== message.eventId);
    const after = this.receiverTables(channel).row;
    if (contradicted && party.alive && !after.stopped && after.generation === row.generation) throw new Violation('read on although a known sequence came with another event');
    return true;
  }

  hearAsk(channel: number, which: number, twice: boolean): boolean {
    const generation = this.receiverOf(channel).alive ? this.broker.takeAsk(channel, which, twice) : undefined;
    if (generation === undefined) return false;
    this.tellReceiver(channel, { kind: 'asked', at: this.now, generation });
    return true;
  }

  private tellReceiver(channel: number, input: ReceiverInput, batch: readonly Numbered[] = []): void {
    const party = this.receiverOf(channel);
    const volatile = party.receivers.get(channel);
    if (!party.alive || !volatile) return;
    const tables = this.receiverTables(channel);
    const step = this.rules.receiver(tables.row, volatile, input);
    for (const effect of step.early ?? []) this.receivingEffect(channel, effect, batch, tables);
    if (party.crashBeforeCommit && step.durable !== tables.row) return this.crash(this.parties.indexOf(party), 0);
    if (step.durable !== tables.row || step.commit.length > 0) {
      const after = this.readOn(channel, step.durable, tables, step.commit);
      party.database = { ...party.database, receivers: new Map(party.database.receivers).set(channel, after) };
    }
    party.receivers.set(channel, step.volatile);
    const decidedOn = this.receiverTables(channel);
    party.pending.push(...step.then.map((effect) => ({ end: 'receiver' as const, channel, effect, batch, decidedOn })));
  }

  /** What the transaction leaves behind; judges that each event comes where it was numbered. */
  private readOn(channel: number, row: ReceiverDurable, tables: ReceiverTables, commits: readonly ReceiverCommit[]): ReceiverTables {
    const anew = row.generation !== tables.row.generation;
    const inbox = new Map(anew ? [] : tables.inbox);
    const effects = [...tables.effects];
    let past = anew ? this.beginningOf(channel, row.generation) : tables.past;
    for (const { kind, message } of commits) {
      inbox.set(message.sequence, message.eventId);
      past = past.read(message.eventId);
      if (kind === 'apply') effects.push(past.row as Row);
    }
    return { row, inbox, past, effects };
  }

  private receivingEffect(channel: number, effect: ReceiverEffect, batch: readonly Numbered[], { row, past }: ReceiverTables): void {
    if (effect.kind === 'send-receipt') {
      if (effect.receipt.generation === row.generation && effect.receipt.sequence > past.length) throw new Violation('receipted what was not durable');
      this.broker.sendReceipt(channel, effect.receipt);
    }
    if (effect.kind === 'acknowledge') {
      for (const position of effect.positions) {
        const message = batch[position] as Numbered;
        if (message.generation === row.generation && message.sequence === past.length + 1 && !row.stopped) throw new Violation('acknowledged what was next and not yet applied');
        this.broker.acknowledge(channel, message);
      }
    }
  }

  // ---- time and work ---------------------------------------------------------------------------------------------

  /** Carries out what the party has decided and committed but not yet done. */
  work(index: number, steps: number): boolean {
    const party = this.party(index);
    const busy = party.pending.length > 0;
    for (let step = 0; step < steps && party.alive; step += 1) {
      const next = party.pending.shift();
      if (!next) break;
      if (next.end === 'sender') this.sendingEffect(next.channel, next.effect, next.deliveries);
      else if (next.end === 'receiver') this.receivingEffect(next.channel, next.effect, next.batch, next.decidedOn);
      else this.tellSender(next.channel, next.failed === undefined ? { kind: 'published', at: this.now } : { kind: 'publish-failed', at: this.now, sequence: next.failed });
    }
    return busy;
  }

  pass(milliseconds: number): void {
    this.now += milliseconds;
    CHANNELS.forEach((_, channel) => {
      this.tellSender(channel, { kind: 'tick', at: this.now });
      this.tellReceiver(channel, { kind: 'tick', at: this.now });
    });
  }

  /** Everything that can happen without time passing happens, in the plainest order. */
  settle(): void {
    for (let round = 0; round < 300; round += 1) {
      let busy = false;
      CHANNELS.forEach((_, channel) => this.relay(channel, 10));
      this.parties.forEach((_, index) => { busy = this.work(index, 1_000) || busy; });
      CHANNELS.forEach((_, channel) => {
        while (this.hearAsk(channel, 0, false)) busy = true;
        while (this.hearReceipt(channel, 0, false)) busy = true;
        busy = this.deliver(channel, 5, 0) || busy;
      });
      if (!busy) return;
    }
    throw new Violation('never comes to rest');
  }

  // ---- judgement -------------------------------------------------------------------------------------------------

  isStopped(channel: number): boolean {
    return this.senderTables(channel).row.stopped !== null;
  }

  /** Everything has come, and both ends say the same; a reader that has not stopped hears of an empty new generation with its first message. */
  isDrained(channel: number): boolean {
    const [sending, reading] = [this.senderTables(channel), this.receiverTables(channel)];
    const unheard = sending.row.lastSequence === 0 && reading.row.generation < sending.row.generation;
    return this.waiting(channel).length === 0 && !reading.row.stopped && (unheard || reading.past === sending.past);
  }

  /** To be asked when the world is at peace again: nothing lost, doubled or out of order; stopped only where a sender forgot. */
  judge(channel: number): void {
    const { effects, row } = this.receiverTables(channel);
    const written = this.senderOf(channel).database.outbox.filter((one) => one.channels.includes(channel));
    const known = new Set(written);
    const done = new Set(effects);
    if (done.size < effects.length) throw new Violation(`channel ${channel}: done twice`);
    // What a sender has forgotten was done all the same; its versions are given again and say nothing about the order.
    checkOrder(effects.filter((one) => known.has(one)));
    if (this.isStopped(channel)) {
      if (!this.forgotten.has(channel)) throw new Violation(`channel ${channel} stopped although its sender forgot nothing`);
      return;
    }
    if (row.stopped) throw new Violation(`channel ${channel}: the receiver stopped and the sender does not say so`);
    const missing = written.filter((one) => !done.has(one)).map((one) => one.eventId);
    if (missing.length > 0) throw new Violation(`channel ${channel}: ${missing.join(' ')} never came`);
    if (!this.isDrained(channel)) throw new Violation(`channel ${channel}: the ends do not agree on where they are`);
    if (!this.reopened.has(channel) && written.length !== effects.length) throw new Violation(`channel ${channel}: the receiver holds what the sender never wrote, and nobody stopped`);
  }

  private party(index: number): Party {
    return this.parties[index] as Party;
  }

  private senderOf(channel: number): Party {
    return this.party(CHANNELS[channel]?.from ?? 0);
  }

  private receiverOf(channel: number): Party {
    return this.party(CHANNELS[channel]?.to ?? 0);
  }

  private senderTables(channel: number): SenderTables {
    return this.senderOf(channel).database.senders.get(channel) as SenderTables;
  }

  private receiverTables(channel: number): ReceiverTables {
    return this.receiverOf(channel).database.receivers.get(channel) as ReceiverTables;
  }
}

const inRange = (effect: SenderEffect, deliveries: readonly Numbered[]): readonly Numbered[] =>
  effect.kind === 'publish' ? deliveries.filter((one) => one.generation === effect.generation && one.sequence >= effect.from && one.sequence <= effect.through) : [];
