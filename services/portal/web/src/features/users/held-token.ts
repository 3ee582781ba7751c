const KEPT = 'pirtti.invitation';
/** As long as somebody may take to make an account: its letter's link opens in a tab of its own. */
const MAKING_AN_ACCOUNT_MS = 60 * 60_000;

/**
 * The secret of the link in the address, kept for this tab while its holder logs in, and taken out of the address bar at once:
 * a fragment is sent to no server, and so is not in any log or in what the next page is told.
 */
export function heldToken(): string | undefined {
  const told = window.location.hash.slice(1);
  if (told) {
    sessionStorage.setItem(KEPT, told);
    window.history.replaceState(window.history.state, '', window.location.pathname);
  }
  const held = sessionStorage.getItem(KEPT) ?? handedOver();
  if (held) sessionStorage.setItem(KEPT, held);
  return held;
}

/** Lets the next tab that comes to the invitation go on where this one ends, for a while. */
export const handOver = (token: string): void => localStorage.setItem(KEPT, JSON.stringify({ token, at: Date.now() }));

function handedOver(): string | undefined {
  const kept = localStorage.getItem(KEPT);
  localStorage.removeItem(KEPT);
  const { token, at } = JSON.parse(kept ?? '{}') as { token?: string; at?: number };
  return at !== undefined && Date.now() - at < MAKING_AN_ACCOUNT_MS ? token : undefined;
}

export function forgetToken(): void {
  sessionStorage.removeItem(KEPT);
  localStorage.removeItem(KEPT);
}
