import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuse } from '@pirtti/kernel';
import { expect, onTestFinished, test } from 'vitest';
import { eventually } from './eventually.js';
import { given } from './given.js';
import { unexplainedRefusals } from './unexplained-refusals.js';

const decide = (state: number) => (state > 0 ? [{ type: 'Counted', state }] : state === 0 ? [] : refuse('is-negative', { state }));

test('sentences hold where they are true, and fail where they are not', () => {
  given(1).when(decide).then({ type: 'Counted', state: 1 });
  given(0).when(decide).thenNothing();
  given(-1).when(decide).thenRefused('is-negative', { state: -1 });
  expect(() => given(1).when(decide).then()).toThrow();
  expect(() => given(1).when(decide).thenNothing()).toThrow();
  expect(() => given(1).when(decide).thenRefused('is-negative')).toThrow('facts followed');
  expect(() => given(-1).when(decide).thenRefused('another')).toThrow();
  expect(() => given(-1).when(decide).thenRefused('is-negative', { state: 5 })).toThrow();
});

test('eventually waits for what becomes true, and gives the last failure for what does not', async () => {
  let asked = 0;
  await eventually(() => { asked += 1; expect(asked).toBe(3); });
  await expect(eventually(() => { throw new Error('never'); }, { withinMs: 60 })).rejects.toThrow('never');
});

test('a refusal without a message is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pirtti-refusals-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'decide.ts'), `refuse('is-explained'); refuse( 'is-not-explained', {}); new Problem('not-found'); throw new Problem('is-neither')`);
  const title = { fi: 'a', sv: 'b', en: 'c' };
  expect(unexplainedRefusals(folder, { 'is-explained': { status: 409, title } })).toEqual(['is-neither', 'is-not-explained']);
});
