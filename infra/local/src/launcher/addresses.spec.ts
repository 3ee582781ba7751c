import { describe, expect, it } from 'vitest';
import { holdPort } from '../ports.js';
import { choosePorts } from './addresses.js';

describe('the ports of a house', () => {
  it('are never those of another that starts at the same time', async () => {
    const [one, other] = await Promise.all([choosePorts('preferred'), choosePorts('preferred')]);
    const all = [...Object.values(one.ports), ...Object.values(other.ports)];
    expect(new Set(all).size).toBe(all.length);
    await Promise.all([one, other].map(({ ports, release }) => release(...Object.keys(ports) as (keyof typeof ports)[])));
  });

  it('are kept until their part uses them', async () => {
    const { ports, release } = await choosePorts('free');
    expect(await holdPort(ports.portal)).toBeUndefined();
    await release('portal');
    const taken = await holdPort(ports.portal);
    expect(taken?.port).toBe(ports.portal);
    await taken?.release();
    await release(...Object.keys(ports) as (keyof typeof ports)[]);
  });
});
