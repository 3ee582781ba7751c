import { describe, expect, it } from 'vitest';
import type { Child, Exit } from '../child.js';
import { sleep } from '../wait.js';
import { keep, type Part } from './keeper.js';

/** A process that ends when it is told to. */
function pretend(pid: number): Child & { end(exit: Exit): void } {
  let ended = false;
  let end!: (exit: Exit) => void;
  const exited = new Promise<Exit>((resolve) => { end = (exit) => { ended = true; resolve(exit); }; });
  const kill = (signal: NodeJS.Signals): Promise<Exit> => { end({ code: null, signal }); return exited; };
  return { name: 'referrals', pid, exited, running: () => !ended, stop: (signal = 'SIGTERM') => kill(signal), kill9: () => kill('SIGKILL'), end };
}

function part(): { part: Part; started: Child[] } {
  const started: Child[] = [];
  return {
    started,
    part: {
      name: 'referrals',
      start: async () => {
        const child = pretend(100 + started.length);
        started.push(child);
        return child;
      },
    },
  };
}

describe('a kept process', () => {
  it('is started again when it ends by itself, and a line says so', async () => {
    const said: string[] = [];
    const kept = await keep(part().part, (line) => said.push(line));
    expect(kept.pid()).toBe(100);
    await kept.kill9();
    await kept.up();
    expect(kept.pid()).toBe(101);
    expect(said).toEqual(['referrals was ended by SIGKILL; starting it again', 'referrals is up again']);
    await kept.stop();
  });

  it('is tried again, later each time, when it does not come up', async () => {
    const said: string[] = [];
    let attempts = 0;
    const kept = await keep({
      name: 'referrals',
      start: async () => {
        attempts++;
        if (attempts === 2 || attempts === 3) throw new Error('its database is away');
        return pretend(attempts);
      },
    }, (line) => said.push(line));
    const began = Date.now();
    await kept.kill9();
    await kept.up();
    expect(kept.pid()).toBe(4);
    expect(Date.now() - began).toBeGreaterThan(200 + 400 + 800 - 50);
    expect(said.filter((line) => line === 'referrals did not start: its database is away')).toHaveLength(2);
    await kept.stop();
  });

  it('stays down once it was stopped, and comes back when asked', async () => {
    const said: string[] = [];
    const { part: one, started } = part();
    const kept = await keep(one, (line) => said.push(line));
    await kept.stop();
    await sleep(300);
    expect(started).toHaveLength(1);
    await kept.restart();
    expect(kept.pid()).toBe(101);
    expect(said).toEqual([]);
    await kept.stop();
  });
});
