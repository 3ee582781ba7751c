import { extendHistory, NO_HISTORY } from './messages.js';
export const RECEIVER_SETTINGS = { receiptEveryMs: 5_000, resendAskEveryMs: 2_000 };
/** A channel on which nothing was ever received. */
export const newReceiver = { generation: 1, lastSequence: 0, lastHistory: NO_HISTORY, stopped: null };
/** The volatile state of a process that has just started. */
export const freshReceiver = { receiptAt: 0, resendAskedAt: Number.NEGATIVE_INFINITY, resendOwed: false };
/** The receiving end of one channel: what to do about one input. Pure; see `Step` for the order in which the answer is carried out. */
export function receiver(durable, volatile, input, settings = RECEIVER_SETTINGS) {
    switch (input.kind) {
        case 'started':
            return sendReceipt(durable, freshReceiver, input.at, false);
        case 'asked':
            return sendReceipt(durable, volatile, input.at, false);
        case 'tick':
            return tick(durable, volatile, input.at, settings);
        case 'batch':
            return read(durable, volatile, input, settings);
    }
}
function tick(durable, volatile, at, settings) {
    if (volatile.resendOwed && mayAsk(volatile, at, settings))
        return sendReceipt(durable, volatile, at, true);
    if (at - volatile.receiptAt >= settings.receiptEveryMs)
        return sendReceipt(durable, volatile, at, false);
    return { durable, volatile, commit: [], then: [] };
}
const mayAsk = (volatile, at, settings) => at - volatile.resendAskedAt >= settings.resendAskEveryMs;
function sendReceipt(durable, volatile, at, resend) {
    const { generation, lastSequence: sequence, lastHistory: history, stopped } = durable;
    return {
        durable,
        volatile: { receiptAt: at, resendAskedAt: resend ? at : volatile.resendAskedAt, resendOwed: volatile.resendOwed && !resend },
        commit: [],
        then: [{ kind: 'send-receipt', receipt: { generation, sequence, history, resend, stopped } }],
    };
}
function read(durable, volatile, input, settings) {
    const { after, commit, hole } = inOrder(input.messages).reduce((reading, message) => readOne(reading, message, input.applied), { after: durable, commit: [], hole: false, known: new Map(input.known) });
    const behind = hole && !after.stopped;
    const answer = sendReceipt(after, { ...volatile, resendOwed: behind || (volatile.resendOwed && after.lastSequence === durable.lastSequence) }, input.at, behind && mayAsk(volatile, input.at, settings));
    const stop = after.stopped && !durable.stopped ? [{ kind: 'report-stop', reason: after.stopped }] : [];
    return { ...answer, commit, then: [{ kind: 'acknowledge', positions: input.messages.map((message) => message.position) }, ...stop, ...answer.then] };
}
/** The broker may turn messages round; within a batch that costs nothing to mend. */
const inOrder = (messages) => [...messages].sort((one, other) => one.generation - other.generation || one.sequence - other.sequence);
function readOne(reading, message, applied) {
    const { after, known } = reading;
    if (message.generation < after.generation)
        return reading;
    if (message.generation > after.generation) {
        if (message.sequence !== 1)
            return { ...reading, hole: true };
        return readNext({ ...reading, after: { ...newReceiver, generation: message.generation }, known: new Map() }, message, applied);
    }
    if (after.stopped)
        return reading;
    if (message.sequence > after.lastSequence + 1)
        return { ...reading, hole: true };
    if (message.sequence === after.lastSequence + 1)
        return readNext(reading, message, applied);
    const before = known.get(message.sequence);
    return before === undefined || before === message.eventId ? reading : stop(reading);
}
function readNext(reading, message, applied) {
    const history = extendHistory(reading.after.lastHistory, message.eventId);
    // The right number on another past: the sender forgot what it had sent and numbered other events instead.
    if (history !== message.history)
        return stop(reading);
    reading.known.set(message.sequence, message.eventId);
    return {
        ...reading,
        after: { ...reading.after, lastSequence: message.sequence, lastHistory: history },
        commit: [...reading.commit, { kind: applied.has(message.eventId) ? 'pass-over' : 'apply', message }],
    };
}
const stop = (reading) => ({ ...reading, after: { ...reading.after, stopped: 'history-differs' } });
//# sourceMappingURL=receiver.js.map