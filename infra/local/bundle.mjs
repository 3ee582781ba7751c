// node bundle.mjs <folder of a service>…: in a process of its own and one after another, since bundling takes memory that it does not give back.
import { renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { BUNDLE } from './build.mjs';

/** Not put in: each reads files that lie beside it, or is asked for so rarely that nobody should wait for it at start. */
const LEFT_OUTSIDE = /^(typescript|playwright-core|echarts|highs)(\/|$)/;

/**
 * Puts a service with all that it imports into a few files: finding, opening and linking a thousand modules takes Node longer than running them.
 * Names of classes are kept: they are told in logs and in API descriptions.
 */
async function bundle(service) {
  const folder = dirname(join(service, BUNDLE));
  // Whole or not at all: who is interrupted here starts from the many files next time.
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const bundled = await rolldown({ input: join(service, 'dist/main.js'), platform: 'node', logLevel: 'silent', external: LEFT_OUTSIDE });
  try {
    await bundled.write({
      dir: unfinished, entryFileNames: '[name].js', format: 'esm', keepNames: true,
      minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
    });
  } finally {
    await bundled.close();
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

for (const service of process.argv.slice(2)) await bundle(service);
