import { describe, expect, it } from 'vitest';
import { flameOf, packageOf, workByPackage, type CpuProfile } from './cpu-profile.js';
import { flameSvg } from './flame-svg.js';

const call = (functionName: string, url = '') => ({ functionName, url, lineNumber: 0 });
/** root → handle (ours) → query (pg) → write (node); and idle. Samples of 100 µs from 1,000 on. */
const PROFILE: CpuProfile = {
  startTime: 1_000,
  nodes: [
    { id: 1, callFrame: call('(root)'), children: [2, 5] },
    { id: 2, callFrame: call('handle', 'file:///w/libs/http-kit/dist/commands.js'), children: [3] },
    { id: 3, callFrame: call('query', 'file:///w/node_modules/pg/lib/client.js'), children: [4] },
    { id: 4, callFrame: call('write', 'node:net') },
    { id: 5, callFrame: call('(idle)') },
  ],
  samples: [2, 3, 4, 5, 2, 2],
  timeDeltas: [0, 100, 100, 100, 100, 100],
};

describe('a profile', () => {
  it('knows whose code a file is', () => {
    expect(['file:///w/node_modules/a/node_modules/@b/c/x.js', 'file:///w/services/referrals/dist/main.js', 'node:net', '', 'file:///w/node_modules/pg/x.js'].map(packageOf))
      .toEqual(['@b/c', 'services/referrals', 'node', 'node', 'pg']);
  });

  it('is work alone, within the time that was asked for', () => {
    expect(flameOf(PROFILE, 0, 10_000).total).toBe(400);
    expect(flameOf(PROFILE, 1_150, 1_250).total).toBe(100);
  });

  it('counts Node’s work for whoever asked for it', () => {
    expect([...workByPackage(flameOf(PROFILE, 0, 10_000))]).toEqual([['libs/http-kit', 200], ['pg', 200]]);
  });

  it('becomes a picture that stands alone and shows each frame as wide as its time', () => {
    const svg = flameSvg(flameOf(PROFILE, 0, 10_000), 'a <title>');
    expect(svg).toContain('a &lt;title&gt;');
    expect(svg).toContain('query — pg');
    expect(svg).not.toContain('href');
    expect(svg.match(/<rect[^>]* width="1200/g)).toHaveLength(2);
    expect(svg.match(/<rect[^>]* width="600/g)).toHaveLength(1);
  });
});
