import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPirtti } from '@pirtti/local';

/** Where `furnish` tells `openHouse` that a furnished house stands. */
export const FURNISHED = 'PIRTTI_JOURNEY_FURNISHED';

/** Before the journeys of one run: the demo is filled once, since each journey begins in a copy of that house. */
export default async function furnish(): Promise<(() => void) | undefined> {
  if (process.env['PIRTTI_JOURNEY_URL']) return undefined;
  const dataDir = mkdtempSync(join(tmpdir(), 'pirtti-furnished-'));
  const pirtti = await startPirtti({ dataDir, ports: 'free' });
  await pirtti.stop();
  process.env[FURNISHED] = dataDir;
  return () => rmSync(dataDir, { recursive: true, force: true });
}
