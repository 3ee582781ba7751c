import {
  AckPolicy, DeliverPolicy, DiscardPolicy, JetStreamApiError, jetstream, jetstreamManager, RetentionPolicy, StorageType, type Consumer, type JetStreamManager,
} from '@nats-io/jetstream';
import { nanos, type NatsConnection } from '@nats-io/transport-node';
import { MAX_MESSAGE_BYTES, MAX_SLOT_BYTES, READER, slotOf, streamOf } from './names.js';

/** What a batch may hold unacknowledged; the reader's memory is bounded by it. */
const MAX_UNACKNOWLEDGED = 1_000;
/** After a reader's death its messages come again so soon. A slower batch only sees them twice, and drops them. */
const ACK_WAIT_MS = 10_000;
const MAX_SLOT_MESSAGES = 100_000;
/** The protocol knows a repeated message by its number; the broker need not remember ids. */
const DUPLICATE_WINDOW_MS = 100;

/** One sender's mailbox, as its receiver has it open. */
export interface Mailbox {
  readonly consumer: Consumer;
  /** Takes out of the broker's files what has been acknowledged without a gap from the beginning on. Returns whether that was all that had been brought. */
  readonly clear: () => Promise<boolean>;
}

/**
 * Makes the sender's mailbox if it is missing (first start, or a wiped broker), on so many nodes, and opens its one consumer.
 * A mailbox of an earlier version is taken as it is: the broker removes from it by itself, a flush to the disk for each message.
 */
export async function openMailbox(connection: NatsConnection, sender: string, replicas = 1): Promise<Mailbox> {
  const manager = await jetstreamManager(connection, { checkAPI: false });
  const stream = streamOf(sender);
  await manager.streams.info(stream).catch(async (failure: unknown) => {
    if (!isMissing(failure)) throw failure;
    await manager.streams.add({
      name: stream,
      subjects: [slotOf(sender)],
      // A work queue would take out each message when it is acknowledged, and flush to the disk for each.
      retention: RetentionPolicy.Limits,
      storage: StorageType.File,
      // A full slot answers the sender with an error instead of dropping what it holds.
      discard: DiscardPolicy.New,
      max_bytes: MAX_SLOT_BYTES,
      max_msgs: MAX_SLOT_MESSAGES,
      max_msg_size: MAX_MESSAGE_BYTES,
      max_consumers: 1,
      num_replicas: replicas,
      duplicate_window: nanos(DUPLICATE_WINDOW_MS),
    });
  });
  await dropReaderAhead(manager, stream);
  await manager.consumers.add(stream, {
    durable_name: READER,
    ack_policy: AckPolicy.Explicit,
    deliver_policy: DeliverPolicy.All,
    ack_wait: nanos(ACK_WAIT_MS),
    max_ack_pending: MAX_UNACKNOWLEDGED,
    // Attempts are counted in our own database: the broker would drop a message quietly.
    max_deliver: -1,
  });
  const consumer = await jetstream(connection).consumers.get(stream, READER);
  return {
    consumer,
    clear: async () => {
      const { ack_floor: { stream_seq: read }, delivered } = await consumer.info();
      if (read > 0) await manager.streams.purge(stream, { seq: read + 1 });
      return read === delivered.stream_seq;
    },
  };
}

/**
 * A broker that lost messages and kept its readers' positions would give us nothing until as many new ones have come as it lost. To begin anew costs nothing:
 * what we know is dropped. The reader is looked at before the mailbox, so that what comes in between is not taken for a loss.
 */
async function dropReaderAhead(manager: JetStreamManager, stream: string): Promise<void> {
  const reader = await manager.consumers.info(stream, READER).catch((failure: unknown) => {
    if (!isMissing(failure)) throw failure;
  });
  if (!reader) return;
  const { state } = await manager.streams.info(stream);
  if (reader.delivered.stream_seq > state.last_seq) await manager.consumers.delete(stream, READER);
}

const isMissing = (failure: unknown): boolean => failure instanceof JetStreamApiError && failure.status === 404;
