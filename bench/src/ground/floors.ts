import { join } from 'node:path';
import type { Ground } from './ground.js';
import { ROOT } from './paths.js';
import { startProcess, type Running } from './processes.js';

/** Starts one of the floors' programs, `bench/src/floors/<name>.ts`. */
export const startFloor = (ground: Ground, name: string, settings: Readonly<Record<string, string>> = {}): Promise<Running> => startProcess(ground, {
  name: `floor-${name}`, args: [join(ROOT, `bench/dist/floors/${name}.js`)], ready: '/ready',
  settings: { PIRTTI_DATABASE_URL: ground.floorUrl, PIRTTI_BROKER_URL: ground.broker.url, ...settings },
});
