import { type AnyPirttiEvent, type Deployment } from '@pirtti/contracts';
/** What a message's body turned out to be, before anyone acts on it. */
export type Verdict = {
    readonly kind: 'event';
    readonly event: AnyPirttiEvent;
}
/** The sender has erased what it once said; its number is all that remains. */
 | {
    readonly kind: 'erased';
}
/** It cannot be acted on, now or later. `detail` names paths and rules, never values. */
 | {
    readonly kind: 'unfit';
    readonly reason: UnfitReason;
    readonly aggregateId: string | undefined;
    readonly type: string | undefined;
    readonly detail?: string;
};
export type UnfitReason = 'unreadable' | 'contract-is-broken' | 'id-differs' | 'not-the-senders-to-tell' | 'not-for-us';
export interface Border {
    /** Who sent it, by the slot that it came in on: the envelope's own `source` is only a claim. */
    readonly sender: Deployment;
    readonly receiver: Deployment;
    readonly deployments: readonly Deployment[];
}
/** Whether a message may cross the border: well-formed, the sender's own kind of news, and meant for us. */
export declare function judge(body: string, eventId: string, { sender, receiver, deployments }: Border): Verdict;
export declare const isEnd: (type: string) => boolean;
