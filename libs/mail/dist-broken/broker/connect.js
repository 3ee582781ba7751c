import { connect, nkeyAuthenticator } from '@nats-io/transport-node';
import { brokerTooOld } from './broker-checks.js';
import { replyPrefixOf } from './names.js';
/** How long a broker may stay silent before the connection is given up. */
const PING_INTERVAL_MS = 10_000;
const CONNECT_TIMEOUT_MS = 5_000;
/**
 * Connects as the deployment's user, once: the client does not reconnect by itself, because after every break
 * the streams must be looked at and the receivers asked where they are.
 */
export async function connectBroker({ deployment, url, seed }) {
    const connection = await connect({
        servers: url,
        name: `pirtti ${deployment}`,
        authenticator: nkeyAuthenticator(new TextEncoder().encode(seed)),
        inboxPrefix: replyPrefixOf(deployment),
        reconnect: false,
        timeout: CONNECT_TIMEOUT_MS,
        pingInterval: PING_INTERVAL_MS,
        maxPingOut: 2,
    });
    const tooOld = brokerTooOld(connection.info?.version ?? '0.0.0');
    if (tooOld) {
        await connection.close();
        throw new BrokerRefused(tooOld);
    }
    return connection;
}
/** The server answers and cannot be trusted with mail; the message is a sentence for the operator. */
export class BrokerRefused extends Error {
    name = 'BrokerRefused';
}
/** Closes without waiting for a server that may be gone. */
export async function hangUp(connection, logger) {
    if (connection.isClosed())
        return;
    await connection.close().catch((failure) => logger.debug(`closing the broker connection: ${String(failure)}`));
}
//# sourceMappingURL=connect.js.map