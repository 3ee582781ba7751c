import { setTimeout as pause } from 'node:timers/promises';
import { STAGE_SERVICES } from '../stage/deployments.js';
import type { Stage } from '../stage/stage.js';

const LOOK_EVERY_MS = 150;

/** Effects since the beginning, by service; undefined while the database does not say. */
const effects = async (stage: Stage): Promise<readonly number[] | undefined> => {
  try {
    return await Promise.all(STAGE_SERVICES.map(async (service) => {
      const [row] = await stage.databases.ask<{ n: number }>(service, 'select coalesce(max(place), 0)::int as n from effects');
      return row?.n ?? 0;
    }));
  } catch {
    return undefined;
  }
};

/** Whether every service gets mail within the time. Returns as soon as it is known. */
export async function mailFlows(stage: Stage, withinMs: number): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  for (let before = await effects(stage); ;) {
    await pause(LOOK_EVERY_MS);
    const after = await effects(stage);
    if (before && after?.every((count, index) => count > before![index]!)) return true;
    if (performance.now() > deadline) return false;
    before ??= after;
  }
}
