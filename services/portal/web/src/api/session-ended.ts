const EVENT = 'pirtti:session-ended';

/** Said when a service no longer knows who is asking; the shell offers to log in again. */
export const tellSessionEnded = (): void => void window.dispatchEvent(new Event(EVENT));

export function onSessionEnded(listener: () => void): () => void {
  window.addEventListener(EVENT, listener);
  return () => window.removeEventListener(EVENT, listener);
}
