import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

const ATTACHED_WITHIN_MS = 10_000;

/** Whether this machine lets one process look on while another flushes to disk. */
export const canCountSyncs = (): boolean => spawnSync('strace', ['-qq', '-e', 'trace=none', 'true'], { stdio: 'ignore' }).status === 0;

/** How often the process, its threads and whatever it starts meanwhile flush a file to disk while the work is done. */
export async function countSyncs(pid: number, work: () => Promise<void>): Promise<number> {
  const tracer = spawn('strace', ['-f', '-e', 'trace=fsync,fdatasync', '-e', 'signal=none', '-p', String(pid)], { stdio: ['ignore', 'ignore', 'pipe'] });
  const closed = once(tracer, 'close');
  let calls = 0;
  const attached = new Promise<void>((resolve, reject) => {
    const tooLate = setTimeout(() => reject(new Error(`strace did not attach to process ${pid}`)), ATTACHED_WITHIN_MS);
    void closed.then(() => reject(new Error(`strace ended before it could look at process ${pid}`)));
    let rest = '';
    tracer.stderr.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split('\n');
      rest = lines.pop() ?? '';
      // A call that another thread's interrupts is told in two lines; only the first counts.
      calls += lines.filter((line) => /\b(fsync|fdatasync)\(/.test(line)).length;
      if (lines.some((line) => line.includes(`Process ${pid} attached`))) {
        clearTimeout(tooLate);
        resolve();
      }
    });
  });
  attached.catch(() => undefined);
  try {
    await attached;
    await work();
  } finally {
    tracer.kill('SIGINT');
    await closed;
  }
  return calls;
}
