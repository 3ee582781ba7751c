import type { Deployment } from '@pirtti/contracts';
import { planAccounts, type AccountPlan } from './broker-plan.js';
import type { BrokerUsers } from './broker-users.js';
import { MAX_MESSAGE_BYTES, MAX_SLOT_BYTES, replyPrefixOf } from './names.js';

/** Where the server listens and keeps its files. Monitoring is bound to the loopback address, whatever `host` is. */
export interface BrokerPlace {
  readonly serverName: string;
  readonly host: string;
  readonly port: number;
  readonly monitoringPort: number;
  readonly storeDirectory: string;
  /** Address of the monitoring endpoint; only a container that nothing else reaches has a reason for another. */
  readonly monitoringHost?: string;
  /** This server's place among the others, where the broker is several of them. */
  readonly cluster?: ClusterPlace;
}

/** One node of a cluster. `serverName` and `storeDirectory` are the node's own; name and secret are the same on all of them. */
export interface ClusterPlace {
  readonly name: string;
  /** Where the other nodes come in: a network that nobody else is on, since everybody's mail travels there. */
  readonly host: string;
  readonly port: number;
  /** The other nodes' places, as `host:port`. */
  readonly routes: readonly string[];
  /** What nodes say to each other before anything else. */
  readonly secret: string;
  /** How this node is told to the others, as `host:port`; its own address where left out. */
  readonly advertise?: string;
}

/** Nobody needs more; a client gone wild meets a wall. */
const MAX_CONNECTIONS_PER_ACCOUNT = 64;
const MAX_SUBSCRIPTIONS_PER_ACCOUNT = 1_024;
const MEBIBYTE = 1024 * 1024;

/** The nats-server configuration: accounts, slots and rights from routes × deployments, and nothing that anyone wrote by hand. */
export function brokerConfig(deployments: readonly Deployment[], users: BrokerUsers, place: BrokerPlace): string {
  const accounts = planAccounts(deployments);
  // Each node counts a mailbox once, the account's limit counts every copy of it.
  const copies = 1 + (place.cluster?.routes.length ?? 0);
  const slots = accounts.reduce((sum, account) => sum + account.streams.length, 0);
  return `# Generated from routes and deployments. Do not edit: change those instead.
server_name: ${quoted(place.serverName)}
host: ${quoted(place.host)}
port: ${place.port}
http: ${quoted(`${place.monitoringHost ?? '127.0.0.1'}:${place.monitoringPort}`)}
max_payload: ${MAX_MESSAGE_BYTES}
${place.cluster ? clusterText(place.cluster) : ''}jetstream {
  # An acknowledged message is on the disk.
  sync_interval: always
  store_dir: ${quoted(place.storeDirectory)}
  max_memory_store: ${MEBIBYTE}
  max_file_store: ${(slots + 1) * MAX_SLOT_BYTES}
}
system_account: "SYS"
accounts {
  "SYS": {
    users: [ { nkey: ${users.monitor}, permissions: { publish: { allow: [ "$SYS.REQ.SERVER.PING.>" ] }, subscribe: { allow: [ ${quoted(`${replyPrefixOf('monitor')}.>`)} ] } } } ]
  }
${accounts.map((account) => accountText(account, users, copies)).join('\n')}
}
`;
}

const NODE = 'node';

const clusterText = ({ name, host, port, routes, secret, advertise }: ClusterPlace): string => `cluster {
  name: ${quoted(name)}
  listen: ${quoted(`${host}:${port}`)}
${advertise ? `  cluster_advertise: ${quoted(advertise)}\n` : ''}  # Clients know every node from their own settings.
  no_advertise: true
  authorization { user: ${NODE}, password: ${quoted(secret)}, timeout: 2 }
  routes: [ ${routes.map((route) => quoted(`nats-route://${NODE}:${encodeURIComponent(secret)}@${route}`)).join(', ')} ]
}
`;

function accountText(account: AccountPlan, users: BrokerUsers, copies: number): string {
  const key = users.deployments[account.deployment];
  if (!key) throw new Error(`brokerConfig: deployment ${account.deployment} has no user`);
  const streams = account.streams.length;
  // Without mailboxes there is no JetStream at all: a limit of 0 would mean "no limit".
  const storage = streams === 0 ? 'disabled' : `{ max_file: ${streams * copies * MAX_SLOT_BYTES}, max_mem: 0, max_streams: ${streams}, max_consumers: ${streams} }`;
  return `  ${quoted(account.deployment)}: {
    jetstream: ${storage}
    limits: { max_connections: ${MAX_CONNECTIONS_PER_ACCOUNT}, max_subscriptions: ${MAX_SUBSCRIPTIONS_PER_ACCOUNT} }
    users: [ { nkey: ${key}, permissions: {
      publish: { allow: [ ${list(account.publish)} ] }
      subscribe: { allow: [ ${list(account.subscribe)} ] }
    } } ]
    exports: [ ${account.exports.map(({ subject, to }) => `{ service: ${quoted(subject)}, accounts: [ ${quoted(to)} ] }`).join(', ')} ]
    imports: [ ${account.imports.map(({ account: owner, subject, as }) => `{ service: { account: ${quoted(owner)}, subject: ${quoted(subject)} }, to: ${quoted(as)} }`).join(', ')} ]
  }`;
}

const list = (subjects: readonly string[]): string => subjects.map(quoted).join(', ');
const quoted = (text: string): string => JSON.stringify(text);
