const KEPT = 'pirtti.invitation';

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
  return sessionStorage.getItem(KEPT) ?? undefined;
}

export const forgetToken = (): void => sessionStorage.removeItem(KEPT);
