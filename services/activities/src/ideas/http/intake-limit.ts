import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Problem } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';

const WINDOW_MS = 10 * 60 * 1000;
const MOST_NAMES = 10_000;

/**
 * How much may come in by a door that is open to all, by what it is about and not by who sends it: nobody's address is looked at or kept. A flood from a
 * machine ends at the limit, and what is above it comes back a little later.
 */
@Injectable()
export class IntakeLimit {
  private readonly seen = new Map<string, { readonly from: number; count: number }>();

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  admit(name: string, most: number): void {
    const now = this.clock.now().getTime();
    const window = this.seen.get(name);
    if (!window || now - window.from >= WINDOW_MS) {
      if (this.seen.size >= MOST_NAMES) this.seen.clear();
      this.seen.set(name, { from: now, count: 1 });
      return;
    }
    if (window.count >= most) throw new Problem('too-much-at-once', { headers: { 'retry-after': String(Math.ceil((window.from + WINDOW_MS - now) / 1000)) } });
    window.count += 1;
  }
}
