import { connect, createServer, type AddressInfo } from 'node:net';
import { expect, it, vi } from 'vitest';
import { becomeLeader } from './leadership.js';

const TAKEN_OVER_WITHIN_MS = 20_000;
const DATABASE = process.env['PIRTTI_TEST_POSTGRES_URL'] ?? '';

const candidate = (mailUrl: string, onLost: (cause: unknown) => void = () => undefined) =>
  becomeLeader({ mailUrl, deployment: 'spec', onBell: () => undefined, onLost, signal: AbortSignal.timeout(TAKEN_OVER_WITHIN_MS) });

it('goes to another where the leader falls silent with its connection still open; and the leader notices', { timeout: 2 * TAKEN_OVER_WITHIN_MS }, async () => {
  const way = await wayThatFallsSilent();
  const onLost = vi.fn();
  const first = await candidate(way.url, onLost);
  way.fallSilent();
  // As with a process that stands still, nobody tells the database that it has gone.
  const second = await candidate(DATABASE);
  expect(onLost).toHaveBeenCalled();
  await second.release();
  await first.release();
  way.close();
});

async function wayThatFallsSilent(): Promise<{ readonly url: string; fallSilent(): void; close(): void }> {
  const { hostname: host, port, href } = new URL(DATABASE);
  let silent = false;
  const server = createServer((near) => {
    const far = connect(Number(port), host);
    for (const [from, to] of [[near, far], [far, near]] as const) from.on('error', () => undefined).on('data', (chunk) => { if (!silent) to.write(chunk); });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { url: href.replace(`:${port}/`, `:${(server.address() as AddressInfo).port}/`), fallSilent: () => { silent = true; }, close: () => { server.close(); } };
}
