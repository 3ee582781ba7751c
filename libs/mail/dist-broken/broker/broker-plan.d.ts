import { type Deployment } from '@pirtti/contracts';
/** One deployment's account on the broker, before it becomes configuration text: what the property tests judge. */
export interface AccountPlan {
    readonly deployment: string;
    /** Its mailboxes, one stream per sender. */
    readonly streams: readonly string[];
    /** Slots that it opens, each to one sender's account and to no other. */
    readonly exports: readonly {
        readonly subject: string;
        readonly to: string;
    }[];
    /** Others' slots that it may write to, under its own name for them. */
    readonly imports: readonly {
        readonly account: string;
        readonly subject: string;
        readonly as: string;
    }[];
    /** All that its user may publish. */
    readonly publish: readonly string[];
    /** All that its user may listen to. */
    readonly subscribe: readonly string[];
}
/** With whom a deployment has mail, by its name. */
export interface Partners {
    /** To whom it sends events. */
    readonly receivers: readonly string[];
    /** From whom it receives events. */
    readonly senders: readonly string[];
}
/** A deployment's partners, from routes × deployments. */
export declare function partnersOf(deployment: string, deployments: readonly Deployment[]): Partners;
/** Accounts from routes × deployments. Events flow one way on a channel, receipts and questions both ways. */
export declare const planAccounts: (deployments: readonly Deployment[]) => readonly AccountPlan[];
