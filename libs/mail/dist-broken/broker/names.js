/** Every name on the broker, in one place. A slot is the subject in a receiver's account that one sender alone may write to. */
export const slotOf = (sender) => `inbox.${sender}`;
/** How the slot in a receiver's account is called in the sender's own account. */
export const wayTo = (receiver) => `to.${receiver}`;
/** The stream in a receiver's account that keeps one sender's mail until it is read. */
export const streamOf = (sender) => `INBOX_${sender}`;
/** The one consumer of such a stream. */
export const READER = 'reader';
/** Receipts and questions come here from one partner: plain subjects without a stream, since the protocol lets them be lost and nothing may pile up. */
export const controlOf = (partner) => `control.${partner}`;
/** How that subject in a partner's account is called in one's own. */
export const tell = (partner) => `tell.${partner}`;
/** Where a deployment's user gets its answers; no other user may listen there. */
export const replyPrefixOf = (deployment) => `_INBOX_${deployment}`;
export const MAX_MESSAGE_BYTES = 256 * 1024;
/** What one slot may hold before the sender is told to wait: the rest stays in its outbox. */
export const MAX_SLOT_BYTES = 32 * 1024 * 1024;
//# sourceMappingURL=names.js.map