import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startChild } from '@pirtti/local';
import type { Ground } from '../ground/ground.js';
import { ROOT } from '../ground/paths.js';
import { environment } from '../ground/processes.js';

export interface Rebuilt {
  readonly events: number;
  /** Of the folding alone, as the program tells it. */
  readonly ms: number;
  readonly identical: boolean;
}

/** Runs reporting's own rebuild, as an operator would, and reads what it says. */
export async function runRebuild(ground: Ground): Promise<Rebuilt> {
  const log = join(ground.folder, 'rebuild.log');
  rmSync(log, { force: true });
  const child = startChild({
    name: 'rebuild', command: process.execPath, args: [join(ROOT, 'services/reporting/dist/rebuild.js')], cwd: ROOT, log,
    env: environment({ PIRTTI_MAIL_DATABASE_URL: ground.databases['reporting']!.mailUrl }),
  });
  const { code } = await child.exited;
  const said = readFileSync(log, 'utf8').trim();
  const found = /^(\d+) events folded again in (\d+) ms\..*: (identical|different)\.$/m.exec(said);
  if (code !== 0 || !found) throw new Error(`the rebuild did not end well:\n${said}`);
  return { events: Number(found[1]), ms: Number(found[2]), identical: found[3] === 'identical' };
}
