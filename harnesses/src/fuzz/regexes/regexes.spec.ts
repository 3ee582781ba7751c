import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findRegexes, regexesOfCode } from './find-regexes.js';
import { judgeRegexes } from './judge-regexes.js';

/** Seconds on an idle machine; the judge itself gives up on a regular expression after ten. */
const SLOW_MACHINE_MS = 120_000;
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

describe('regular expressions', () => {
  it('none of ours can be made to take far more time than its input is long', async () => {
    const regexes = findRegexes(ROOT);
    expect(regexes.length).toBeGreaterThan(50);
    expect(await judgeRegexes(regexes)).toEqual([]);
  }, SLOW_MACHINE_MS);

  it('are found wherever they stand', () => {
    const code = 'const a = /a[/"]b/i; const b = new RegExp("c+", "u"); @ApiProperty({ pattern: "^d$" }) class E { f = "/no/"; }';
    expect(regexesOfCode('x.ts', code).map(({ source, flags }) => `/${source}/${flags}`)).toEqual(['/a[/"]b/i', '/c+/u', '/^d$/u']);
  });

  it('are told apart: those that backtrack without end, and those that do not', async () => {
    const [finding, ...more] = await judgeRegexes([{ source: '^(a+)+$', flags: '', at: 'here:1' }, { source: '^a+$', flags: '', at: 'there:1' }]);
    expect(finding).toMatch('here:1: the regular expression /^(a+)+$/ takes exponential time');
    expect(more).toEqual([]);
  });
});
