import { extendHistory, NO_HISTORY } from './messages.js';
export const SENDER_SETTINGS = { batch: 256, window: 10_000, askEveryMs: 5_000, lagMs: 10_000, retryMs: 1_000 };
/** A channel on which nothing was ever sent. */
export const newSender = { generation: 1, lastSequence: 0, lastHistory: NO_HISTORY, stopped: null };
/** The volatile state of a process that has just started. */
export const freshSender = { opened: false, confirmed: 0, next: 1, publishing: false, retryAt: 0, askedAt: 0, progressAt: 0 };
/** The sending end of one channel: what to do about one input. Pure; see `Step` for the order in which the answer is carried out. */
export function sender(durable, volatile, input, settings = SENDER_SETTINGS) {
    switch (input.kind) {
        case 'started':
            return ask(durable, freshSender, input.at);
        case 'rows':
            return number(durable, volatile, input.eventIds, input.at, settings);
        case 'published':
            return flow(durable, { ...volatile, publishing: false }, input.at, settings);
        case 'publish-failed':
            // The broker stores what comes behind the failed one too; the receiver drops that and it is sent again from here.
            return nothing(durable, { ...volatile, publishing: false, next: Math.min(volatile.next, input.sequence), retryAt: input.at + settings.retryMs });
        case 'receipt':
            return hear(durable, volatile, input.receipt, input.ownHistory, input.at, settings);
        case 'tick':
            return !volatile.opened && input.at - volatile.askedAt >= settings.askEveryMs
                ? ask(durable, volatile, input.at)
                : flow(durable, volatile, input.at, settings);
    }
}
const nothing = (durable, volatile) => ({ durable, volatile, commit: [], then: [] });
function ask(durable, volatile, at) {
    return { durable, volatile: { ...volatile, askedAt: at }, commit: [], then: durable.stopped ? [] : [{ kind: 'ask' }] };
}
function number(durable, volatile, eventIds, at, settings) {
    if (durable.stopped || eventIds.length === 0)
        return nothing(durable, volatile);
    const deliveries = [];
    let { lastSequence, lastHistory } = durable;
    for (const eventId of eventIds) {
        lastSequence += 1;
        lastHistory = extendHistory(lastHistory, eventId);
        deliveries.push({ generation: durable.generation, sequence: lastSequence, eventId, history: lastHistory });
    }
    return { ...flow({ ...durable, lastSequence, lastHistory }, volatile, at, settings), commit: [{ kind: 'number', deliveries }] };
}
/** Publishes the next range, if there is one and nothing stands in its way. */
function flow(durable, volatile, at, settings) {
    const { opened, publishing, retryAt, next, confirmed } = volatile;
    const through = Math.min(durable.lastSequence, next + settings.batch - 1, confirmed + settings.window);
    if (durable.stopped || !opened || publishing || at < retryAt || through < next)
        return nothing(durable, volatile);
    return {
        durable,
        // Waiting for receipts begins when something becomes unconfirmed, not when the channel last fell silent.
        volatile: { ...volatile, publishing: true, next: through + 1, progressAt: next === confirmed + 1 ? at : volatile.progressAt },
        commit: [],
        then: [{ kind: 'publish', generation: durable.generation, from: next, through }],
    };
}
function hear(durable, volatile, receipt, ownHistory, at, settings) {
    if (durable.stopped)
        return nothing(durable, volatile);
    const reason = forkSeenIn(receipt, durable, ownHistory);
    if (reason)
        return { durable: { ...durable, stopped: reason }, volatile, commit: [], then: [{ kind: 'report-stop', reason }] };
    return flow(durable, heard(volatile, receipt, appliedOf(receipt, durable), at, settings), at, settings);
}
/** A receiver that is still in an older generation has nothing of this one yet. */
const appliedOf = (receipt, durable) => (receipt.generation < durable.generation ? 0 : receipt.sequence);
function forkSeenIn(receipt, durable, ownHistory) {
    if (receipt.generation > durable.generation)
        return 'generation-is-ahead';
    if (receipt.generation < durable.generation)
        return null;
    if (receipt.stopped)
        return receipt.stopped;
    if (receipt.sequence > durable.lastSequence)
        return 'receipt-is-ahead';
    return receipt.sequence > 0 && receipt.history !== ownHistory ? 'history-differs' : null;
}
function heard(volatile, receipt, applied, at, settings) {
    const { opened, confirmed, next, progressAt } = volatile;
    // Lower than before: the receiver was restored (or the receipt is late, and then sending again is harmless).
    if (!opened || applied < confirmed || receipt.resend)
        return { ...volatile, opened: true, confirmed: applied, next: applied + 1, progressAt: at };
    if (applied > confirmed)
        return { ...volatile, confirmed: applied, next: Math.max(next, applied + 1), progressAt: at };
    // Judged only when a receipt comes: a silent receiver is away, and its stream shall not fill with repetitions.
    const lags = next > applied + 1 && at - progressAt >= settings.lagMs;
    return lags ? { ...volatile, next: applied + 1, progressAt: at } : volatile;
}
//# sourceMappingURL=sender.js.map