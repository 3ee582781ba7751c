import { Parser } from '@asyncapi/parser';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventDocs } from './event-docs.js';

const committed = (path: string) => readFileSync(new URL(`../../docs/events/${path}`, import.meta.url), 'utf8');

describe('docs/events', () => {
  it('says what the contracts say; if not, run npm run docs:events and read the difference', () => {
    for (const [path, text] of eventDocs()) expect(committed(path), path).toBe(text);
  });

  it('is a valid AsyncAPI 3 document', async () => {
    const { diagnostics, document } = await new Parser().parse(committed('asyncapi.json'));
    expect(diagnostics.filter((one) => one.severity === 0)).toEqual([]);
    expect(document?.version()).toBe('3.0.0');
  });
});
