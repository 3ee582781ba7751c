// Loaded into every service process before its own code: tells on SIGUSR2 how much memory is held and whether Object.prototype is as it was.
import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { runInNewContext } from 'node:vm';

/** What a process tells of itself, memory in bytes after a collection. */
export interface Probed {
  readonly probed: true;
  readonly residentBytes: number;
  /** What is still held after everything else was collected: the heap, and buffers beside it. What the process has of the system swings by a quarter without that. */
  readonly usedBytes: number;
  /** Names that somebody put into the prototypes that everything shares. */
  readonly polluted: readonly string[];
}

const SHARED = { Object: Object.prototype, Array: Array.prototype, Function: Function.prototype, String: String.prototype };
const before = new Map(Object.entries(SHARED).map(([name, prototype]) => [name, new Set(Reflect.ownKeys(prototype))]));

if (isMainThread && process.send) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  process.on('SIGUSR2', () => {
    collect();
    const { rss, heapUsed, external } = process.memoryUsage();
    const polluted = Object.entries(SHARED).flatMap(([name, prototype]) =>
      Reflect.ownKeys(prototype).filter((key) => !before.get(name)!.has(key)).map((key) => `${name}.prototype.${String(key)}`));
    process.send!({ probed: true, residentBytes: rss, usedBytes: heapUsed + external, polluted } satisfies Probed);
  });
}
