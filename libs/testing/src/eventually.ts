/** Long enough for a machine that others use too: how fast something is, is measured elsewhere. */
const PATIENCE_MS = 60_000;
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 250;

/** Asks again until the expectation holds; after the given time its last failure is the answer. For what travels by mail. */
export async function eventually<T>(expectation: () => T | Promise<T>, options: { readonly withinMs?: number } = {}): Promise<T> {
  const giveUpAt = Date.now() + (options.withinMs ?? PATIENCE_MS);
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS)) {
    try {
      return await expectation();
    } catch (failure) {
      if (Date.now() + pauseMs > giveUpAt) throw failure;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
