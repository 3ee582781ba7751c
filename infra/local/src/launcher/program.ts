import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.js';

/** What a service keeps for newborn objects: Node's own limit grows to four times this at start, and never gives it back. */
const YOUNG_MB = 4;

const modified = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const built = (project: string): number => Math.max(modified(join(project, 'dist/.tsbuildinfo')), modified(join(project, 'dist/.transpiled')));

/** What Node is given to run a service of the tree: its bundle, or the many files where those are newer. */
export function programOf(service: string, root = ROOT): readonly string[] {
  const own = join(root, 'services', service);
  const bundle = join(own, 'dist/run/main.js');
  const newest = Math.max(built(own), ...readdirSync(join(root, 'libs')).map((name) => built(join(root, 'libs', name))));
  return [`--max-semi-space-size=${YOUNG_MB}`, modified(bundle) >= newest ? bundle : join(own, 'dist/main.js')];
}
