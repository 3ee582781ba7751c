/** The channel on which writers say, after their commit, that the outbox has something new. */
export declare const OUTBOX_BELL = "pirtti_outbox";
export interface Leadership {
    /** Lays the lock down. */
    release(): Promise<void>;
}
export interface LeadershipParts {
    readonly mailUrl: string;
    readonly deployment: string;
    readonly onBell: () => void;
    /** The lock is gone with its connection: stop at once. */
    readonly onLost: (cause: unknown) => void;
    readonly signal: AbortSignal;
}
/** Waits to become the one that carries the mail; holds a connection of its own, since the lock lives and dies with it. */
export declare function becomeLeader({ mailUrl, deployment, onBell, onLost, signal }: LeadershipParts): Promise<Leadership>;
/** Rests, unless told to stop: then it throws. */
export declare function pause(forMs: number, signal: AbortSignal): Promise<void>;
