/** How somebody came to a page; where they came back, from which address. */
interface Arrival {
  readonly backFrom: string | undefined;
}

let arrival: Arrival | undefined;

/** Called when the address changes to another page; the next heading that appears takes the focus, or what was left when somebody comes back to it. */
export const noteNavigation = (backFrom?: string): void => void (arrival = { backFrom });

export function takeNavigation(): Arrival | undefined {
  const taken = arrival;
  arrival = undefined;
  return taken;
}

/** The link by which a page was left. */
export const linkTo = (path: string): HTMLAnchorElement | undefined => [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].find(({ pathname }) => pathname === path);
