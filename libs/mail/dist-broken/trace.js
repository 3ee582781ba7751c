import { AsyncLocalStorage } from 'node:async_hooks';
const current = new AsyncLocalStorage();
/** Runs work as a part of a trace: an HTTP request's, or a received event's. */
export const withTrace = (trace, work) => current.run(trace, work);
/** The trace of the work at hand; empty outside of any. */
export const currentTrace = () => current.getStore() ?? {};
//# sourceMappingURL=trace.js.map