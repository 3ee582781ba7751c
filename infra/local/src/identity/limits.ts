/** How often something may be tried within a time, for each of those who try. Forgotten when the process ends. */
export class Limit {
  private readonly tries = new Map<string, number[]>();

  constructor(private readonly most: number, private readonly withinMs: number) {}

  isReached(who: string, now: number): boolean {
    return this.recent(who, now).length >= this.most;
  }

  note(who: string, now: number): void {
    // Whoever has not come for long is forgotten, so that names that are tried one after another fill nothing.
    for (const [other, times] of this.tries) {
      if (times.at(-1)! <= now - this.withinMs) this.tries.delete(other);
    }
    this.tries.set(who, [...this.recent(who, now), now]);
  }

  private recent(who: string, now: number): number[] {
    return (this.tries.get(who) ?? []).filter((at) => at > now - this.withinMs);
  }
}
