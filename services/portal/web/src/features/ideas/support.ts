import { newKey } from '../../api/new-key';

// Which wishes this browser has said "me too" to. A random id of its own for each: nobody can tell that two came from the same browser, and clearing the browser's memory forgets them.
const KEPT = 'pirtti.toiveet';

function kept(): Record<string, string> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '{}');
    return typeof read === 'object' && read !== null ? (read as Record<string, string>) : {};
  } catch {
    return {};
  }
}

function keep(tokens: Record<string, string>): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(tokens));
  } catch {
    // Storage may be full or forbidden: the wish is supported all the same, only this browser does not remember it.
  }
}

export const supportOf = (ideaId: string): string | undefined => kept()[ideaId];

/** The token of a wish, made when it is first needed. */
export function supportFor(ideaId: string): string {
  const token = supportOf(ideaId) ?? newKey();
  keep({ ...kept(), [ideaId]: token });
  return token;
}

export function forgetSupport(ideaId: string): void {
  const { [ideaId]: _forgotten, ...others } = kept();
  keep(others);
}
