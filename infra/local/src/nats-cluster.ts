import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deployment } from '@pirtti/contracts';
import { brokerConfig, type BrokerUsers } from '@pirtti/mail';
import { startNatsServer, type RunningNatsServer } from './nats-server.js';
import { holdPort } from './ports.js';
import { sleep } from './wait.js';

export interface NatsClusterOptions {
  /** From findNatsServer. */
  readonly program: string;
  /** Holds each node's configuration, store and log. */
  readonly folder: string;
  readonly deployments: readonly Deployment[];
  readonly users: BrokerUsers;
  /** Three unless said otherwise. */
  readonly size?: number;
  /** The port on which `from` shall look for `to`, which listens for nodes on `port`: for a proxy between the two. */
  readonly routeVia?: (from: string, to: string, port: number) => Promise<number>;
}

/** One server of a cluster. After its death it can be started again, with its store or without. */
export interface NatsNode {
  /** `node-1`, `node-2` …; also its `server_name`. */
  readonly name: string;
  readonly port: number;
  readonly url: string;
  readonly monitoringUrl: string;
  running(): boolean;
  kill9(): Promise<void>;
  stop(): Promise<void>;
  /** Starts it on its old ports; resolves when it greets, which is before it has caught up with the others. */
  start(): Promise<void>;
  /** Removes the store of a node that is not running. */
  wipe(): void;
  /** SIGSTOP: it holds its connections and says nothing. */
  freeze(): void;
  thaw(): void;
}

export interface RunningNatsCluster {
  /** All nodes' URLs with commas between them, as services are told. */
  readonly url: string;
  readonly nodes: readonly NatsNode[];
  /** Resolves when every running node says that it is well: it has caught up, and there is a leader. */
  healthy(withinMs?: number): Promise<void>;
  stop(): Promise<void>;
}

/** Nobody answers there ("discard"): nodes cannot tell each other a way past the proxies. */
const NOWHERE = '127.0.0.1:9';
const HEALTHY_WITHIN_MS = 30_000;

/** A cluster of nats-servers on loopback ports, configured as in production; resolves when it has a leader. */
export async function startNatsCluster(options: NatsClusterOptions): Promise<RunningNatsCluster> {
  mkdirSync(options.folder, { recursive: true });
  const size = options.size ?? 3;
  const places = await freePlaces(size);
  const nodes = await Promise.all(places.map((place) => nodeAt(place, places, options)));
  const cluster: RunningNatsCluster = {
    url: nodes.map(({ url }) => url).join(','),
    nodes,
    healthy: (withinMs = HEALTHY_WITHIN_MS) => untilHealthy(nodes, withinMs),
    stop: async () => { await Promise.all(nodes.map((node) => node.stop())); },
  };
  try {
    await Promise.all(nodes.map((node) => node.start()));
    await cluster.healthy();
    return cluster;
  } catch (failure) {
    await Promise.all(nodes.map((node) => node.kill9()));
    throw failure;
  }
}

interface Place { readonly name: string; readonly port: number; readonly clusterPort: number; readonly monitoringPort: number }

/** All ports at once, so that no two are the same. */
async function freePlaces(size: number): Promise<readonly Place[]> {
  const held = await Promise.all(Array.from({ length: size * 3 }, () => holdPort(0)));
  await Promise.all(held.map((one) => one?.release()));
  const ports = held.map((one) => one!.port);
  return Array.from({ length: size }, (_, index) => ({
    name: `node-${index + 1}`, port: ports[index * 3]!, clusterPort: ports[index * 3 + 1]!, monitoringPort: ports[index * 3 + 2]!,
  }));
}

async function nodeAt(place: Place, places: readonly Place[], options: NatsClusterOptions): Promise<NatsNode> {
  const { name, port, clusterPort, monitoringPort } = place;
  const { folder, program, routeVia } = options;
  const configFile = join(folder, `${name}.conf`);
  const storeDirectory = join(folder, `${name}-store`);
  const others = places.filter((one) => one !== place);
  const routes = await Promise.all(others.map(async (one) => `127.0.0.1:${routeVia ? await routeVia(name, one.name, one.clusterPort) : one.clusterPort}`));
  writeFileSync(configFile, brokerConfig(options.deployments, options.users, {
    serverName: name, host: '127.0.0.1', port, monitoringPort, storeDirectory,
    cluster: { name: 'pirtti', host: '127.0.0.1', port: clusterPort, routes, secret: 'loopback', ...(routeVia ? { advertise: NOWHERE } : {}) },
  }), { mode: 0o600 });

  let server: RunningNatsServer | undefined;
  const signal = (one: NodeJS.Signals): void => { if (server?.child.running()) process.kill(server.child.pid, one); };
  return {
    name, port, url: `nats://127.0.0.1:${port}`, monitoringUrl: `http://127.0.0.1:${monitoringPort}`,
    running: () => server?.child.running() === true,
    async kill9() { await server?.child.kill9(); },
    async stop() {
      signal('SIGCONT');
      await server?.stop();
    },
    async start() { server = await startNatsServer({ program, configFile, port, log: join(folder, `${name}.log`) }); },
    wipe() {
      if (server?.child.running()) throw new Error(`stop ${name} before its store is wiped`);
      rmSync(storeDirectory, { recursive: true, force: true });
    },
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
  };
}

async function untilHealthy(nodes: readonly NatsNode[], withinMs: number): Promise<void> {
  const deadline = performance.now() + withinMs;
  for (const node of nodes.filter((one) => one.running())) {
    while (!await isHealthy(node)) {
      if (performance.now() > deadline) throw new Error(`nats-server ${node.name} was not well within ${withinMs / 1000} s.`);
      await sleep(50);
    }
  }
}

const isHealthy = (node: NatsNode): Promise<boolean> =>
  fetch(`${node.monitoringUrl}/healthz`, { signal: AbortSignal.timeout(1_000) }).then(({ ok }) => ok, () => false);
