import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { API_SERVICES, apiDocs } from './api-docs.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const definitions = Object.fromEntries(await Promise.all(API_SERVICES.map(async (service) =>
  [service, (await import(`${root}services/${service}/dist/definition.js`))[service]] as const)));
for (const [path, text] of await apiDocs(definitions)) {
  mkdirSync(dirname(root + path), { recursive: true });
  writeFileSync(root + path, text);
  console.log(path);
}
process.exit(0);
