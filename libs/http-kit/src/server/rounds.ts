interface RoundsParts {
  readonly round: () => Promise<void>;
  readonly firstAfterMs: number;
  readonly everyMs: number;
  /** Told of a round that failed; the next one comes all the same. */
  readonly tell: (error: unknown) => void;
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

  private next(delayMs: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => { this.running = this.carryOn(); }, delayMs).unref();
  }

  private async carryOn(): Promise<void> {
    await this.parts.round().catch(this.parts.tell);
    this.next(this.parts.everyMs);
  }
}
