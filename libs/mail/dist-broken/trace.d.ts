/** What the work at hand belongs to; whatever is announced meanwhile carries it on. */
export interface Trace {
    /** W3C trace context, `00-<trace>-<span>-<flags>`. */
    readonly traceparent?: string;
    /** The event that started the whole chain. */
    readonly correlationId?: string;
    /** The event that is being reacted to. */
    readonly causationId?: string;
}
/** Runs work as a part of a trace: an HTTP request's, or a received event's. */
export declare const withTrace: <T>(trace: Trace, work: () => T) => T;
/** The trace of the work at hand; empty outside of any. */
export declare const currentTrace: () => Trace;
