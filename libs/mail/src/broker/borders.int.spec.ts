import type { NatsConnection } from '@nats-io/transport-node';
import { afterEach, describe, expect, it } from 'vitest';
import { destroyEverything, listenEverywhere, LISTENING_POSTS, readEverything, type Finding } from '../../test/attacks.js';
import { SpecBroker } from '../../test/broker.js';
import { DEPLOYMENTS } from '../../test/examples.js';
import { brokerProblems } from './broker-checks.js';
import { connectBroker } from './connect.js';
import { openMailbox } from './mailbox-stream.js';

const SECRET = 'what the town tells the region alone';
const STREAM = 'INBOX_partners';
const REFUSED = 'refused: PermissionViolationError';

/** The same users, all in one account and without limits: how brokers are often run. */
const sharedAccount = (config: string): string => {
  const keys = [...config.matchAll(/nkey: (U\w+)/g)].map(([, key]) => `{ nkey: ${key} }`);
  return `${config.slice(0, config.indexOf('system_account'))}\naccounts { ALL: { jetstream: enabled, users: [ ${keys.join(', ')} ] } }\n`;
};

describe('borders on the broker', () => {
  let broker: SpecBroker;
  const connections: NatsConnection[] = [];

  const start = async (adapt?: (config: string) => string): Promise<void> => {
    broker = await SpecBroker.plan(DEPLOYMENTS, adapt);
    await broker.start();
  };
  const as = async (deployment: string): Promise<NatsConnection> => {
    const connection = await connectBroker({ deployment, url: broker.url, seed: broker.seeds[deployment]! });
    connections.push(connection);
    return connection;
  };
  const seen = (findings: readonly Finding[]): readonly string[] => findings.filter(({ answer }) => answer.includes(SECRET)).map(({ attempt }) => attempt);

  afterEach(async () => {
    await Promise.all(connections.splice(0).map((connection) => connection.close()));
    await broker.stop();
  });

  it('finds the running server in order', async () => {
    await start();
    expect(await brokerProblems(broker.monitoringUrl)).toEqual([]);
  });

  it('says so when the server does not flush before it acknowledges', async () => {
    await start((config) => config.replace('sync_interval: always', ''));
    expect(await brokerProblems(broker.monitoringUrl)).toEqual([expect.stringContaining('sync_interval: always')]);
  });

  it.each(['activities', 'reporting'])('refuses everything that %s’ credentials try on the region’s mailbox', async (attacker) => {
    await start();
    const [victim, sender, thief] = [await as('referrals'), await as('partners'), await as(attacker)];
    await openMailbox(victim, 'partners');
    const heard = await listenEverywhere(thief);
    await sender.request('to.referrals', SECRET, { timeout: 5_000 });

    // Its own account has a mailbox of the same name, which it may ask about: so the region's is looked for under that name too.
    const own = new Set([`$JS.API.STREAM.INFO.${STREAM}`]);
    const found = [...await readEverything(thief, STREAM), ...await destroyEverything(thief, STREAM, 'referrals')];
    expect(seen([...found, ...heard])).toEqual([]);
    expect(found.filter(({ attempt, answer }) => answer !== REFUSED && !own.has(attempt))).toEqual([]);
    expect(found.find(({ attempt }) => own.has(attempt))?.answer).not.toContain('"messages":1');
    expect(heard.map(({ answer }) => answer)).toEqual(LISTENING_POSTS.map(() => REFUSED));

    for (const forged of ['inbox.partners', 'to.inbox.partners', 'control.partners', 'referrals.inbox.partners', '$JS.ACK.INBOX_partners.thief.1.1.1.1.1']) thief.publish(forged, 'forged');
    await thief.flush();
    expect(await messagesOf(await victim.request(`$JS.API.STREAM.INFO.${STREAM}`, '', { timeout: 2_000 }))).toBe(1);
    await expect(thief.request('to.partners.x', 'forged', { timeout: 500 })).rejects.toThrow();
  });

  it('lets the monitor look at the server and at no mail', async () => {
    await start();
    const monitor = await connectBroker({ deployment: 'monitor', url: broker.url, seed: broker.monitorSeed });
    connections.push(monitor);
    expect((await monitor.request('$SYS.REQ.SERVER.PING.VARZ', '', { timeout: 2_000 })).string()).toContain('"server_name":"spec"');
    const heard = await listenEverywhere(monitor);
    await openMailbox(await as('referrals'), 'partners');
    await (await as('partners')).request('to.referrals', SECRET, { timeout: 5_000 });
    const found = [...await readEverything(monitor, STREAM), ...await destroyEverything(monitor, STREAM, 'referrals')];
    expect(seen([...found, ...heard])).toEqual([]);
    expect(found.filter(({ answer }) => answer !== REFUSED).map(({ attempt }) => attempt)).toEqual(['$SYS.REQ.SERVER.PING.CONNZ']);
  });

  it('keeps an organisation’s own user from more than reading its mailbox', async () => {
    await start();
    const [victim, sender] = [await as('referrals'), await as('partners')];
    await openMailbox(victim, 'partners');
    await sender.request('to.referrals', SECRET, { timeout: 5_000 });
    const found = await destroyEverything(victim, STREAM, 'referrals');
    expect(found.map(({ answer }) => answer)).toEqual(found.map(() => REFUSED));
    expect(await messagesOf(await victim.request(`$JS.API.STREAM.INFO.${STREAM}`, '', { timeout: 2_000 }))).toBe(1);
    victim.publish('inbox.partners', 'forged in its own name');
    await victim.flush();
    expect(await messagesOf(await victim.request(`$JS.API.STREAM.INFO.${STREAM}`, '', { timeout: 2_000 }))).toBe(1);
  });

  it('the same attempts do see and destroy where accounts are shared: the probe has eyes', async () => {
    await start(sharedAccount);
    const [victim, sender, thief] = [await as('referrals'), await as('partners'), await as('activities')];
    await openMailbox(victim, 'partners');
    const heard = await listenEverywhere(thief);
    await sender.request('inbox.partners', SECRET, { timeout: 5_000 });
    const found = await readEverything(thief, STREAM);
    expect(seen(found)).toContain(`$JS.API.STREAM.MSG.GET.${STREAM}`);
    expect(seen(heard)).toEqual(expect.arrayContaining(['listen >', 'listen inbox.>']));
    await destroyEverything(thief, STREAM, 'ALL');
    expect((await victim.request(`$JS.API.STREAM.INFO.${STREAM}`, '', { timeout: 2_000 })).string()).toContain('stream not found');
  });
});

const messagesOf = async (answer: { json<T>(): T }): Promise<number | undefined> => answer.json<{ state?: { messages: number } }>().state?.messages;
