import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { holdPort, holdPortFrom } from './ports.js';

describe('a port that is held', () => {
  it('is nobody else’s until it is let go', async () => {
    const held = (await holdPort(0))!;
    expect(await holdPort(held.port)).toBeUndefined();
    const next = await holdPortFrom(held.port);
    expect(next.port).not.toBe(held.port);
    await Promise.all([held.release(), next.release()]);
    await (await holdPort(held.port))!.release();
  });

  it('is let go though somebody has called meanwhile and stays on the line', async () => {
    const held = (await holdPort(0))!;
    const caller = connect({ port: held.port, host: '127.0.0.1', allowHalfOpen: true });
    caller.on('error', () => undefined);
    await new Promise((resolve) => { caller.once('connect', resolve); });
    await held.release();
    expect(await new Promise((resolve) => { caller.once('close', () => resolve('hung up')); caller.end(); })).toBe('hung up');
  });
});
