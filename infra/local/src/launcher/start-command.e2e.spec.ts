import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PEOPLE } from '@pirtti/demo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../paths.js';
import { sleep } from '../wait.js';

const PATIENCE_MS = 240_000;

interface Command {
  readonly child: ChildProcess;
  said(): string;
  /** Resolves when it has said this; rejects when it ends before. */
  says(what: RegExp): Promise<RegExpExecArray>;
  ended(): Promise<number | null>;
}

const stat = (pid: string): string[] => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');

/** Pids of the processes that a process has started. */
const childrenOf = (parent: number): string[] => readdirSync('/proc').filter((pid) => /^\d+$/.test(pid)).filter((pid) => {
  try {
    return stat(pid)[1] === String(parent);
  } catch {
    return false;
  }
});

/** Whether it still runs: one that has ended may stay listed until its adoptive parent collects it. */
function runs(pid: string): boolean {
  try {
    return stat(pid)[0] !== 'Z';
  } catch {
    return false;
  }
}

const commandOf = (pid: string): string => readFileSync(`/proc/${pid}/cmdline`, 'utf8');

describe('npm start', { timeout: PATIENCE_MS }, () => {
  let dataDir: string;
  let squatter: Server;
  const running: ChildProcess[] = [];

  function start(...args: string[]): Command {
    const env = { ...process.env, PIRTTI_DATA: dataDir, npm_lifecycle_event: undefined };
    const child = spawn(process.execPath, [join(ROOT, 'infra/local/start.mjs'), ...args], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    running.push(child);
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { text += chunk.toString(); });
    const ended = new Promise<number | null>((resolve) => { child.once('close', resolve); });
    return {
      child,
      said: () => text,
      ended: () => ended,
      says: async (what) => {
        for (let over = false; ;) {
          const match = what.exec(text);
          if (match) return match;
          if (over) throw new Error(`it ended without saying ${what}:\n${text}`);
          over = await Promise.race([ended.then(() => true), sleep(50).then(() => false)]);
        }
      },
    };
  }

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'pirtti-start-'));
    // Somebody else has the usual port (if not, we do).
    squatter = createServer();
    await new Promise<void>((resolve) => { squatter.once('error', () => resolve()).listen(8080, '127.0.0.1', () => resolve()); });
  });
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    squatter.close();
    await sleep(500);
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 10 });
  });

  it('brings up the whole house with its demo, on another port where the usual one is taken', async () => {
    const house = start();
    const [, url] = await house.says(/Pirtti is ready: (http:\/\/127\.0\.0\.1:\d+) /);
    expect(url).not.toContain(':8080');
    for (const person of Object.values(DEMO_PEOPLE)) expect(house.said()).toContain(`${person.displayName}`);
    expect((await fetch(url!)).status).toBe(200);
    const [, letters] = await house.says(/Letters that went out can be read at (http:\/\/127\.0\.0\.1:\d+)/);
    expect((await fetch(letters!)).status).toBe(200);
    const activities = await (await fetch(`${url}/api/activities/public/activities`)).json() as { total: number };
    expect(activities.total).toBeGreaterThan(0);

    const second = start();
    expect(await second.ended()).toBe(1);
    expect(second.said()).toContain(`Pirtti already runs on ${dataDir} (process ${house.child.pid})`);

    const parts = childrenOf(house.child.pid!);
    expect(parts.length).toBe(9);
    house.child.kill('SIGKILL');
    await house.ended();
    const since = Date.now();
    while (parts.some(runs) && Date.now() - since < 15_000) await sleep(100);
    expect(parts.filter(runs).map(commandOf)).toEqual([]);
  });

  it('keeps the data at the next start, brings back what crashes, and leaves nothing running after Ctrl-C', async () => {
    const house = start();
    const [, url] = await house.says(/Pirtti is ready: (http:\/\/127\.0\.0\.1:\d+) /);
    const { items } = await (await fetch(`${url}/api/activities/public/activities`)).json() as { items: { id: string }[] };
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);

    const log = readFileSync(join(dataDir, 'logs/referrals.log'), 'utf8');
    expect(log).not.toBe('');
    const referrals = childrenOf(house.child.pid!).find((pid) => commandOf(pid).includes('services/referrals/dist/'));
    process.kill(Number(referrals), 'SIGKILL');
    await house.says(/referrals was ended by SIGKILL; starting it again/);
    await house.says(/referrals is up again/);

    const parts = childrenOf(house.child.pid!);
    house.child.kill('SIGINT');
    expect(await house.ended()).toBe(0);
    expect(parts.filter(runs).map(commandOf)).toEqual([]);
  });
});
