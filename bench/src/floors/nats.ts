import { connect, type NatsConnection } from '@nats-io/transport-node';

/** The account on the bench's broker in which the floors may do as they please. */
export const FLOOR_ACCOUNT = { user: 'floor', pass: 'floor' };

export const connectFloor = (): Promise<NatsConnection> => connect({ servers: process.env.PIRTTI_BROKER_URL!, ...FLOOR_ACCOUNT });
