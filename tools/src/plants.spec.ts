import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Change { readonly file: string; readonly from: string; readonly to: string }
interface Bug { readonly name: string; readonly breaks: string; readonly changes: readonly Change[]; readonly caughtBy: readonly string[]; readonly says: RegExp }

const root = fileURLToPath(new URL('../../', import.meta.url));
const { plantedBugs, withMistake } = await import(`${root}tools/plant/bugs.mjs`) as { plantedBugs(): Promise<Bug[]>; withMistake(text: string, change: Change): string };
const bugs = await plantedBugs();

describe('planted bugs', () => {
  it('have names of their own', () => {
    expect(new Set(bugs.map(({ name }) => name)).size).toBe(bugs.length);
  });

  it.each(bugs.map((bug) => [bug.name, bug] as const))('%s still has its place in the code', (_, { changes, breaks, says }) => {
    for (const change of changes) expect(withMistake(readFileSync(root + change.file, 'utf8'), change)).toContain(change.to);
    expect(breaks).toMatch(/\.$/);
    expect(says).toBeInstanceOf(RegExp);
  });

  it('a mistake without a place is told, not passed over', () => {
    expect(() => withMistake('one two two', { file: 'x.ts', from: 'two', to: '' })).toThrow('2 places');
  });
});
