const SCOPE = '/tyo/osallistujat';

/** Lets these pages be opened where there is no connection. A browser that cannot, or may not, goes on as ever: marks are kept all the same. */
export async function keepPagesForLater(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/sw.js', { scope: SCOPE });
    const { active } = await navigator.serviceWorker.ready;
    const files = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.startsWith(`${window.location.origin}/assets/`) || name.startsWith(`${window.location.origin}/files/`));
    active?.postMessage({ files });
  } catch {
    // Private windows forbid it; then the page needs a connection to open, and nothing else is lost.
  }
}
