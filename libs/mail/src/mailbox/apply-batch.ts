import type { EntityManager } from 'typeorm';
import type { FailureKind } from '../failure.js';
import type { ReceivedEvent } from '../mail-context.js';
import type { Arrived, ReceiverCommit, ReceiverDurable } from '../protocol/receiver.js';
import type { Reactions } from '../reactions.js';
import { insertLetter } from './dead-letters.js';
import { writeBatch, type Outcome } from './mailbox-rows.js';
import { isEnd, type Verdict } from './verdict.js';

/** Said of a single message when it must be laid aside instead of handled. */
export interface LaidAside { readonly reason: 'handler-failed' | 'process-died'; readonly failure?: FailureKind }

export interface Application {
  readonly sender: string;
  /** Where the mailbox stands after the batch. */
  readonly after: ReceiverDurable;
  readonly commits: readonly ReceiverCommit[];
  readonly verdicts: ReadonlyMap<Arrived, Verdict>;
  /** Aggregates with an unsettled letter; those that get one in this batch are added. */
  readonly blocked: Set<string>;
  readonly reactions: Reactions;
  /** Told after each event that was handled. */
  readonly comesOn: () => void;
  readonly layAside?: LaidAside;
}

/** Everything that a batch does to this service, in one transaction: mailbox, inbox, dead and parked letters, reactions. */
export async function applyBatch(tx: EntityManager, { sender, after, commits, verdicts, blocked, reactions, comesOn, layAside }: Application): Promise<void> {
  const entries: { message: Arrived; outcome: Outcome }[] = [];
  const events: ReceivedEvent[] = [];
  for (const { kind, message } of commits) {
    const outcome = kind === 'pass-over' ? 'passed-over' : await place(message, verdicts.get(message)!);
    entries.push({ message, outcome });
  }
  await writeBatch(tx, sender, after, entries);
  await reactions.run(events, tx, comesOn);

  async function place(message: Arrived, verdict: Verdict): Promise<Outcome> {
    if (verdict.kind === 'erased') return 'erased';
    if (verdict.kind === 'unfit') {
      if (verdict.aggregateId) blocked.add(verdict.aggregateId);
      await insertLetter(tx, sender, { ...verdict, message, kind: 'dead' });
      return 'dead';
    }
    return placeEvent(message, verdict);
  }

  async function placeEvent(message: Arrived, { event }: Extract<Verdict, { kind: 'event' }>): Promise<Outcome> {
    const letter = { message, aggregateId: event.subject, type: event.type, event };
    const waits = blocked.has(event.subject);
    if (layAside) {
      await insertLetter(tx, sender, { ...letter, kind: 'dead', ...layAside });
      return 'dead';
    }
    if (!reactions.listenTo(event.type)) {
      blocked.add(event.subject);
      await insertLetter(tx, sender, { ...letter, kind: 'dead', reason: 'nobody-listens' });
      return 'dead';
    }
    if (waits && !isEnd(event.type)) {
      await insertLetter(tx, sender, { ...letter, kind: 'parked', reason: 'waits-for-an-earlier-one' });
      return 'parked';
    }
    if (waits) await insertLetter(tx, sender, { ...letter, kind: 'tombstone', reason: 'ended-meanwhile' });
    events.push({ event, sender });
    return 'applied';
  }
}
