import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../paths.js';

/** Where a run keeps its things. */
export interface Folders {
  readonly data: string;
  readonly logs: string;
}

/** `.pirtti/data` and `.pirtti/logs`, unless PIRTTI_DATA or the caller names another data folder. */
export function foldersOf(dataDir: string | undefined = process.env.PIRTTI_DATA): Folders {
  if (!dataDir) return { data: join(ROOT, '.pirtti/data'), logs: join(ROOT, '.pirtti/logs') };
  return { data: resolve(dataDir), logs: join(resolve(dataDir), 'logs') };
}

/** Marks a folder as ours, so that `--fresh` never wipes anything else. */
const MARK = 'pirtti-data';

/** Makes the folder where it is missing; refuses one that holds something else. */
export function openDataFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const mark = join(folder, MARK);
  if (existsSync(mark)) return;
  if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty and holds no data of Pirtti: name another folder in PIRTTI_DATA.`);
  writeFileSync(mark, 'Pirtti keeps its data here.\n');
}

/** Empties our own data folder, but for what guards it. */
export function wipe(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name !== MARK && name !== LOCK) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

const LOCK = 'lock';

interface Holder {
  readonly pid: number;
  /** When the kernel started that process: a number taken over by another process is told apart by it. */
  readonly started: string | undefined;
}

function startOf(pid: number): string | undefined {
  try {
    // The name in brackets may hold spaces; the start time is the 20th field after it.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19];
  } catch {
    return undefined;
  }
}

function lives({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return started === undefined || startOf(pid) === started;
}

/**
 * Takes the folder for this process until it ends, however it ends: a lock whose holder is gone counts for nothing.
 * Throws a sentence when another start holds it.
 */
export function lockDataFolder(folder: string): () => void {
  const file = join(folder, LOCK);
  const mine = JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder);
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return () => { if (existsSync(file) && readFileSync(file, 'utf8') === mine) unlinkSync(file); };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const holder = holderIn(text);
    if (holder && lives(holder)) throw new Error(`Pirtti already runs on ${folder} (process ${holder.pid}).`);
    // Moved away under a name of our own: of two that find the same dead lock, one wins and the other looks again.
    const aside = `${file}.${process.pid}`;
    try {
      renameSync(file, aside);
      const moved = readFileSync(aside, 'utf8');
      if (moved !== text && !existsSync(file)) renameSync(aside, file); else unlinkSync(aside);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
}

function holderIn(text: string): Holder | undefined {
  try {
    const { pid, started } = JSON.parse(text) as Holder;
    return typeof pid === 'number' ? { pid, started } : undefined;
  } catch {
    return undefined;
  }
}
