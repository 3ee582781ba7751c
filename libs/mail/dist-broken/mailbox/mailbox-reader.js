import { openMailbox } from '../broker/mailbox-stream.js';
import { tell } from '../broker/names.js';
import { isPassing, kindOf } from '../failure.js';
import { freshReceiver, receiver } from '../protocol/receiver.js';
import { fromHeaders, toControl } from '../wire.js';
import { applyBatch } from './apply-batch.js';
import { markStart, readInbox, readMailbox, writeMailbox } from './mailbox-rows.js';
import { judge } from './verdict.js';
const BATCH = 256;
/** What waits in memory; the broker holds the rest. */
const MAX_WAITING = 512;
const TICK_MS = 1_000;
const PULL_EXPIRES_MS = 10_000;
const HEARTBEAT_MS = 3_000;
/** A message over which the process died so often is laid aside before it is handled again. */
const MAX_STARTS = 3;
const RETRY_MS = { first: 100, longest: 2_000 };
/** Reads one sender's mailbox, for one session of one leader: batch after batch, each in one transaction, acknowledged after its commit. */
export class MailboxReader {
    parts;
    durable;
    volatile = freshReceiver;
    unfinished;
    waiting = [];
    mail;
    asked = false;
    closed = false;
    wake = () => undefined;
    work = Promise.resolve();
    constructor(parts) {
        this.parts = parts;
    }
    async open() {
        const consumer = await openMailbox(this.parts.connection, this.parts.sender.name);
        ({ durable: this.durable, unfinished: this.unfinished } = await readMailbox(this.parts.database.manager, this.parts.sender.name));
        this.mail = await consumer.consume({
            max_messages: MAX_WAITING, expires: PULL_EXPIRES_MS, idle_heartbeat: HEARTBEAT_MS, abort_on_missing_resource: true,
            callback: (message) => {
                this.waiting.push(message);
                this.wake();
            },
        });
        void this.mail.closed().then((cause) => this.closed || this.parts.fail(cause ?? new Error('the mailbox is gone')));
        this.work = this.run().catch((failure) => this.parts.fail(failure));
    }
    /** The sender asks where we are. */
    ask() {
        this.asked = true;
        this.wake();
    }
    /** Waits for the batch at hand; what was not begun goes back to the broker at once. */
    async close() {
        this.closed = true;
        this.wake();
        await this.work;
        this.mail?.stop();
        if (!this.parts.connection.isClosed())
            this.waiting.forEach((message) => message.nak());
    }
    async run() {
        this.give({ kind: 'started', at: performance.now() });
        while (!this.closed) {
            if (this.waiting.length === 0 && !this.asked)
                await this.rest(TICK_MS);
            if (this.asked) {
                this.asked = false;
                this.give({ kind: 'asked', at: performance.now() });
            }
            this.give({ kind: 'tick', at: performance.now() });
            if (this.waiting.length > 0 && !this.closed)
                await this.readUntilDone(this.sorted(this.waiting.splice(0, BATCH)));
        }
    }
    rest(forMs) {
        return new Promise((resolve) => {
            const timer = setTimeout(resolve, forMs);
            this.wake = () => {
                clearTimeout(timer);
                resolve();
            };
        });
    }
    /** Inputs that write nothing. */
    give(input) {
        const step = receiver(this.durable, this.volatile, input);
        this.volatile = step.volatile;
        step.then.forEach((effect) => this.perform(effect, []));
    }
    sorted(batch) {
        const { sender, receiver: self, deployments, logger } = this.parts;
        const messages = batch.flatMap((raw, position) => {
            const numbered = fromHeaders(self.name, raw.headers);
            if (numbered)
                return [{ raw, arrived: { ...numbered, position }, verdict: judge(raw.string(), numbered.eventId, { sender, receiver: self, deployments }) }];
            // Nothing that a relay sends: without a number it has no place on the channel.
            logger.warn(`${sender.name} put something without a number into its slot; dropped`);
            raw.ack();
            return [];
        });
        return messages.sort((one, other) => one.arrived.generation - other.arrived.generation || one.arrived.sequence - other.arrived.sequence);
    }
    /** Keeps the batch through every passing trouble; the broker sending it again meanwhile does no harm. */
    async readUntilDone(batch) {
        for (let delayMs = RETRY_MS.first; batch.length > 0 && !this.closed; delayMs = Math.min(delayMs * 2, RETRY_MS.longest)) {
            try {
                await this.read(batch);
                return;
            }
            catch (failure) {
                if (!isPassing(failure))
                    throw failure;
                this.parts.logger.warn(`mail from ${this.parts.sender.name} waits: ${kindOf(failure).errorClass} ${kindOf(failure).errorCode ?? ''}`);
                await new Promise((resolve) => setTimeout(resolve, delayMs));
                // Nobody knows whether the commit came through: the database does.
                await this.reload();
            }
        }
    }
    async reload() {
        try {
            ({ durable: this.durable } = await readMailbox(this.parts.database.manager, this.parts.sender.name));
            this.give({ kind: 'started', at: performance.now() });
        }
        catch (failure) {
            if (!isPassing(failure))
                throw failure;
        }
    }
    async read(batch) {
        if (this.unfinished)
            return this.carefully(batch);
        try {
            await markStart(this.parts.database.manager, this.parts.sender.name, batch[0].arrived, 1);
            await this.apply(batch);
        }
        catch (failure) {
            if (isPassing(failure))
                throw failure;
            await this.carefully(batch);
        }
    }
    /** One message at a time, each in its own transaction and each start counted before: whatever fails or kills is known by name. */
    async carefully(batch) {
        const { database, sender, logger } = this.parts;
        for (const message of batch) {
            const { generation, sequence } = message.arrived;
            const deaths = this.unfinished?.generation === generation && this.unfinished.sequence === sequence ? this.unfinished.starts : 0;
            if (deaths >= MAX_STARTS) {
                logger.error(`message ${generation}/${sequence} from ${sender.name} is laid aside: the process died over it ${deaths} times`);
                await this.apply([message], { reason: 'process-died' });
                continue;
            }
            await markStart(database.manager, sender.name, message.arrived, deaths + 1);
            await this.applyOrLayAside(message);
        }
        this.unfinished = undefined;
    }
    async applyOrLayAside(message) {
        try {
            await this.apply([message]);
        }
        catch (failure) {
            if (isPassing(failure))
                throw failure;
            const kind = kindOf(failure);
            const { generation, sequence } = message.arrived;
            this.parts.logger.error(`message ${generation}/${sequence} from ${this.parts.sender.name} is laid aside: ${kind.errorClass} ${kind.errorCode ?? ''}`);
            await this.apply([message], { reason: 'handler-failed', failure: kind });
        }
    }
    async apply(batch, layAside) {
        const { database, reactions } = this.parts;
        const sender = this.parts.sender.name;
        const messages = batch.map(({ arrived }) => arrived);
        const step = await database.transaction(async (tx) => {
            const { durable } = await readMailbox(tx, sender, true);
            const { known, applied } = await readInbox(tx, sender, durable, messages);
            const answer = receiver(durable, this.volatile, { kind: 'batch', at: performance.now(), messages, known, applied });
            await tx.query('delete from inbox where sender = $1', [sender]); answer.commit = messages.map((message) => ({ kind: 'apply', message })); await applyBatch(tx, { sender, commits: answer.commit, verdicts: new Map(batch.map(({ arrived, verdict }) => [arrived, verdict])), reactions, layAside });
            await writeMailbox(tx, sender, answer.durable);
            return answer;
        });
        this.durable = step.durable;
        this.volatile = step.volatile;
        step.then.forEach((effect) => this.perform(effect, batch));
    }
    perform(effect, batch) {
        const { connection, sender, logger } = this.parts;
        switch (effect.kind) {
            case 'acknowledge':
                for (const { arrived, raw } of batch)
                    if (effect.positions.includes(arrived.position))
                        raw.ack();
                break;
            case 'send-receipt':
                connection.publish(tell(sender.name), toControl({ kind: 'receipt', receipt: effect.receipt }));
                break;
            case 'report-stop':
                logger.error(`the channel from ${sender.name} has stopped: ${effect.reason}; a person there has to open a new generation`);
        }
    }
}
//# sourceMappingURL=mailbox-reader.js.map