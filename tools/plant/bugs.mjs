import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('bugs/', import.meta.url));

/** Every planted bug, from all files of `bugs/`, in the order of their names. */
export async function plantedBugs() {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.mjs')).sort();
  const found = (await Promise.all(files.map((file) => import(`${FOLDER}${file}`)))).flatMap(({ bugs }) => bugs);
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A file's text with the mistake in it. Throws where the text to be changed does not stand there exactly once. */
export function withMistake(text, { file, from, to }) {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} places that say:\n${from}`);
  return parts.join(to);
}
