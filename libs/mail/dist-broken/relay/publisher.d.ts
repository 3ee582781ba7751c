import type { NatsConnection } from '@nats-io/transport-node';
import type { Outgoing } from './outbox-rows.js';
/**
 * Publishes in order without waiting in between; answers with the lowest sequence that the broker did not take, if any.
 * No message id header: the broker would swallow a message that is sent again on purpose.
 */
export declare function publishAll(connection: NatsConnection, receiver: string, messages: readonly Outgoing[]): Promise<number | undefined>;
