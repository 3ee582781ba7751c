// node bundle.mjs <place in a service> <folder of a service>…: in a process of its own and one after another, since bundling takes memory that it does not give back.
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';

/** Not put in: each reads files that lie beside it, or is asked for so rarely that nobody should wait for it at start. */
const LEFT_OUTSIDE = /^(typescript|playwright-core|echarts|highs)(\/|$)/;

/** One sign that is not of Latin-1, in a comment even, and V8 keeps the whole text with two bytes for each sign: some six megabytes more in every service. */
function inLatin1(file) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/[^\0-\xff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

/**
 * Puts a service with all that it imports into a few files: finding, opening and linking a thousand modules takes Node longer than running them.
 * Names of classes and functions are kept, since logs and API descriptions tell them; those of variables are not: less text to keep and to read.
 */
async function bundle(service, place) {
  const folder = dirname(join(service, place));
  // Whole or not at all: who is interrupted here starts from the many files next time.
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const bundled = await rolldown({ input: join(service, 'dist/main.js'), platform: 'node', logLevel: 'silent', external: LEFT_OUTSIDE });
  try {
    await bundled.write({
      dir: unfinished, entryFileNames: '[name].js', format: 'esm', keepNames: true,
      minify: { mangle: true, compress: false, codegen: { removeWhitespace: true } },
    });
    for (const name of readdirSync(unfinished)) inLatin1(join(unfinished, name));
  } finally {
    await bundled.close();
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

const [place, ...services] = process.argv.slice(2);
for (const service of services) await bundle(service, place);
