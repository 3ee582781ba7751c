import { readFileSync } from 'node:fs';
import { SERVICES } from '@pirtti/local';
import { startFloor } from '../ground/floors.js';
import type { Running } from '../ground/processes.js';
import { startService } from '../ground/services.js';
import { jsonRequest, loadHttp } from '../load/http-load.js';
import { warmUp, type Measure, type Row } from '../row.js';
import { countTables } from './region.js';
import { prepareSending, type Sending } from './send-referrals.js';

const IDLE_MS = 10_000;
const CONNECTIONS = 20;
/** Six times what the other rows load for: memory shows what time hides. */
const LOAD_FACTOR = 6;
const MOST_PER_SECOND = 2_500;
const ECHO = '{"reason":"loneliness"}';

/** What the kernel says the process holds, in megabytes (10⁶ bytes). */
function residentMegabytes({ child }: Running): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
  if (kilobytes === undefined) throw new Error(`there is no process ${child.name}`);
  return Number(kilobytes) * 1024 / 1e6;
}

export const memory: Row = {
  name: 'memory', work: 'what each service holds of the memory when idle, and after a long load of row 1',
  async run(ground, plan) {
    const sql = await ground.sql('referrals');
    const seconds = plan.seconds * LOAD_FACTOR;
    const idle = new Map<string, number[]>([...SERVICES, 'floor'].map((name) => [name, []]));
    const loaded = { product: [] as number[], floor: [] as number[] };
    for (let round = 0; round < plan.rounds; round += 1) {
      const isLast = round === plan.rounds - 1;
      const sending: Sending | undefined = isLast ? await prepareSending(ground, sql, seconds * MOST_PER_SECOND) : undefined;
      const services = await Promise.all(SERVICES.map((name) => startService(ground, name)));
      const floor = await startFloor(ground, 'nest');
      try {
        await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
        for (const [index, name] of SERVICES.entries()) idle.get(name)!.push(residentMegabytes(services[index]!));
        idle.get('floor')!.push(residentMegabytes(floor));
        if (!sending) continue;
        const referrals = services[SERVICES.indexOf('referrals')]!;
        await warmUp(plan, (more) => sending!.load(referrals.url, CONNECTIONS, more));
        await countTables(sql);
        await sending.load(referrals.url, CONNECTIONS, seconds);
        loaded.product.push(residentMegabytes(referrals));
        await loadHttp({ port: Number(new URL(floor.url).port), connections: CONNECTIONS, seconds, next: () => jsonRequest('/echo', '', ECHO) });
        loaded.floor.push(residentMegabytes(floor));
      } finally {
        await Promise.all([...services, floor].map((one) => one.stop()));
      }
    }
    const bare = idle.get('floor')!;
    return {
      findings: [],
      measures: [
        ...SERVICES.map((name): Measure => ({ name: `${name}, idle`, unit: 'MB', product: idle.get(name)!, floor: bare, goal: { atMost: 1.35 } })),
        { name: 'referrals, after load', unit: 'MB', ...loaded, goal: { atMost: 1.8 } },
      ],
    };
  },
};
