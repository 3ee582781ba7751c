import { describe, expect, it } from 'vitest';
import { Turnstile } from './turnstile.js';

describe('a turnstile', () => {
  it('lets people through one by one, in the order in which they came', async () => {
    const turnstile = new Turnstile();
    let inside = 0;
    const seen: number[] = [];
    await Promise.all(Array.from({ length: 50 }, (_, number) => turnstile.through('door', async () => {
      inside += 1;
      expect(inside).toBe(1);
      await new Promise((resolve) => { setImmediate(resolve); });
      seen.push(number);
      inside -= 1;
    })));
    expect(seen).toEqual(seen.map((_, index) => index));
  });

  it('lets the next through when one falls', async () => {
    const turnstile = new Turnstile();
    const first = turnstile.through('door', () => Promise.reject(new Error('fell')));
    const second = turnstile.through('door', async () => 'through');
    await expect(first).rejects.toThrow('fell');
    expect(await second).toBe('through');
  });

  it('keeps nobody waiting at another door', async () => {
    const turnstile = new Turnstile();
    let open = (): void => undefined;
    const slow = turnstile.through('one', () => new Promise<void>((resolve) => { open = resolve; }));
    expect(await turnstile.through('other', async () => 'through')).toBe('through');
    open();
    await slow;
  });
});
