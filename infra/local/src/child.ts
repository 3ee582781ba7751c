import { spawn, spawnSync, type ChildProcess, type StdioOptions } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A process that this one started and that does not outlive it. */
export interface Child {
  readonly name: string;
  readonly pid: number;
  readonly exited: Promise<Exit>;
  running(): boolean;
  /** Asks it to end, and ends it the hard way if it has not within the grace time. */
  stop(signal?: NodeJS.Signals, graceMs?: number): Promise<Exit>;
  kill9(): Promise<Exit>;
}

export interface ChildSpec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** What it says is appended here; without a file it is thrown away. */
  readonly log?: string;
  /** What it is sent when this process dies, however it dies. */
  readonly deathSignal?: NodeJS.Signals;
  /** A command that must come first (to change who the process runs as); it has to exec what follows. */
  readonly as?: readonly string[];
  /** Opens an IPC channel to a Node child, which sees it close when this process dies; what it tells comes here. */
  readonly onMessage?: (message: unknown) => void;
}

let setpriv: boolean | undefined;

/** Whether the machine can send a signal to a child when its parent dies (Linux with util-linux's setpriv). */
function hasSetpriv(): boolean {
  setpriv ??= process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'SIGTERM', '--', 'true'], { stdio: 'ignore' }).status === 0;
  return setpriv;
}

/**
 * Where setpriv is missing, a small Node process holds a pipe from this one and signals the child when the pipe closes.
 * The kernel closes it even after kill -9.
 */
const WATCHER = `const [pid, signal] = process.argv.slice(1);
process.on('SIGINT', () => {}); process.on('SIGTERM', () => {}); process.on('SIGHUP', () => {});
process.stdin.on('end', () => { try { process.kill(Number(pid), signal); } catch {} process.exit(); }).resume();`;

function watch(pid: number, signal: NodeJS.Signals, child: ChildProcess): void {
  const watcher = spawn(process.execPath, ['-e', WATCHER, String(pid), signal], { stdio: ['pipe', 'ignore', 'ignore'] });
  watcher.unref();
  child.once('exit', () => watcher.kill('SIGKILL'));
}

/** Starts a process that ends with this one, also after kill -9, and writes what it says to a log file. */
export function startChild(spec: ChildSpec): Child {
  const deathSignal = spec.deathSignal ?? 'SIGTERM';
  const bound = hasSetpriv();
  // The user change comes first: changing credentials makes the kernel forget the death signal.
  const line = [...(spec.as ?? []), ...(bound ? ['setpriv', '--pdeathsig', deathSignal, '--'] : []), spec.command, ...spec.args];
  if (spec.log) mkdirSync(dirname(spec.log), { recursive: true });
  const out = spec.log ? openSync(spec.log, 'a', 0o600) : undefined;
  const stdio: StdioOptions = ['ignore', out ?? 'ignore', out ?? 'ignore', ...(spec.onMessage ? ['ipc' as const] : [])];
  // Its own session keeps the terminal's Ctrl-C to this process, which then stops the others in order.
  const child = spawn(line[0]!, line.slice(1), { stdio, cwd: spec.cwd, env: spec.env ?? process.env, detached: true });
  if (out !== undefined) closeSync(out);

  let ended = false;
  const exited = new Promise<Exit>((resolve) => {
    const end = (exit: Exit): void => { ended = true; resolve(exit); };
    child.once('exit', (code, signal) => end({ code, signal }));
    child.once('error', () => end({ code: 127, signal: null }));
  });
  if (spec.onMessage) child.on('message', spec.onMessage);
  if (!bound && child.pid !== undefined) watch(child.pid, deathSignal, child);

  const send = (signal: NodeJS.Signals): void => { if (!ended) child.kill(signal); };
  return {
    name: spec.name,
    pid: child.pid ?? -1,
    exited,
    running: () => !ended,
    async stop(signal = 'SIGTERM', graceMs = 8_000) {
      send(signal);
      const hard = setTimeout(() => send('SIGKILL'), graceMs);
      return exited.finally(() => clearTimeout(hard));
    },
    async kill9() {
      send('SIGKILL');
      return exited;
    },
  };
}
