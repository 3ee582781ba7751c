export interface Pace {
  readonly firstAfterMs: number;
  readonly everyMs: number;
  /** After a round that failed, where it is another time: the next one comes all the same. */
  readonly afterFailureMs?: number;
}

interface RoundsParts extends Pace {
  /** May say after how many ms the next one is due. */
  readonly round: () => Promise<number | void>;
  /** Told of such a round. */
  readonly tell?: (error: unknown) => void;
}

/** Does the same again and again for as long as the application runs, never twice at once. Keeps no process alive by itself. */
export class Rounds {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(private readonly parts: RoundsParts) {}

  /** Whether a long round should end early. */
  get isStopped(): boolean {
    return this.stopped;
  }

  start(): void {
    this.next(this.parts.firstAfterMs);
  }

  /** Ends what is under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Does the work for each of them, one after another, until the application stops. One that fails is told and does not keep the others waiting. */
  async each<One>(all: readonly One[], work: (one: One) => Promise<unknown>): Promise<void> {
    for (const one of all) {
      if (this.isStopped) return;
      await work(one).catch((error: unknown) => this.parts.tell?.(error));
    }
  }

  private next(delayMs: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => { this.running = this.carryOn(); }, delayMs).unref();
  }

  private async carryOn(): Promise<void> {
    const { round, everyMs, afterFailureMs = everyMs, tell } = this.parts;
    const dueMs = await round().catch((error: unknown) => {
      tell?.(error);
      return afterFailureMs;
    });
    this.next(dueMs ?? everyMs);
  }
}
