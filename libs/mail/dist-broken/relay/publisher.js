import { wayTo } from '../broker/names.js';
import { toHeaders } from '../wire.js';
/** How long the broker may take to say that a message is on its disk. */
const ACKNOWLEDGED_WITHIN_MS = 5_000;
/**
 * Publishes in order without waiting in between; answers with the lowest sequence that the broker did not take, if any.
 * No message id header: the broker would swallow a message that is sent again on purpose.
 */
export async function publishAll(connection, receiver, messages) {
    const answers = await Promise.all(messages.map((message) => publishOne(connection, receiver, message)));
    return messages[answers.indexOf(false)]?.sequence;
}
async function publishOne(connection, receiver, message) {
    try {
        const answer = await connection.request(wayTo(receiver), message.body, { timeout: ACKNOWLEDGED_WITHIN_MS, headers: toHeaders(receiver, message) });
        // A full mailbox, or none: anything but a stored message counts as not taken.
        return (answer.json()).stream !== undefined;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=publisher.js.map