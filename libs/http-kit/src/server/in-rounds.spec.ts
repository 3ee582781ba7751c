import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { InRounds } from './in-rounds.js';

/** Fails at its second round. */
class Bell extends InRounds {
  rung = 0;
  readonly failures: unknown[] = [];

  constructor() {
    super({ firstAfterMs: 10, everyMs: 10 });
  }

  async round(): Promise<void> {
    this.rung += 1;
    if (this.rung === 2) throw new Error('cracked');
  }

  protected override failed(error: unknown): void {
    this.failures.push(error);
  }
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

it('a provider does its rounds from the application’s start to its end, and is told of each that fails', async () => {
  const bell = new Bell();
  await vi.advanceTimersByTimeAsync(100);
  expect(bell.rung).toBe(0);
  bell.onApplicationBootstrap();
  await vi.advanceTimersByTimeAsync(35);
  expect([bell.rung, bell.failures]).toEqual([3, [new Error('cracked')]]);
  await bell.beforeApplicationShutdown();
  await vi.advanceTimersByTimeAsync(100);
  expect(bell.rung).toBe(3);
});
