import { prepareDatabases, SERVICES } from '@pirtti/local';
import { startFloor } from '../ground/floors.js';
import { PASSWORDS, type Ground } from '../ground/ground.js';
import { startService } from '../ground/services.js';
import type { Running } from '../ground/processes.js';
import { alternate, type Row } from '../row.js';
import { newSent, worker } from './region.js';

const LEAST_STARTS = 5;
/** So that a start meets tables that are not empty. */
const REFERRALS = 10_000;

async function readyAfter(start: () => Promise<readonly Running[]>): Promise<number> {
  const startedAt = performance.now();
  const running = await start();
  const ms = performance.now() - startedAt;
  await Promise.all(running.map((one) => one.stop()));
  return ms;
}

const allFour = (ground: Ground): Promise<readonly Running[]> => Promise.all(SERVICES.map((service) => startService(ground, service)));

/** As at the very first start: four databases made and migrated, then the services. */
async function firstEver(ground: Ground): Promise<number> {
  const server = await ground.sql('postgres');
  for (const service of SERVICES) await server.run(`drop database ${service} with (force)`);
  return readyAfter(async () => {
    await prepareDatabases(() => ground.superuserUrl, Object.fromEntries(SERVICES.map((service) => [service, PASSWORDS])));
    return allFour(ground);
  });
}

export const start: Row = {
  name: 'start', work: 'from the start of the processes until they are ready, the broker joined: one service, all four, and the first time ever',
  async run(ground, plan) {
    const sql = await ground.sql('referrals');
    const counsellor = await worker(ground, sql, ['service-counsellor']);
    await newSent(sql, REFERRALS, counsellor.membershipId);
    const starts = { ...plan, rounds: Math.max(plan.rounds, LEAST_STARTS) };
    const bare = (): Promise<number> => readyAfter(async () => [await startFloor(ground, 'nest')]);
    const one = await alternate(starts, () => readyAfter(async () => [await startService(ground, 'referrals')]), bare);
    const four = await alternate(starts, () => readyAfter(() => allFour(ground)), bare);
    const first = await alternate(plan, () => firstEver(ground), bare);
    return {
      findings: [],
      measures: [
        { name: 'one service', unit: 'ms', ...one, goal: { atMost: 2 } },
        { name: 'all four', unit: 'ms', ...four, goal: { atMost: 5 } },
        { name: 'first ever', unit: 'ms', ...first },
      ],
    };
  },
};
