import { execFileSync } from 'node:child_process';
import { cpus, release } from 'node:os';
import type { Ground } from '../ground/ground.js';
import { ROOT } from '../ground/paths.js';
import type { Surroundings } from './history.js';

function commit(): string {
  try {
    const git = (...args: string[]): string => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    const changed = git('status', '--porcelain', '--untracked-files=no') !== '';
    return git('rev-parse', '--short=12', 'HEAD') + (changed ? '+' : '');
  } catch {
    return 'unknown';
  }
}

/** What stands beside every figure, so that only like is compared with like. A commit with a plus has changes of its own. */
export async function surroundings(ground: Ground): Promise<Surroundings> {
  const varz = await (await fetch(`${ground.broker.monitoringUrl}/varz`)).json() as { version: string };
  const { server_version: postgres = 'unknown', ...settings } = ground.settings;
  const processors = cpus();
  return {
    commit: commit(), kernel: release(), cpu: processors[0]?.model ?? 'unknown', cores: processors.length, node: process.versions.node, postgres, nats: varz.version,
    settings: { ...settings, sync_interval: 'always' },
  };
}
