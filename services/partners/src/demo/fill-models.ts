import type { INestApplicationContext } from '@nestjs/common';
import { fromMonday } from '@pirtti/demo';
import { dayInHelsinki, isRefusal } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { adoptModel } from '../operating-models/domain/adoption.js';
import { describeModel } from '../operating-models/domain/describe-model.js';
import { OperatingModelStore } from '../operating-models/storage/operating-model.store.js';
import { adminOf } from './demo-doer.js';
import { DEMO_MODELS } from './demo-models.js';

const TWO_YEARS = 2 * 365;

/** The library of the demo, each step by whoever takes it. A model that is there already stays as people have made it. */
export async function fillModels(app: INestApplicationContext, monday: Date): Promise<void> {
  const [tenant, store] = [app.get(TenantTransactions), app.get(OperatingModelStore)];
  for (const { id, keeper, adoptions, kind, fundingEnds, ...rest } of DEMO_MODELS) {
    const content = { ...rest, fundingEndsOn: fundingEnds === undefined ? null : dayInHelsinki(fromMonday(monday, fundingEnds)) };
    const by = adminOf(keeper);
    const isNew = await tenant.run(keeper.id, async (tx) => {
      if (await store.find(tx, id)) return false;
      done(await store.change(tx, id, describeModel({ modelId: id, by, content: { kind, ...content }, at: fromMonday(monday, -TWO_YEARS) })));
      return true;
    });
    if (!isNew) continue;
    for (const [municipalityCode, state, daysAgo, reason, writer] of adoptions) {
      const at = fromMonday(monday, -daysAgo);
      await tenant.run(writer.id, async (tx) => {
        const [adoption] = (await store.adoptions(tx, [id])).filter((one) => one.municipalityCode === municipalityCode);
        done(await store.adopt(tx, id, municipalityCode, adoptModel({
          modelId: id, kind, municipalityCode, state, since: dayInHelsinki(at), version: adoption?.version ?? 0, reason, by: adminOf(writer), area: writer.serviceArea, at,
        })));
      });
    }
  }
}

function done(outcome: unknown): void {
  if (isRefusal(outcome)) throw new Error(`the demo's library was refused: ${outcome.code}`);
}
