import type { Finding } from '../../harness.js';
import type { Poison } from '../streams/poison-handler.js';
import type { Stage } from '../streams/stage.js';

interface Letter { readonly aggregate_id: string; readonly dead: number; readonly parked: number; readonly reason: string }

/** Every poisonous aggregate has one dead letter and one that waits behind it, and nobody else has any. */
export async function letterFindings(stage: Stage, bad: readonly { readonly id: string; readonly poison: Poison }[]): Promise<Finding[]> {
  const letters = await stage.look<Letter>('reporting', `
    select aggregate_id, count(*) filter (where kind = 'dead')::int as dead, count(*) filter (where kind = 'parked')::int as parked,
           min(reason) filter (where kind = 'dead') as reason
    from dead_letters where settled_at is null group by 1`);
  const listed = new Map(letters.map((letter) => [letter.aggregate_id, letter]));
  const wrong = bad.flatMap(({ id, poison }): Finding[] => {
    const letter = listed.get(id);
    if (!letter) return [`a message whose handler ${poison} is not listed as a dead letter`];
    const expected = poison === 'throws' ? 'handler-failed' : 'process-died';
    if (letter.dead !== 1 || letter.parked !== 1) return [`a message whose handler ${poison} is listed ${letter.dead} times, with ${letter.parked} waiting behind it`];
    return letter.reason === expected ? [] : [`a message whose handler ${poison} is listed as ${letter.reason}`];
  });
  const innocent = letters.filter(({ aggregate_id: id }) => !bad.some((one) => one.id === id)).length;
  return innocent > 0 ? [...wrong, `${innocent} aggregates without poison have letters laid aside`] : wrong;
}
