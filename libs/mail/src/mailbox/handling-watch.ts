import { Worker } from 'node:worker_threads';

/** A database that says nothing is given up before: what takes longer has lost itself. */
export const HANDLED_WITHIN_SECONDS = 30;

/**
 * In a thread of its own, since the one that it watches may never come back. It counts its own seconds, so that a process that was stopped and
 * goes on is not blamed for it. Nothing gentler than SIGKILL reaches a process whose event loop is blocked.
 */
const WATCHER = `
const { workerData: { turns, seconds } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const last = new Int32Array(turns.length), same = new Int32Array(turns.length);
setInterval(() => {
  for (let reader = 0; reader < turns.length; reader += 1) {
    const now = Atomics.load(turns, reader);
    same[reader] = now === last[reader] && now % 2 === 1 ? same[reader] + 1 : 0;
    last[reader] = now;
  }
  if (same.every((count) => count < seconds)) return;
  writeSync(2, 'a reaction to mail has not ended in ' + seconds + ' s: this process ends, and the message is known by its counted starts\\n');
  process.kill(process.pid, 'SIGKILL');
}, 1000);`;

/**
 * Ends the process when a piece of work neither succeeds nor fails nor goes on: whoever keeps it running starts it again, and a message over which that
 * happens is laid aside. A long batch on a busy machine goes on, message by message, and says so.
 */
export class HandlingWatch {
  /** By reader: odd while something is handled, and another number each time. */
  private readonly turns: Int32Array;
  private worker: Worker | undefined;

  constructor(readers: number, private readonly seconds = HANDLED_WITHIN_SECONDS) {
    this.turns = new Int32Array(new SharedArrayBuffer(readers * Int32Array.BYTES_PER_ELEMENT));
  }

  /** A reader does one work at a time, and says each time that it has come on. */
  async over<T>(reader: number, work: (comesOn: () => void) => Promise<T>): Promise<T> {
    this.worker ??= this.start();
    Atomics.add(this.turns, reader, 1);
    try {
      return await work(() => { Atomics.add(this.turns, reader, 2); });
    } finally {
      Atomics.add(this.turns, reader, 1);
    }
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
    this.worker = undefined;
  }

  private start(): Worker {
    const worker = new Worker(WATCHER, { eval: true, workerData: { turns: this.turns, seconds: this.seconds }, resourceLimits: SMALL, env: {}, execArgv: [] });
    worker.unref();
    // Without it the work still goes on, and the next work starts another.
    worker.once('error', () => { this.worker = undefined; });
    return worker;
  }
}

const SMALL = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 };
