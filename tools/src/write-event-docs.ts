import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventDocs } from './event-docs.js';

const folder = fileURLToPath(new URL('../../docs/events/', import.meta.url));
rmSync(folder, { recursive: true, force: true });
for (const [path, text] of eventDocs()) {
  mkdirSync(dirname(folder + path), { recursive: true });
  writeFileSync(folder + path, text);
}
console.log(`docs/events: ${eventDocs().size} files`);
