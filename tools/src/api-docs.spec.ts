import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { API_SERVICES, apiDocs } from './api-docs.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('docs/api and the typed clients', () => {
  it('say what the services answer; if not, run npm run docs:api and read the difference', async () => {
    const definitions = Object.fromEntries(await Promise.all(API_SERVICES.map(async (service) =>
      [service, (await import(`${root}services/${service}/src/definition.ts`))[service]] as const)));
    for (const [path, text] of await apiDocs(definitions)) expect(readFileSync(root + path, 'utf8') === text, path).toBe(true);
  }, 120_000);

  it.each(API_SERVICES)('every answer of %s has a shape', (service) => {
    const document = JSON.parse(readFileSync(`${root}docs/api/${service}.json`, 'utf8')) as {
      paths: Record<string, Record<string, { responses: Record<string, { content?: Record<string, { schema?: unknown }> }> }>>;
    };
    const shapeless = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods)
      .filter(([, operation]) => !Object.entries(operation.responses).some(([status, response]) =>
        status.startsWith('2') && Object.values(response.content ?? {}).every((content) => content.schema !== undefined) && response.content !== undefined))
      .map(([method]) => `${method} ${path}`));
    expect(shapeless).toEqual([]);
  });
});
