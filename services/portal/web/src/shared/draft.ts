import { useCallback, useState } from 'react';

const PREFIX = 'pirtti.draft.';

function read<T>(key: string, initial: T): T {
  try {
    const kept = sessionStorage.getItem(PREFIX + key);
    return kept === null ? initial : (JSON.parse(kept) as T);
  } catch {
    return initial;
  }
}

/**
 * A form's content that survives a reload, the back button and a new login; it stays in this tab and goes when it is closed or
 * the person logs out. `key` names the form and, for what concerns one thing, the thing's id.
 */
export function useDraft<T>(key: string, initial: T): [T, (next: T | ((before: T) => T)) => void, () => void] {
  const [value, setValue] = useState<T>(() => read(key, initial));
  const set = useCallback(
    (next: T | ((before: T) => T)) =>
      setValue((before) => {
        const after = typeof next === 'function' ? (next as (before: T) => T)(before) : next;
        try {
          sessionStorage.setItem(PREFIX + key, JSON.stringify(after));
        } catch {
          // Storage may be full or forbidden: the form still works, it only does not survive a reload.
        }
        return after;
      }),
    [key],
  );
  const forget = useCallback(() => sessionStorage.removeItem(PREFIX + key), [key]);
  return [value, set, forget];
}

/** At logout nothing of one person's work stays for the next one at the same screen. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}
