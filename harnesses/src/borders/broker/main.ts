import type { Deployment } from '@pirtti/contracts';
import { findNatsServer, natsServerFrom, natsServerVersion } from '@pirtti/local';
import type { Finding } from '../../harness.js';
import type { Part } from '../part.js';
import { openArena } from './arena.js';
import { attack, MONITOR, type Outcome } from './attack.js';
import { NEIGHBOURHOOD, ourHouse } from './deployment-sets.js';
import { pushLimits } from './limits.js';
import { proveThatAttacksWork } from './shared-account.js';
import { knock } from './strangers.js';

/** Debian's unstable suite carries a newer line than the one that is used. */
const NEWER_SUITE = 'sid';

interface Server { readonly program: string; readonly version: string }

/** Every user of the broker, and everybody who is none, against everybody else's mail. */
export const broker: Part = async ({ short }, say) => {
  const findings: Finding[] = [];
  for (const server of await servers(short, say)) {
    for (const deployments of short ? [ourHouse()] : [ourHouse(), NEIGHBOURHOOD]) findings.push(...await judge(server, deployments, say));
  }
  return findings;
};

async function servers(short: boolean, say: (line: string) => void): Promise<readonly Server[]> {
  const program = await findNatsServer(say);
  const usual = { program, version: await natsServerVersion(program) ?? 'unknown' };
  if (short) return [usual];
  const newer = await natsServerFrom(NEWER_SUITE);
  if (!newer || newer.version === usual.version) say(`only nats-server ${usual.version} was judged: a newer line could not be had from the mirror's ${NEWER_SUITE}`);
  return newer && newer.version !== usual.version ? [usual, newer] : [usual];
}

async function judge({ program, version }: Server, deployments: readonly Deployment[], say: (line: string) => void): Promise<readonly Finding[]> {
  const names = deployments.map(({ name }) => name);
  const eyes = await proveThatAttacksWork(deployments, names[1]!, program);
  say(`nats-server ${version}, all in one account, so that the attacks are seen to work: ${eyes}`);
  const outcomes: Outcome[] = [];
  for (const attacker of [...names, MONITOR]) outcomes.push(await ending(attack(deployments, attacker, { program }), attacker));
  const { knocked, findings: atTheDoor } = await withArena(deployments, program);
  const sum = (what: 'forbidden' | 'refused' | 'allowed' | 'secrets' | 'streams' | 'changed'): number => outcomes.reduce((total, outcome) => total + outcome[what], 0);
  say(`nats-server ${version}, ${names.length} accounts, ${outcomes.length} users: ${sum('refused')} of ${sum('forbidden')} forbidden things refused, ${sum('allowed')} allowed ones tried, ${sum('secrets')} secrets seen, ` +
    `${sum('changed')} of ${sum('streams')} foreign streams changed; ${knocked} strangers knocked`);
  return [...outcomes.flatMap(({ findings }) => findings), ...atTheDoor].map((finding) => `${finding} (nats-server ${version})`);
}

const AN_ATTACK_TAKES_AT_MOST_MS = 180_000;

/** What is broken on purpose may also stand still: then nothing was judged. */
const ending = <T>(work: Promise<T>, attacker: string): Promise<T> => Promise.race([work, new Promise<never>((_, reject) => {
  setTimeout(() => reject(new Error(`the attack of ${attacker} did not end`)), AN_ATTACK_TAKES_AT_MOST_MS).unref();
})]);

async function withArena(deployments: readonly Deployment[], program: string): Promise<{ readonly knocked: number; readonly findings: readonly Finding[] }> {
  const arena = await openArena(deployments, { program });
  try {
    await arena.openMailboxes();
    const { knocked, findings } = await knock(arena);
    return { knocked, findings: [...findings, ...await pushLimits(arena)] };
  } finally {
    await arena.stop();
  }
}
