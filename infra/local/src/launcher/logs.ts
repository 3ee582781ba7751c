import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

const KEPT = 3;

/** The log file of a process. */
export const logOf = (folder: string, name: string): string => join(folder, `${name}.log`);

/** Starts new log files; the last few runs' stay beside them as `<name>.1.log` (newest) and so on. */
export function rotateLogs(folder: string, names: readonly string[]): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of names) {
    for (let age = KEPT; age >= 1; age--) {
      const younger = age === 1 ? logOf(folder, name) : logOf(folder, `${name}.${age - 1}`);
      if (existsSync(younger)) renameSync(younger, logOf(folder, `${name}.${age}`));
    }
  }
}
