/** Every name on the broker, in one place. A slot is the subject in a receiver's account that one sender alone may write to. */
export declare const slotOf: (sender: string) => string;
/** How the slot in a receiver's account is called in the sender's own account. */
export declare const wayTo: (receiver: string) => string;
/** The stream in a receiver's account that keeps one sender's mail until it is read. */
export declare const streamOf: (sender: string) => string;
/** The one consumer of such a stream. */
export declare const READER = "reader";
/** Receipts and questions come here from one partner: plain subjects without a stream, since the protocol lets them be lost and nothing may pile up. */
export declare const controlOf: (partner: string) => string;
/** How that subject in a partner's account is called in one's own. */
export declare const tell: (partner: string) => string;
/** Where a deployment's user gets its answers; no other user may listen there. */
export declare const replyPrefixOf: (deployment: string) => string;
export declare const MAX_MESSAGE_BYTES: number;
/** What one slot may hold before the sender is told to wait: the rest stays in its outbox. */
export declare const MAX_SLOT_BYTES: number;
