import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { processorMicros } from './processor.js';

it('the processor time of a process includes that of what it started', async () => {
  const burn = 'while (process.cpuUsage().user < 150000); console.log(1); process.stdin.resume()';
  // The shell itself does next to nothing; it lives as long as what it started.
  const shell = spawn('sh', ['-c', `"${process.execPath}" -e '${burn}'; true`], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(shell.stdout, 'data');
  expect(processorMicros(shell.pid!)).toBeGreaterThanOrEqual(150_000);
  shell.stdin.end();
  await once(shell, 'exit');
  expect(processorMicros(shell.pid!)).toBe(0);
});
