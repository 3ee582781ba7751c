import { spawn } from 'node:child_process';

export interface Ran {
  readonly code: number;
  readonly out: string;
}

/** Runs a program to its end and gives what it said (both streams); 127 where there is no such program. */
export function run(command: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv; timeoutMs?: number } = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: options.cwd, env: options.env ?? process.env, timeout: options.timeoutMs, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    const hear = (chunk: Buffer): void => { out += chunk.toString(); };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', (error) => resolve({ code: 127, out: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, out }));
  });
}
