import { parseEvent, receiversOf } from '@pirtti/contracts';
import { isId } from '@pirtti/kernel';
import { ERASED } from '../relay/outbox-rows.js';
/** Whether a message may cross the border: well-formed, the sender's own kind of news, and meant for us. */
export function judge(body, eventId, { sender, receiver, deployments }) {
    const json = parsed(body);
    if (json === undefined)
        return { kind: 'unfit', reason: 'unreadable', aggregateId: undefined, type: undefined };
    const { type, subject, id } = json;
    if (type === ERASED)
        return { kind: 'erased' };
    const unfit = (reason, detail) => ({
        kind: 'unfit', reason, aggregateId: isId(subject) ? subject : undefined, type: typeof type === 'string' ? type.slice(0, 100) : undefined, ...(detail ? { detail } : {}),
    });
    const result = parseEvent(json);
    if (!result.ok)
        return unfit('contract-is-broken', result.problem);
    if (id !== eventId)
        return unfit('id-differs');
    if (!result.event.type.startsWith(`${sender.service}.`))
        return unfit('not-the-senders-to-tell');
    const receivers = receiversOf(result.event.type, result.event.recipientorganisation, deployments);
    if (!receivers.some(({ name }) => name === receiver.name))
        return unfit('not-for-us');
    return { kind: 'event', event: result.event };
}
function parsed(body) {
    try {
        const json = JSON.parse(body);
        return typeof json === 'object' && json !== null ? json : undefined;
    }
    catch {
        return undefined;
    }
}
/** What ends something: it is never parked behind a failure, and a predecessor that is tried again later gives way to it. */
const ENDS = /^[a-z-]+\.(placement-withdrawn|membership-ended|agreement-ended)\.v\d+$/;
export const isEnd = (type) => ENDS.test(type);
//# sourceMappingURL=verdict.js.map