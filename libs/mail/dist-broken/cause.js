import { AsyncLocalStorage } from 'node:async_hooks';
const current = new AsyncLocalStorage();
/** Runs a reaction; whatever it announces names the event as its cause. */
export const becauseOf = (event, work) => current.run({ causationId: event.id, correlationId: event.correlationid ?? event.id }, work);
/** The cause of the work at hand; empty when a person asked for it. */
export const currentCause = () => current.getStore() ?? {};
//# sourceMappingURL=cause.js.map