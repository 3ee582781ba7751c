import type { EntityManager } from 'typeorm';
import type { FailureKind } from '../failure.js';
import type { ReceivedEvent } from '../mail-context.js';
import type { Arrived, ReceiverCommit } from '../protocol/receiver.js';
import type { Reactions } from '../reactions.js';
import { blockedAggregates, insertLetter } from './dead-letters.js';
import { insertInbox, type Outcome } from './mailbox-rows.js';
import { isEnd, type Verdict } from './verdict.js';

/** Said of a single message when it must be laid aside instead of handled. */
export interface LaidAside { readonly reason: 'handler-failed' | 'process-died'; readonly failure?: FailureKind }

export interface Application {
  readonly sender: string;
  readonly commits: readonly ReceiverCommit[];
  readonly verdicts: ReadonlyMap<Arrived, Verdict>;
  readonly reactions: Reactions;
  readonly layAside?: LaidAside;
}

/** Everything that a batch does to this service, in one transaction: reactions, inbox, dead and parked letters. */
export async function applyBatch(tx: EntityManager, { sender, commits, verdicts, reactions, layAside }: Application): Promise<void> {
  if (commits.length === 0) return;
  const subjects = [...verdicts.values()].flatMap((verdict) => (verdict.kind === 'event' ? [verdict.event.subject] : []));
  const blocked = await blockedAggregates(tx, sender, subjects);
  const entries: { message: Arrived; outcome: Outcome }[] = [];
  const events: ReceivedEvent[] = [];
  for (const { kind, message } of commits) {
    const outcome = kind === 'pass-over' ? 'passed-over' : await place(message, verdicts.get(message)!);
    entries.push({ message, outcome });
  }
  await insertInbox(tx, sender, entries);
  await reactions.run(events, tx);

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
