#!/usr/bin/env node
// Writes the broker's configuration and each deployment's secret, for a broker that is run by other means than `npm start`.
//
//   node infra/nats/write-config.mjs --out <folder> [--deployments infra/deployments.json] [--host 0.0.0.0] [--port 4222]
//                                    [--monitoring-host 127.0.0.1] [--monitoring-port 8222] [--store /data] [--cluster <host>,<host>,<host>]
//
// <folder>/nats.conf holds public keys only; with --cluster there is one <folder>/nats-<host>.conf per node, which also holds the secret that the
// nodes share. <folder>/<deployment>.env holds PIRTTI_BROKER_SEED, the secret of that deployment alone.
// Run again after a change of routes or deployments: secrets that exist are kept. Needs the libraries to be built (npm run build).
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDeployments } from '@pirtti/contracts';
import { makeUsers } from '@pirtti/mail';
import { nodeConfigs } from './nodes.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    deployments: { type: 'string', default: new URL('../deployments.json', import.meta.url).pathname },
    host: { type: 'string', default: '0.0.0.0' },
    port: { type: 'string', default: '4222' },
    'monitoring-host': { type: 'string', default: '127.0.0.1' },
    'monitoring-port': { type: 'string', default: '8222' },
    store: { type: 'string', default: '/data' },
    cluster: { type: 'string' },
  },
});
if (!values.out) {
  console.error('write-config: say where to write, with --out <folder>');
  process.exit(2);
}

const VARIABLE = 'PIRTTI_BROKER_SEED';
const fileOf = (name) => join(values.out, `${name}.env`);
const knownSeed = (name) => (existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8').match(new RegExp(`^${VARIABLE}=(\\S+)$`, 'm'))?.[1] : undefined);

const deployments = parseDeployments(JSON.parse(readFileSync(values.deployments, 'utf8')));
const known = { deployments: Object.fromEntries(deployments.map(({ name }) => [name, knownSeed(name)])), monitor: knownSeed('_monitor') };
const { users, seeds } = makeUsers(deployments, known);

// Kept like a user's seed, under a name that no deployment can have.
const nodes = values.cluster?.split(',') ?? ['pirtti'];
const clusterSecret = nodes.length === 1 ? undefined : knownSeed('_cluster') ?? randomBytes(32).toString('base64url');

mkdirSync(values.out, { recursive: true, mode: 0o700 });
const secrets = [...Object.entries(seeds.deployments), ['_monitor', seeds.monitor], ...(clusterSecret ? [['_cluster', clusterSecret]] : [])];
for (const [name, seed] of secrets) writeFileSync(fileOf(name), `${VARIABLE}=${seed}\n`, { mode: 0o600 });
const configs = nodeConfigs({
  deployments, users, hosts: nodes, secret: clusterSecret,
  place: { host: values.host, port: Number(values.port), monitoringHost: values['monitoring-host'], monitoringPort: Number(values['monitoring-port']), storeDirectory: values.store },
});
const fileNames = nodes.map((host) => (nodes.length === 1 ? 'nats.conf' : `nats-${host}.conf`));
for (const [index, config] of configs.entries()) writeFileSync(join(values.out, fileNames[index]), config, { mode: 0o600 });
console.log(`wrote ${fileNames.join(', ')} and ${secrets.length} secrets to ${values.out}`);
