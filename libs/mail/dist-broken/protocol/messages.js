// eslint-disable-next-line no-restricted-imports -- a digest is arithmetic: no I/O, no chance
import { createHash } from 'node:crypto';
/** The history of a generation in which nothing has been sent. */
export const NO_HISTORY = '';
/** The history after one more event. */
export const extendHistory = (history, eventId) => createHash('sha256').update(history).update(eventId).digest('base64url').slice(0, 22);
//# sourceMappingURL=messages.js.map