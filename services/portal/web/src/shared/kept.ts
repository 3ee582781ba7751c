const PREFIX = 'pirtti.kept.';
/** A sheet may hold names of those who signed up: none stays on a telephone longer than the day's work takes. */
const KEPT_MS = 24 * 60 * 60 * 1000;

/** An answer, and since when it has been kept where no newer one could be had. */
export type KeptAnswer<Answer> = Answer & { readonly keptAt: string | null };

interface Kept<Answer> {
  readonly at: string;
  readonly answer: Answer;
}

/** What was asked, from the service where it answers, or else as it was when last seen on this device. */
export async function askedOrKept<Answer extends object>(name: string, ask: () => Promise<Answer>, isAway: (error: unknown) => boolean): Promise<KeptAnswer<Answer>> {
  try {
    const answer = await ask();
    keep(name, answer);
    return { ...answer, keptAt: null };
  } catch (error) {
    const kept = isAway(error) ? keptOf<Answer>(name) : undefined;
    if (!kept) throw error;
    return { ...kept.answer, keptAt: kept.at };
  }
}

function keep(name: string, answer: object): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify({ at: new Date().toISOString(), answer }));
  } catch {
    // Storage may be full or forbidden: then the page only works with a connection.
  }
}

function keptOf<Answer>(name: string): Kept<Answer> | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null') as Kept<Answer> | null;
    return kept && Date.now() - Date.parse(kept.at) < KEPT_MS ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets what has been kept for longer than a day. */
export function forgetOld(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX) && !keptOf(key.slice(PREFIX.length))) localStorage.removeItem(key);
}

/** At logout nothing of what was asked stays on the device. Marks that wait to be sent hold no names, and stay. */
export function forgetKept(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}
