import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { transformWithOxc } from 'vite';

/** Says when a project was transpiled, as `.tsbuildinfo` says when it was compiled. */
export const STAMP = 'dist/.transpiled';

/** The sources of a project that become part of it: no specs, no declarations. */
const sources = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.ts') && !/\.(spec|d)\.ts$/.test(entry.name) ? [path] : [];
  });

/**
 * Turns a project's TypeScript into JavaScript without checking it, with the transformer that the tests run on.
 * Checking everything takes a minute on two cores; who starts Pirtti is not waiting for that, `npm test` is.
 */
export async function transpile(project) {
  const from = join(project, 'src');
  await Promise.all(sources(from).map(async (path) => {
    const { code, map } = await transformWithOxc(readFileSync(path, 'utf8'), path, { sourcemap: true, target: 'es2022', decorator: { legacy: true, emitDecoratorMetadata: true } });
    const to = join(project, 'dist', path.slice(from.length)).replace(/\.ts$/, '.js');
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(`${to}.map`, JSON.stringify(map));
    writeFileSync(to, `${code}\n//# sourceMappingURL=${basename(to)}.map\n`);
  }));
  writeFileSync(join(project, STAMP), '');
}
