import type { Numbered } from '../messages.js';
import { type ReceiverDurable, type ReceiverEffect, type ReceiverInput, type ReceiverStep, type ReceiverVolatile } from '../receiver.js';
import { type SenderDurable, type SenderEffect, type SenderInput, type SenderStep, type SenderVolatile } from '../sender.js';
import type { Row } from './ledger.js';
/** What the model plays with: the real machines, or one of them wrapped so that it breaks a rule. `early` is done before the commit. */
export interface Rules {
    readonly sender: (durable: SenderDurable, volatile: SenderVolatile, input: SenderInput) => SenderStep & {
        readonly early?: readonly SenderEffect[];
    };
    readonly receiver: (durable: ReceiverDurable, volatile: ReceiverVolatile, input: ReceiverInput) => ReceiverStep & {
        readonly early?: readonly ReceiverEffect[];
    };
    /** The relay's query: which rows of a channel still want a number. */
    readonly unnumbered: (rows: readonly Row[], deliveries: readonly Numbered[]) => readonly Row[];
    readonly brokerSwallowsRepeats: boolean;
}
/** Small batches and a narrow window, so that short stories meet their edges. */
export declare const SMALL: {
    batch: number;
    window: number;
    askEveryMs: number;
    lagMs: number;
    retryMs: number;
};
export declare const REAL_RULES: Rules;
