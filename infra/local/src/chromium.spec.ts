import { describe, expect, it } from 'vitest';
import { findChromium, type ChromiumPlaces } from './chromium.js';

/** A machine on which only these programs start. */
const machine = (starting: readonly string[], more: Partial<ChromiumPlaces> = {}): ChromiumPlaces => ({
  given: undefined, path: [], starts: async (program) => starting.includes(program), unpack: async () => undefined, install: async () => undefined, ...more,
});

describe('Chromium is looked for', () => {
  it('first where the environment says', async () => {
    expect(await findChromium(undefined, machine(['/given', '/system'], { given: '/given', path: ['/system'] }))).toEqual({ program: '/given' });
  });

  it('and nowhere else when that one does not start', async () => {
    expect(await findChromium(undefined, machine(['/system'], { given: '/given', path: ['/system'] }))).toEqual({ why: 'PIRTTI_CHROMIUM names /given, which does not start.' });
  });

  it('then on the system', async () => {
    expect(await findChromium(undefined, machine(['/system', '/npm'], { path: ['/broken', '/system'], unpack: async () => '/npm' }))).toEqual({ program: '/system' });
  });

  it('then among what npm installed', async () => {
    expect(await findChromium(undefined, machine(['/npm'], { path: ['/broken'], unpack: async () => '/npm' }))).toEqual({ program: '/npm' });
  });

  it('then at the mirror, saying that this takes a while', async () => {
    const said: string[] = [];
    expect(await findChromium((line) => said.push(line), machine(['/apt'], { unpack: async () => '/npm', install: async () => '/apt' }))).toEqual({ program: '/apt' });
    expect(said).toEqual(['installing Chromium from the Debian mirror']);
  });

  it('and one sentence says what to install where there is none', async () => {
    expect(await findChromium(undefined, machine([]))).toEqual({ why: expect.stringMatching(/^There is no Chromium .* install the package "chromium" .*\.$/) });
  });
});
