import type { Deployment } from '@pirtti/contracts';
import { openArena, secretsSeen } from './arena.js';
import { apiAttempts, forgeries, listeningPosts } from './attempts.js';
import { intrude } from './attack.js';

/** The same users, all in one account and without limits: how brokers are often run. */
const sharedAccount = (config: string): string => {
  const keys = [...config.matchAll(/nkey: (U\w+)/g)].map(([, key]) => `{ nkey: ${key} }`);
  return `${config.slice(0, config.indexOf('system_account'))}\naccounts { ALL: { jetstream: enabled, users: [ ${keys.join(', ')} ] } }\n`;
};

/**
 * The negative control: where all share an account, the same attempts see and destroy. Throws when they do not,
 * since then an attack that finds nothing proves nothing.
 */
export async function proveThatAttacksWork(deployments: readonly Deployment[], attacker: string, program: string): Promise<string> {
  const arena = await openArena(deployments, { program, adapt: sharedAccount, wayTo: (_, sender) => `inbox.${sender}`, wayToTell: (_, teller) => `control.${teller}` });
  try {
    const names = deployments.map(({ name }) => name);
    const victims = names.filter((name) => name !== attacker);
    const thief = await intrude(arena, attacker, () => true);
    await arena.openMailboxes();
    await thief.listen(listeningPosts(names));
    await arena.exchangeSecrets();
    await thief.quiet();
    const streams = (await arena.streams()).size;
    for (const victim of victims) {
      const senders = arena.channels.filter(({ to }) => to === victim).map(({ from }) => from);
      await thief.attempt([...forgeries(attacker, victim, names), ...senders.flatMap((sender) => apiAttempts(victim, sender))]);
    }
    await thief.quiet();

    const { received } = thief.loot();
    const saw = (way: string): number => received.filter((one) => one.way.startsWith(way)).flatMap(({ text }) => secretsSeen(text, attacker)).length;
    const forged = arena.heard.filter(({ by, text }) => by !== attacker && text.startsWith('forged on ')).length;
    const left = [...(await arena.streams()).keys()].filter((name) => names.some((sender) => name.endsWith(`/INBOX_${sender}`))).length;
    const eyes = { 'secrets by listening': saw('listening'), 'secrets by asking': saw('an answer'), 'forged letters arrived': forged, 'streams destroyed': streams - left };
    const blind = Object.entries(eyes).filter(([, count]) => count === 0).map(([what]) => what);
    if (blind.length > 0) throw new Error(`in a shared account the attacks should have worked, and did not: ${blind.join(', ')}`);
    return Object.entries(eyes).map(([what, count]) => `${what} ${count}`).join(', ');
  } finally {
    await arena.stop();
  }
}
