let moved = false;

/** Called when the address changes to another page; the next heading that appears takes the focus. */
export const noteNavigation = (): void => void (moved = true);

export function takeNavigation(): boolean {
  const taken = moved;
  moved = false;
  return taken;
}
