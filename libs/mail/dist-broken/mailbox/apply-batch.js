import { blockedAggregates, insertLetter } from './dead-letters.js';
import { insertInbox } from './mailbox-rows.js';
import { isEnd } from './verdict.js';
/** Everything that a batch does to this service, in one transaction: reactions, inbox, dead and parked letters. */
export async function applyBatch(tx, { sender, commits, verdicts, reactions, layAside }) {
    if (commits.length === 0)
        return;
    const subjects = [...verdicts.values()].flatMap((verdict) => (verdict.kind === 'event' ? [verdict.event.subject] : []));
    const blocked = await blockedAggregates(tx, sender, subjects);
    const entries = [];
    const events = [];
    for (const { kind, message } of commits) {
        const outcome = kind === 'pass-over' ? 'passed-over' : await place(message, verdicts.get(message));
        entries.push({ message, outcome });
    }
    await insertInbox(tx, sender, entries);
    await reactions.run(events, tx);
    async function place(message, verdict) {
        if (verdict.kind === 'erased')
            return 'erased';
        if (verdict.kind === 'unfit') {
            if (verdict.aggregateId)
                blocked.add(verdict.aggregateId);
            await insertLetter(tx, sender, { ...verdict, message, kind: 'dead' });
            return 'dead';
        }
        return placeEvent(message, verdict);
    }
    async function placeEvent(message, { event }) {
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
        if (waits)
            await insertLetter(tx, sender, { ...letter, kind: 'tombstone', reason: 'ended-meanwhile' });
        events.push({ event, sender });
        return 'applied';
    }
}
//# sourceMappingURL=apply-batch.js.map