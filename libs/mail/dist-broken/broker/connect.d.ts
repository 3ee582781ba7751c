import type { Logger } from '@nestjs/common';
import { type NatsConnection } from '@nats-io/transport-node';
export interface BrokerAccess {
    readonly deployment: string;
    readonly url: string;
    readonly seed: string;
}
/**
 * Connects as the deployment's user, once: the client does not reconnect by itself, because after every break
 * the streams must be looked at and the receivers asked where they are.
 */
export declare function connectBroker({ deployment, url, seed }: BrokerAccess): Promise<NatsConnection>;
/** The server answers and cannot be trusted with mail; the message is a sentence for the operator. */
export declare class BrokerRefused extends Error {
    readonly name = "BrokerRefused";
}
/** Closes without waiting for a server that may be gone. */
export declare function hangUp(connection: NatsConnection, logger: Logger): Promise<void>;
