import type { Child, Exit } from '../child.js';
import { sleep } from '../wait.js';

/** One process of the house: how to start it, and when it counts as up. */
export interface Part {
  readonly name: string;
  /** Resolves when it answers; rejects with a sentence when it does not. */
  start(): Promise<Child>;
}

/** A handle to one process, whichever incarnation of it is running. */
export interface Kept {
  readonly name: string;
  pid(): number;
  /** Ends it the hardest way; the keeper starts it again. Resolves when it is gone. */
  kill9(): Promise<void>;
  /** Stops it and keeps it down until `restart`. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Stops it if it runs, and starts it; resolves when it answers. */
  restart(): Promise<void>;
  /** Resolves when it answers (again). */
  up(): Promise<void>;
}

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;
/** What has run this long has got over its trouble. */
const STEADY_MS = 30_000;

const told = ({ code, signal }: Exit): string => (signal ? `was ended by ${signal}` : `ended with code ${code}`);

/** Starts a process and starts it again whenever it ends by itself, waiting longer each time. */
export async function keep(part: Part, say: (line: string) => void): Promise<Kept> {
  let child = await part.start();
  let wanted = true;
  let pauseMs = FIRST_PAUSE_MS;
  let starting: Promise<void> | undefined;
  let wake = (): void => undefined;

  const guard = (guarded: Child): void => {
    const since = Date.now();
    void guarded.exited.then((exit) => {
      if (!wanted || guarded !== child) return;
      if (Date.now() - since > STEADY_MS) pauseMs = FIRST_PAUSE_MS;
      say(`${part.name} ${told(exit)}; starting it again`);
      starting = again();
      // Whoever waits for it hears of a failure through up(); nobody has to.
      starting.catch(() => undefined);
    });
  };

  const begin = async (): Promise<void> => {
    child = await part.start();
    if (!wanted) {
      await child.stop();
      return;
    }
    guard(child);
  };

  const again = async (): Promise<void> => {
    while (wanted) {
      await Promise.race([sleep(pauseMs), new Promise<void>((resolve) => { wake = resolve; })]);
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      if (!wanted) return;
      try {
        await begin();
        if (wanted) say(`${part.name} is up again`);
        return;
      } catch (error) {
        if (wanted) say(`${part.name} did not start: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };

  guard(child);
  const stop = async (signal?: NodeJS.Signals): Promise<void> => {
    wanted = false;
    wake();
    await child.stop(signal);
    await starting?.catch(() => undefined);
    await child.stop(signal);
  };
  return {
    name: part.name,
    pid: () => child.pid,
    kill9: async () => { await child.kill9(); },
    stop,
    restart: async () => {
      await stop();
      wanted = true;
      pauseMs = FIRST_PAUSE_MS;
      starting = begin();
      await starting;
    },
    up: async () => {
      if (!child.running() && wanted) await sleep(0);
      await starting;
    },
  };
}
