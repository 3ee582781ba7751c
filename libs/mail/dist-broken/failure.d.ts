/** What may be told of a failure in a log or a table: its kind, never its message, which can hold values of a row. */
export interface FailureKind {
    readonly errorClass: string;
    readonly errorCode: string | null;
}
/** The class and code of a failure; the database's own code where there is one. */
export declare function kindOf(failure: unknown): FailureKind;
/** Whether the same work may well succeed later: then the mail waits. Anything else is the message's or the handler's own fault. */
export declare function isPassing(failure: unknown): boolean;
