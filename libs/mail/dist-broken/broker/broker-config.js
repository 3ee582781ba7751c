import { planAccounts } from './broker-plan.js';
import { MAX_MESSAGE_BYTES, MAX_SLOT_BYTES, replyPrefixOf } from './names.js';
/** Nobody needs more; a client gone wild meets a wall. */
const MAX_CONNECTIONS_PER_ACCOUNT = 64;
const MAX_SUBSCRIPTIONS_PER_ACCOUNT = 1_024;
const MEBIBYTE = 1024 * 1024;
/** The nats-server configuration: accounts, slots and rights from routes × deployments, and nothing that anyone wrote by hand. */
export function brokerConfig(deployments, users, place) {
    const accounts = planAccounts(deployments);
    const slots = accounts.reduce((sum, account) => sum + account.streams.length, 0);
    return `# Generated from routes and deployments. Do not edit: change those instead.
server_name: ${quoted(place.serverName)}
host: ${quoted(place.host)}
port: ${place.port}
http: ${quoted(`${place.monitoringHost ?? '127.0.0.1'}:${place.monitoringPort}`)}
max_payload: ${MAX_MESSAGE_BYTES}
jetstream {
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
${accounts.map((account) => accountText(account, users)).join('\n')}
}
`;
}
function accountText(account, users) {
    const key = users.deployments[account.deployment];
    if (!key)
        throw new Error(`brokerConfig: deployment ${account.deployment} has no user`);
    const streams = account.streams.length;
    // Without mailboxes there is no JetStream at all: a limit of 0 would mean "no limit".
    const storage = streams === 0 ? 'disabled' : `{ max_file: ${streams * MAX_SLOT_BYTES}, max_mem: 0, max_streams: ${streams}, max_consumers: ${streams} }`;
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
const list = (subjects) => subjects.map(quoted).join(', ');
const quoted = (text) => JSON.stringify(text);
//# sourceMappingURL=broker-config.js.map