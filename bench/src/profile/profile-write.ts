import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startGround } from '../ground/ground.js';
import { startService } from '../ground/services.js';
import { countTables } from '../rows/region.js';
import { prepareSending } from '../rows/send-referrals.js';
import { longestWarmUp, warmUp, type Plan } from '../row.js';
import { flameOf, workByPackage, type CpuProfile } from './cpu-profile.js';
import { flameSvg } from './flame-svg.js';

const CONNECTIONS = 20;
const MOST_PER_SECOND = 3_000;
const SAMPLE_EVERY_MICROS = 250;
const NAME = 'referrals.cpuprofile';

const nowMicros = (): number => Number(process.hrtime.bigint() / 1000n);

/** Where the referrals service spends its own time under row 1: a picture into the file, and the work by package on the screen. */
export async function profileWrite(plan: Plan, file: string): Promise<void> {
  const ground = await startGround(plan.say);
  try {
    const sql = await ground.sql('referrals');
    const sending = await prepareSending(ground, sql, (Math.min(longestWarmUp(plan), 6) + plan.seconds) * MOST_PER_SECOND);
    const referrals = await startService(ground, 'referrals', {
      inParts: true,
      nodeOptions: ['--cpu-prof', `--cpu-prof-interval=${SAMPLE_EVERY_MICROS}`, `--cpu-prof-dir=${ground.folder}`, `--cpu-prof-name=${NAME}`],
    });
    await warmUp(plan, (seconds) => sending.load(referrals.url, CONNECTIONS, seconds));
    await countTables(sql);
    const from = nowMicros();
    const { rate } = await sending.load(referrals.url, CONNECTIONS, plan.seconds);
    const to = nowMicros();
    await referrals.stop();
    const root = flameOf(JSON.parse(readFileSync(join(ground.folder, NAME), 'utf8')) as CpuProfile, from, to);
    const commands = rate * plan.seconds;
    const perCommand = (micros: number): string => `${(micros / commands).toFixed(0).padStart(6)} µs`;
    console.log(`\n${Math.round(rate)} commands/s while it was watched; of each command, in the process itself:\n${perCommand(root.total)}  100.0 %  all`);
    for (const [from, micros] of workByPackage(root)) {
      if (micros / root.total > 0.004) console.log(`${perCommand(micros)}  ${(micros / root.total * 100).toFixed(1).padStart(5)} %  ${from}`);
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, flameSvg(root, `referrals under row 1 (write), ${Math.round(root.total / commands)} µs of work per command, waiting left out`));
    plan.say(`the flame graph: ${file}`);
  } finally {
    await ground.stop();
  }
}
