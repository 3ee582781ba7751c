var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Inject, Injectable, Logger } from '@nestjs/common';
import { MAIL_DATA_SOURCE } from '@pirtti/storage-kit';
import { DataSource } from 'typeorm';
import { connectBroker, hangUp } from '../broker/connect.js';
import { kindOf } from '../failure.js';
import { MailHealth } from '../mail-health.js';
import { Reactions } from '../reactions.js';
import { Waker } from '../waker.js';
import { readMailState } from './health-query.js';
import { becomeLeader, OUTBOX_BELL, pause } from './leadership.js';
import { MAIL_OPTIONS } from './mail-options.js';
import { OfficeSession } from './office-session.js';
const RETRY_MS = { first: 200, longest: 5_000 };
/** A session that lived so long was a good one: the next trouble is a new trouble. */
const GOOD_SESSION_MS = 10_000;
const HEALTH_EVERY_MS = 2_000;
/**
 * Carries a deployment's mail for as long as the application runs. A session is one broker connection and one leader lock;
 * when either breaks, everything is closed and a new session begins from what the database says. It never gives up.
 */
let PostOffice = class PostOffice {
    options;
    database;
    reactions;
    health;
    waker;
    logger = new Logger('Mail');
    ending = new AbortController();
    running;
    session;
    stopListening = () => undefined;
    constructor(options, database, reactions, health, waker) {
        this.options = options;
        this.database = database;
        this.reactions = reactions;
        this.health = health;
        this.waker = waker;
    }
    /** Begins; does not wait for anything. */
    open() {
        if (this.running)
            return;
        this.stopListening = this.waker.onRing(() => this.ring());
        this.running = Promise.all([this.carryOn(), this.watch()]);
    }
    /** Finishes the batch at hand and lays the lock down. */
    async close() {
        if (this.ending.signal.aborted)
            return;
        this.ending.abort(new Error('the post office closes'));
        this.stopListening();
        await this.running;
    }
    ring() {
        if (this.session)
            this.session.poke();
        // The leader is another process: told on a connection of our own, after the commit.
        else
            this.database.query(`select pg_notify('${OUTBOX_BELL}', '')`).catch(() => undefined);
    }
    async carryOn() {
        const { signal } = this.ending;
        for (let delayMs = RETRY_MS.first; !signal.aborted;) {
            const begunAt = performance.now();
            const cause = await this.oneSession().catch((failure) => failure);
            if (signal.aborted)
                return;
            const problem = sentenceOf(cause);
            // Said once: a broker that is away for an hour is one thing that happened, not a thousand.
            if (this.health.state().problem !== problem)
                this.logger.warn(`mail is interrupted: ${problem}; trying again until it works`);
            this.health.update({ connected: false, leading: false, problem });
            if (performance.now() - begunAt > GOOD_SESSION_MS)
                delayMs = RETRY_MS.first;
            await pause(delayMs, signal).catch(() => undefined);
            delayMs = Math.min(delayMs * 2, RETRY_MS.longest);
        }
    }
    /** Resolves with what ended it. */
    async oneSession() {
        const { deployment, brokerUrl, brokerSeed } = this.options;
        const broken = new AbortController();
        const signal = AbortSignal.any([this.ending.signal, broken.signal]);
        const fail = (cause) => broken.abort(cause);
        const connection = await connectBroker({ deployment, url: brokerUrl, seed: brokerSeed });
        void connection.closed().then((cause) => fail(cause ?? new Error('the broker is gone')));
        try {
            this.health.update({ connected: true });
            return await this.lead(connection, signal, fail);
        }
        finally {
            this.health.update({ connected: false, leading: false });
            await hangUp(connection, this.logger);
        }
    }
    async lead(connection, signal, fail) {
        const { logger, database, reactions, options } = this;
        const mailUrl = database.options.url;
        if (!mailUrl)
            throw new Error('the mail data source was made without a URL');
        const leadership = await becomeLeader({ mailUrl, deployment: options.deployment, onBell: () => this.session?.poke(), onLost: fail, signal });
        const session = new OfficeSession({ options, connection, database, reactions, logger, fail });
        try {
            await session.open();
            this.session = session;
            this.health.update({ leading: true, problem: undefined });
            return await ended(signal);
        }
        finally {
            this.session = undefined;
            await session.close();
            await leadership.release();
        }
    }
    async watch() {
        const { signal } = this.ending;
        while (!signal.aborted) {
            await readMailState(this.database.manager).then((state) => this.health.update(state)).catch(() => undefined);
            await pause(HEALTH_EVERY_MS, signal).catch(() => undefined);
        }
    }
};
PostOffice = __decorate([
    Injectable(),
    __param(0, Inject(MAIL_OPTIONS)),
    __param(1, Inject(MAIL_DATA_SOURCE)),
    __param(2, Inject(Reactions)),
    __param(3, Inject(MailHealth)),
    __param(4, Inject(Waker)),
    __metadata("design:paramtypes", [Object, DataSource,
        Reactions,
        MailHealth,
        Waker])
], PostOffice);
export { PostOffice };
/** The database's messages can hold values of a row; the broker's and the system's cannot. */
function sentenceOf(cause) {
    const { errorClass, errorCode } = kindOf(cause);
    return cause instanceof Error && !('driverError' in cause) ? cause.message : `${errorClass} ${errorCode ?? ''}`.trim();
}
const ended = (signal) => signal.aborted ? Promise.resolve(signal.reason) : new Promise((resolve) => signal.addEventListener('abort', () => resolve(signal.reason), { once: true }));
//# sourceMappingURL=post-office.js.map