import type { Logger } from '@nestjs/common';
import { connect, nkeyAuthenticator, type NatsConnection } from '@nats-io/transport-node';
import { brokerTooOld } from './broker-checks.js';
import { replyPrefixOf } from './names.js';

export interface BrokerAccess {
  readonly deployment: string;
  /** One server's URL, or those of all nodes of a cluster with commas between them: any that answers will do. */
  readonly url: string;
  readonly seed: string;
}

/** How often a silent broker is asked whether it lives; after two questions without an answer the connection is given up, so readiness tells it in about ten seconds. */
const PING_INTERVAL_MS = 3_000;
const CONNECT_TIMEOUT_MS = 5_000;

/**
 * Connects as the deployment's user, once: the client does not reconnect by itself, because after every break
 * the streams must be looked at and the receivers asked where they are.
 */
export async function connectBroker({ deployment, url, seed }: BrokerAccess): Promise<NatsConnection> {
  const connection = await connect({
    servers: url.split(','),
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
  override readonly name = 'BrokerRefused';
}

/** Closes without waiting for a server that may be gone. */
export async function hangUp(connection: NatsConnection, logger: Logger): Promise<void> {
  if (connection.isClosed()) return;
  await connection.close().catch((failure: unknown) => logger.debug(`closing the broker connection: ${String(failure)}`));
}
