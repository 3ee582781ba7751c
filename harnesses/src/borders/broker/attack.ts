import { connect, nkeyAuthenticator } from '@nats-io/transport-node';
import type { Deployment } from '@pirtti/contracts';
import type { Finding } from '../../harness.js';
import { openArena, secretsSeen, type Arena, type ArenaOptions } from './arena.js';
import { Attacker, type Loot } from './attacker.js';
import { apiAttempts, forgedOn, forgeries, greedyMailbox, listeningPosts, systemRequests } from './attempts.js';
import { changesTo } from './observer.js';
import { monitorsRights, rightsOf, type Rights } from './rights.js';

export const MONITOR = 'monitor';

/** What one user did against all others, counted. */
export interface Outcome {
  readonly forbidden: number;
  readonly refused: number;
  readonly allowed: number;
  readonly secrets: number;
  readonly streams: number;
  readonly changed: number;
  readonly findings: readonly Finding[];
}

/** One user against all others: on a broker of its own, so that what one destroyed is not missed by the next. */
export async function attack(deployments: readonly Deployment[], attacker: string, options: ArenaOptions = {}): Promise<Outcome> {
  const arena = await openArena(deployments, options);
  try {
    const names = deployments.map(({ name }) => name);
    const victims = names.filter((name) => name !== attacker);
    const may = attacker === MONITOR ? monitorsRights : rightsOf(attacker, deployments);
    const thief = await intrude(arena, attacker, may);
    const firstSender = arena.channels.find(({ to }) => to === attacker)?.from;
    if (firstSender) await thief.attempt([greedyMailbox(firstSender, victims)]);
    await thief.quiet();
    await arena.openMailboxes();
    await thief.listen(listeningPosts(names));
    await arena.exchangeSecrets();
    await thief.quiet();
    const lost = arena.undelivered();

    const before = await arena.streams();
    const serverId = arena.as(names[0]!).info!.server_id;
    // The attacker's own account too: what its user may do there is little as well.
    for (const victim of names) {
      const senders = arena.channels.filter(({ to }) => to === victim).map(({ from }) => from);
      await thief.attempt([...systemRequests(victim, serverId), ...forgeries(attacker, victim, names), ...senders.flatMap((sender) => apiAttempts(victim, sender))]);
    }
    await thief.quiet();
    const changes = changesTo(before, await arena.streams(), attacker);
    return judge(arena, attacker, may, thief.loot(), changes, lost, [...before.values()].filter(({ account }) => account !== attacker).length);
  } finally {
    await arena.stop();
  }
}

export async function intrude({ url, seeds, monitorSeed }: Arena, attacker: string, may: Rights): Promise<Attacker> {
  const seed = attacker === MONITOR ? monitorSeed : seeds[attacker]!;
  const prefix = `_INBOX_${attacker}`;
  return new Attacker(await connect({ servers: url, authenticator: nkeyAuthenticator(new TextEncoder().encode(seed)), inboxPrefix: prefix, reconnect: false }), prefix, may);
}

function judge(arena: Arena, attacker: string, may: Rights, loot: Loot, changes: readonly string[], lost: readonly string[], streams: number): Outcome {
  const secrets = loot.received.flatMap(({ way, text }) => secretsSeen(text, attacker).map((secret) => `${attacker} saw ${secret} by ${way}`));
  // What may be said to a partner arrives, and is not forged.
  const forged = arena.heard.filter(({ text }) => text.startsWith('forged on ') && !may('publish', text.slice(forgedOn('').length - 1, -1)));
  const byOthers = forged.filter(({ by }) => by !== attacker).map(({ by, on, text }) => `${by} received on ${on} what ${attacker} had ${text}`);
  const findings = [
    ...new Set(secrets), ...byOthers, ...changes.map((change) => `while ${attacker} attacked, ${change}`),
    // Where nothing is told, nothing can leak.
    ...lost.map((secret) => `${secret} did not arrive there`),
    ...(loot.notRefused.length > 0 ? [`${attacker} was not refused ${loot.notRefused.length} of ${loot.forbidden} forbidden things: ${examples(loot.notRefused)}`] : []),
  ];
  return { forbidden: loot.forbidden, refused: loot.forbidden - loot.notRefused.length, allowed: loot.allowed, secrets: secrets.length, streams, changed: changes.length, findings };
}

const EXAMPLES = 12;

/** A dozen of what may be thousands, from all over. */
function examples(all: readonly string[]): string {
  const distinct = [...new Set(all)];
  const step = Math.max(1, Math.floor(distinct.length / EXAMPLES));
  return distinct.filter((_, index) => index % step === 0).slice(0, EXAMPLES).join(', ');
}
