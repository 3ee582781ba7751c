import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
const sources = fileURLToPath(new URL('..', import.meta.url));
const LANGUAGES = ['fi', 'sv', 'en'] as const;

type Messages = { readonly [key: string]: string | Messages | readonly unknown[] };

const read = (language: string, file: string): Messages => JSON.parse(readFileSync(`${here}${language}/${file}`, 'utf8')) as Messages;

/** `home.title` for each text; an array of paragraphs counts by its length, since pages are translated paragraph by paragraph. */
function keysOf(messages: Messages, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) => {
    if (typeof value === 'string') return [`${prefix}${key}`];
    return Array.isArray(value) ? [`${prefix}${key}[${value.length}]`] : keysOf(value as Messages, `${prefix}${key}.`);
  });
}

const textsOf = (messages: unknown): string[] => (typeof messages === 'string' ? [messages] : Object.values(messages as object).flatMap(textsOf));
const files = readdirSync(`${here}fi`);

describe('messages', () => {
  it.each(LANGUAGES)('%s has the same files as Finnish', (language) => {
    expect(readdirSync(here + language).sort()).toEqual([...files].sort());
  });

  it.each(files)('%s has the same keys in every language, and no empty text', (file) => {
    const finnish = keysOf(read('fi', file)).sort();
    for (const language of ['sv', 'en']) expect(keysOf(read(language, file)).sort(), language).toEqual(finnish);
    for (const language of LANGUAGES) expect(textsOf(read(language, file)).filter((text) => text.trim() === ''), language).toEqual([]);
  });

  it('every text that a page asks for by name exists', () => {
    const known = new Set(files.flatMap((file) => keysOf(read('fi', file)).map((key) => `${file.slice(0, -'.json'.length)}:${key.replace(/_(one|other)$/, '').replace(/\[\d+\]$/, '')}`)));
    const pages = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx') || (path.endsWith('.ts') && !path.endsWith('.spec.ts')));
    const missing = pages.flatMap((path) => {
      const source = readFileSync(sources + path, 'utf8');
      const namespace = /useTranslation\('([\w-]+)'\)/.exec(source)?.[1];
      return [...source.matchAll(/\bt\('([\w.:-]+)'/g)]
        .map(([, key = '']) => (key.includes(':') ? key : `${namespace}:${key}`))
        .filter((key) => !known.has(key))
        .map((key) => `${path}: ${key}`);
    });
    expect(missing).toEqual([]);
  });
});
