/** One direction of mail with one partner, as the operator should see it. */
export interface ChannelState {
    readonly partner: string;
    readonly direction: 'out' | 'in';
    readonly generation: number;
    /** Outgoing: the last number given. Incoming: the last number applied. */
    readonly sequence: number;
    /** Outgoing: numbered and not yet receipted. */
    readonly waiting: number;
    /** Why the channel stands still until a person decides; absent when it flows. */
    readonly stopped?: string;
}
export interface MailState {
    /** Whether this process has a connection to the broker. */
    readonly connected: boolean;
    /** Whether this process is the one that carries the deployment's mail at the moment. */
    readonly leading: boolean;
    /** Age of the oldest event that some receiver has not yet receipted; 0 when all are. */
    readonly oldestUnsentSeconds: number;
    readonly deadLetters: number;
    readonly parked: number;
    readonly channels: readonly ChannelState[];
    /** One sentence, when something needs a person. */
    readonly problem?: string;
}
/** How the mail is doing, without asking anyone: refreshed by the post office. */
export declare class MailHealth {
    private current;
    state(): MailState;
    /** Called by the post office alone. */
    update(change: Partial<MailState>): void;
}
