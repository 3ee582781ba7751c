import { type Consumer } from '@nats-io/jetstream';
import { type NatsConnection } from '@nats-io/transport-node';
/** Makes the sender's mailbox if it is missing (first start, or a wiped broker) and returns its one consumer. */
export declare function openMailbox(connection: NatsConnection, sender: string): Promise<Consumer>;
