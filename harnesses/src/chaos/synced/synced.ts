import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headers, type NatsConnection } from '@nats-io/transport-node';
import { activities } from '@pirtti/activities';
import { parseDeployments } from '@pirtti/contracts';
import { findNatsServer, freePort, startNatsServer } from '@pirtti/local';
import { brokerConfig, brokerProblems, connectBroker, makeUsers, openMailbox } from '@pirtti/mail';
import { testOrganisation, testService } from '@pirtti/testing';
import { Client } from 'pg';
import { count, type Finding } from '../../harness.js';
import { withRealParts } from '../../real-parts.js';
import type { Proof } from '../proof.js';
import { canCountSyncs, countSyncs } from './count-syncs.js';

const ACKNOWLEDGED = 1_000;
const ACKNOWLEDGED_SHORT = 100;
/** A server that flushes now and then stays far below this share of the acknowledged. */
const LAZY_BELOW = 0.5;

const DEPLOYMENTS = parseDeployments({
  deployments: [
    { name: 'referrals', service: 'referrals', operator: 'a region', serves: '*' },
    { name: 'reporting', service: 'reporting', operator: 'a municipality', serves: '*' },
  ],
});

export const synced: Proof = {
  proves: 'What a service or the broker has acknowledged is on the disk, and a broker that would acknowledge sooner is told apart.',
  options: { acknowledged: { type: 'string', description: `how many acknowledgements are counted against flushes (${ACKNOWLEDGED})` } },
  async run(asked, say) {
    if (!canCountSyncs()) {
      say('not judged: there is no strace on this machine, or it may not look at other processes');
      return [];
    }
    const wanted = count(asked, 'acknowledged', asked.short ? ACKNOWLEDGED_SHORT : ACKNOWLEDGED);
    const commands = await flushesOfCommands(wanted);
    const mail = await flushesOfMail(wanted, 'always');
    const lazy = await flushesOfMail(wanted, '2m');
    say(`flushes for ${wanted} acknowledgements one after another: service ${commands.flushes}, broker ${mail.flushes}, a lazy broker ${lazy.flushes}`);
    if (lazy.flushes > wanted * LAZY_BELOW) throw new Error('the lazy broker flushed as often as the strict one: nothing can be told from this');
    return [
      ...(commands.flushes >= wanted ? [] : [`${wanted} commands were acknowledged after ${commands.flushes} flushes`]),
      ...(mail.flushes >= wanted ? [] : [`${wanted} messages were acknowledged after ${mail.flushes} flushes`]),
      ...(mail.problems.length === 0 ? [] : [`a strict broker is called a problem: ${mail.problems.join(' ')}`]),
      ...(lazy.problems.length > 0 ? [] : ['a broker that flushes every two minutes is not told apart']),
    ];
  },
};

interface Flushes { readonly flushes: number; readonly problems: readonly Finding[] }

const flushesOfCommands = (wanted: number): Promise<Flushes> => withRealParts(async (postgresUrl) => {
  const flushes = await countSyncs(await postmaster(postgresUrl), async () => {
    // Started under observation: only processes that begin later are seen.
    const service = await testService(activities);
    try {
      const publisher = await service.actor({ roles: ['activity-publisher'] });
      await testOrganisation(service.database.mail, { organisationId: publisher.organisationId });
      for (let done = 0; done < wanted; done += 1) {
        const { status } = await service.request('/activities', { as: publisher, body: { kind: 'peer-group', names: { fi: 'Ryhmä' } } });
        if (status !== 201) throw new Error(`a command was answered with ${status}`);
      }
    } finally {
      await service.stop();
    }
  });
  return { flushes, problems: [] };
});

async function postmaster(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: [row] } = await client.query<{ data_directory: string }>('show data_directory');
    return Number(readFileSync(join(row!.data_directory, 'postmaster.pid'), 'utf8').split('\n')[0]);
  } finally {
    await client.end();
  }
}

/** A broker as we configure it, or with another way of flushing; and what the start script would say of it. */
async function flushesOfMail(wanted: number, syncInterval: string): Promise<Flushes> {
  const folder = mkdtempSync(join(tmpdir(), 'pirtti-synced-'));
  const [configFile, storeDirectory] = [join(folder, 'nats.conf'), join(folder, 'store')];
  mkdirSync(storeDirectory);
  const [port, monitoringPort] = [await freePort(), await freePort()];
  const { seeds, users } = makeUsers(DEPLOYMENTS);
  const config = brokerConfig(DEPLOYMENTS, users, { serverName: 'synced', host: '127.0.0.1', port, monitoringPort, storeDirectory });
  writeFileSync(configFile, config.replace('sync_interval: always', `sync_interval: ${syncInterval}`));
  const server = await startNatsServer({ program: await findNatsServer(), configFile, port });
  const connections: NatsConnection[] = [];
  const as = async (deployment: string): Promise<NatsConnection> => {
    const connection = await connectBroker({ deployment, url: server.url, seed: seeds.deployments[deployment]! });
    connections.push(connection);
    return connection;
  };
  try {
    await openMailbox(await as('reporting'), 'referrals');
    const sender = await as('referrals');
    const flushes = await countSyncs(server.child.pid, async () => {
      for (let sent = 0; sent < wanted; sent += 1) await sender.request('to.reporting', '{}', { timeout: 5_000, headers: headers() });
    });
    return { flushes, problems: await brokerProblems(`http://127.0.0.1:${monitoringPort}`) };
  } finally {
    await Promise.all(connections.map((connection) => connection.close()));
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
