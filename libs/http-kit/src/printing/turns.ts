/** Lets so many work at once and so many wait, in the order in which they came; whoever comes when all have filled up is sent away. */
export class Turns {
  private atWork = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly atOnce: number, private readonly mostWaiting: number) {}

  get areIdle(): boolean {
    return this.atWork === 0;
  }

  /** Comes back with what says that the work is done; undefined where there is no room even to wait. */
  async take(): Promise<(() => void) | undefined> {
    if (this.atWork >= this.atOnce) {
      if (this.waiting.length >= this.mostWaiting) return undefined;
      // Whoever is done hands their place over: it is never free in between.
      await new Promise<void>((resolve) => { this.waiting.push(resolve); });
    } else this.atWork++;
    return () => {
      const next = this.waiting.shift();
      if (next) next();
      else this.atWork--;
    };
  }
}
