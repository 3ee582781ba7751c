import { flushSync } from 'react-dom';

/** Closes a sheet and goes on from a heading: what opened it may be gone with what was done, and while the sheet is open nothing behind it takes the focus. */
export function closeTo(heading: string, onClose: () => void): void {
  flushSync(onClose);
  document.getElementById(heading)?.focus();
}
