import { NO_HISTORY } from '../messages.js';
import { freshReceiver } from '../receiver.js';
import { freshSender } from '../sender.js';
import { Broker } from './broker.js';
import { checkOrder, Past, Violation } from './ledger.js';
import { newParty, ownHistoryFor } from './party.js';
/** Who writes to whom: one party with two receivers, one pair that writes both ways. */
export const CHANNELS = [{ from: 0, to: 1 }, { from: 0, to: 2 }, { from: 1, to: 0 }];
/** Three parties, three channels and a broker in virtual time. Every public method is one step that a story may take. */
export class World {
    rules;
    now = 0;
    broker;
    parties;
    /** Channels whose sender has forgotten numbers that it once gave: only these may stop. */
    forgotten = new Set();
    events = 0;
    constructor(rules) {
        this.rules = rules;
        this.broker = new Broker(CHANNELS.length, rules.brokerSwallowsRepeats);
        const beginnings = CHANNELS.map(() => Past.beginning());
        const of = (end, party) => CHANNELS.flatMap((channel, index) => (channel[end] === party ? [index] : []));
        this.parties = ['A', 'B', 'C'].map((name, index) => newParty(name, of('from', index), of('to', index), beginnings));
        this.parties.forEach((_, index) => this.start(index));
    }
    // ---- processes -------------------------------------------------------------------------------------------------
    start(index) {
        const party = this.party(index);
        if (party.alive)
            return;
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
    crash(index, alreadyOut) {
        const party = this.party(index);
        const cut = party.pending[0];
        if (party.alive && cut?.end === 'sender' && cut.effect.kind === 'publish')
            this.publish(cut.channel, cut.deliveries.slice(0, alreadyOut));
        party.alive = false;
        party.crashBeforeCommit = false;
        party.pending = [];
        party.open = [];
        for (const channel of party.receivers.keys())
            this.broker.comeAgain(channel);
    }
    backUp(index) {
        const party = this.party(index);
        party.backup = party.database;
    }
    restore(index) {
        const party = this.party(index);
        this.crash(index, 0);
        for (const [channel, tables] of party.database.senders)
            if (tables.past !== party.backup.senders.get(channel)?.past)
                this.forgotten.add(channel);
        party.database = party.backup;
    }
    // ---- writers ---------------------------------------------------------------------------------------------------
    /** Writes an event and commits at once, or later: then it has its id before others that are seen before it. */
    write(index, aggregate, channels, commits) {
        const party = this.party(index);
        const mine = channels.filter((channel) => CHANNELS[channel]?.from === index);
        // The aggregate's row lock: while one transaction is open on it, the next waits; here it is simply not begun.
        if (party.open.some((row) => row.aggregate === aggregate))
            return;
        const version = (party.database.versions.get(aggregate) ?? 0) + 1;
        this.events += 1;
        const row = { id: this.events, eventId: `e${this.events}`, aggregate, version, channels: mine };
        if (commits === 'later')
            party.open.push(row);
        else
            this.commitRow(party, row);
    }
    commitOpen(index) {
        const party = this.party(index);
        const row = party.open.shift();
        if (row)
            this.commitRow(party, row);
    }
    commitRow(party, row) {
        const { database } = party;
        party.database = {
            ...database,
            outbox: [...database.outbox, row].sort((one, other) => one.id - other.id),
            versions: new Map(database.versions).set(row.aggregate, row.version),
        };
    }
    // ---- sending end -----------------------------------------------------------------------------------------------
    /** The relay looks for rows that want a number on this channel. */
    relay(channel, atMost) {
        const party = this.senderOf(channel);
        if (!party.alive)
            return;
        const rows = this.waiting(channel).slice(0, atMost);
        if (rows.length > 0)
            this.tellSender(channel, { kind: 'rows', at: this.now, eventIds: rows.map((row) => row.eventId) });
    }
    waiting(channel) {
        const { outbox } = this.senderOf(channel).database;
        return this.rules.unnumbered(outbox.filter((row) => row.channels.includes(channel)), this.senderTables(channel).deliveries);
    }
    hearReceipt(channel, which, twice) {
        const party = this.senderOf(channel);
        const receipt = party.alive ? this.broker.takeReceipt(channel, which, twice) : undefined;
        if (!receipt)
            return false;
        const end = party.senders.get(channel);
        if (end)
            end.heardSinceStart = true;
        const ownHistory = receipt.sequence === 0 ? NO_HISTORY : ownHistoryFor(this.senderTables(channel), receipt);
        this.tellSender(channel, { kind: 'receipt', at: this.now, receipt, ownHistory });
        return true;
    }
    tellSender(channel, input) {
        const party = this.senderOf(channel);
        const end = party.senders.get(channel);
        if (!party.alive || !end)
            return;
        const tables = this.senderTables(channel);
        const step = this.rules.sender(tables.row, end.volatile, input);
        const numbered = step.commit.flatMap((commit) => commit.deliveries);
        const deliveries = [...tables.deliveries, ...numbered];
        for (const effect of step.early ?? [])
            this.sendingEffect(channel, effect, inRange(effect, deliveries));
        if (party.crashBeforeCommit && step.durable !== tables.row)
            return this.crash(this.parties.indexOf(party), 0);
        if (step.durable !== tables.row) {
            const rows = new Map(party.database.outbox.map((row) => [row.eventId, row]));
            const past = numbered.reduce((before, one) => before.numbered(rows.get(one.eventId)), tables.past);
            party.database = { ...party.database, senders: new Map(party.database.senders).set(channel, { row: step.durable, deliveries, past }) };
        }
        end.volatile = step.volatile;
        party.pending.push(...step.then.map((effect) => ({ end: 'sender', channel, effect, deliveries: inRange(effect, deliveries) })));
    }
    sendingEffect(channel, effect, deliveries) {
        if (effect.kind === 'ask')
            this.broker.sendAsk(channel);
        if (effect.kind === 'publish') {
            const failed = this.publish(channel, deliveries);
            this.senderOf(channel).pending.push({ end: 'sender-answer', channel, failed });
        }
    }
    /** Pipelined: one failure does not keep back the rest. Answers the lowest sequence that failed. */
    publish(channel, deliveries) {
        const known = this.senderTables(channel).deliveries;
        let failed;
        for (const delivery of deliveries) {
            if (!known.includes(delivery))
                throw new Violation(`published ${delivery.eventId} before its number was durable`);
            if (!this.senderOf(channel).senders.get(channel)?.heardSinceStart)
                throw new Violation('published before the receiver was heard after a start');
            if (!this.broker.publish(channel, delivery))
                failed ??= delivery.sequence;
        }
        return failed;
    }
    // ---- receiving end ---------------------------------------------------------------------------------------------
    deliver(channel, count, offset) {
        const party = this.receiverOf(channel);
        const batch = party.alive ? this.broker.take(channel, count, offset) : [];
        if (batch.length === 0)
            return false;
        const { row, inbox, past } = this.receiverTables(channel);
        const messages = batch.map((message, position) => ({ ...message, position }));
        const all = new Set(inbox.values());
        this.tellReceiver(channel, {
            kind: 'batch', at: this.now, messages,
            known: new Map(messages.flatMap(({ sequence }) => (sequence <= row.lastSequence ? [[sequence, inbox.get(sequence)]] : []))),
            applied: new Set(messages.flatMap(({ eventId }) => (all.has(eventId) ? [eventId] : []))),
        }, batch);
        const contradicted = batch.some((message) => message.sequence <= past.length && past.at(message.sequence) !== message.eventId);
        if (contradicted && party.alive && !this.receiverTables(channel).row.stopped)
            throw new Violation('read on although a known sequence came with another event');
        return true;
    }
    hearAsk(channel) {
        if (!this.receiverOf(channel).alive || !this.broker.takeAsk(channel))
            return false;
        this.tellReceiver(channel, { kind: 'asked', at: this.now });
        return true;
    }
    tellReceiver(channel, input, batch = []) {
        const party = this.receiverOf(channel);
        const volatile = party.receivers.get(channel);
        if (!party.alive || !volatile)
            return;
        const tables = this.receiverTables(channel);
        const step = this.rules.receiver(tables.row, volatile, input);
        for (const effect of step.early ?? [])
            this.receivingEffect(channel, effect, batch, tables);
        if (party.crashBeforeCommit && step.durable !== tables.row)
            return this.crash(this.parties.indexOf(party), 0);
        if (step.durable !== tables.row || step.commit.length > 0) {
            const inbox = new Map(tables.inbox);
            for (const { message } of step.commit)
                inbox.set(message.sequence, message.eventId);
            const past = step.commit.reduce((before, { kind, message }) => (kind === 'apply' ? before.applied(message.eventId) : before), tables.past);
            party.database = { ...party.database, receivers: new Map(party.database.receivers).set(channel, { row: step.durable, inbox, past }) };
        }
        party.receivers.set(channel, step.volatile);
        const decidedOn = this.receiverTables(channel);
        party.pending.push(...step.then.map((effect) => ({ end: 'receiver', channel, effect, batch, decidedOn })));
    }
    receivingEffect(channel, effect, batch, { row, past }) {
        if (effect.kind === 'send-receipt') {
            if (effect.receipt.sequence > past.length)
                throw new Violation('receipted what was not durable');
            this.broker.sendReceipt(channel, effect.receipt);
        }
        if (effect.kind === 'acknowledge') {
            for (const position of effect.positions) {
                const message = batch[position];
                if (message.sequence === past.length + 1 && !row.stopped)
                    throw new Violation('acknowledged what was next and not yet applied');
                this.broker.acknowledge(channel, message);
            }
        }
    }
    // ---- time and work ---------------------------------------------------------------------------------------------
    /** Carries out what the party has decided and committed but not yet done. */
    work(index, steps) {
        const party = this.party(index);
        const busy = party.pending.length > 0;
        for (let step = 0; step < steps && party.alive; step += 1) {
            const next = party.pending.shift();
            if (!next)
                break;
            if (next.end === 'sender')
                this.sendingEffect(next.channel, next.effect, next.deliveries);
            else if (next.end === 'receiver')
                this.receivingEffect(next.channel, next.effect, next.batch, next.decidedOn);
            else
                this.tellSender(next.channel, next.failed === undefined ? { kind: 'published', at: this.now } : { kind: 'publish-failed', at: this.now, sequence: next.failed });
        }
        return busy;
    }
    pass(milliseconds) {
        this.now += milliseconds;
        CHANNELS.forEach((_, channel) => {
            this.tellSender(channel, { kind: 'tick', at: this.now });
            this.tellReceiver(channel, { kind: 'tick', at: this.now });
        });
    }
    /** Everything that can happen without time passing happens, in the plainest order. */
    settle() {
        for (let round = 0; round < 300; round += 1) {
            let busy = false;
            CHANNELS.forEach((_, channel) => this.relay(channel, 10));
            this.parties.forEach((_, index) => { busy = this.work(index, 1_000) || busy; });
            CHANNELS.forEach((_, channel) => {
                while (this.hearAsk(channel))
                    busy = true;
                while (this.hearReceipt(channel, 0, false))
                    busy = true;
                busy = this.deliver(channel, 5, 0) || busy;
            });
            if (!busy)
                return;
        }
        throw new Violation('never comes to rest');
    }
    // ---- judgement -------------------------------------------------------------------------------------------------
    isStopped(channel) {
        return this.senderTables(channel).row.stopped !== null;
    }
    isDrained(channel) {
        return this.waiting(channel).length === 0 && this.receiverTables(channel).past === this.senderTables(channel).past;
    }
    /** To be asked when the world is at peace again: nothing lost, doubled or out of order; stopped only where a sender forgot. */
    judge(channel) {
        const told = this.receiverTables(channel).past;
        checkOrder(told);
        if (this.isStopped(channel)) {
            if (!this.forgotten.has(channel))
                throw new Violation(`channel ${channel} stopped although its sender forgot nothing`);
            return;
        }
        if (this.receiverTables(channel).row.stopped)
            throw new Violation(`channel ${channel}: the receiver stopped and the sender does not say so`);
        const written = this.senderOf(channel).database.outbox.filter((row) => row.channels.includes(channel)).map((row) => row.eventId);
        const missing = written.filter((eventId) => !told.eventIds().includes(eventId));
        if (missing.length > 0)
            throw new Violation(`channel ${channel}: ${missing.join(' ')} never came`);
        if (written.length !== told.length)
            throw new Violation(`channel ${channel}: the receiver holds what the sender never wrote, and nobody stopped`);
    }
    party(index) {
        return this.parties[index];
    }
    senderOf(channel) {
        return this.party(CHANNELS[channel]?.from ?? 0);
    }
    receiverOf(channel) {
        return this.party(CHANNELS[channel]?.to ?? 0);
    }
    senderTables(channel) {
        return this.senderOf(channel).database.senders.get(channel);
    }
    receiverTables(channel) {
        return this.receiverOf(channel).database.receivers.get(channel);
    }
}
const inRange = (effect, deliveries) => effect.kind === 'publish' ? deliveries.filter((one) => one.sequence >= effect.from && one.sequence <= effect.through) : [];
//# sourceMappingURL=world.js.map