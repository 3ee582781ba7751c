import { receiver } from '../receiver.js';
import { sender } from '../sender.js';
/** Small batches and a narrow window, so that short stories meet their edges. */
export const SMALL = { batch: 4, window: 8, askEveryMs: 5_000, lagMs: 10_000, retryMs: 1_000 };
export const REAL_RULES = {
    sender: (durable, volatile, input) => sender(durable, volatile, input, SMALL),
    receiver: (durable, volatile, input) => receiver(durable, volatile, input),
    unnumbered: (rows, deliveries) => {
        const numbered = new Set(deliveries.map((one) => one.eventId));
        return rows.filter((row) => !numbered.has(row.eventId));
    },
    brokerSwallowsRepeats: false,
};
//# sourceMappingURL=rules.js.map