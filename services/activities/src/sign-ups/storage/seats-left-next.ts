import type { EntityManager } from 'typeorm';
import { wasOffered, type Activity } from '../../activities/domain/activity.js';
import type { Occurrence } from '../../activities/domain/occurrences.js';
import { localDate } from '../../activities/domain/schedule.js';

interface Counts {
  readonly id: string;
  readonly pool: string;
  readonly placed: number;
  readonly held: number;
}

/**
 * How many seats are left at the next time, of activities whose times are signed up for one by one, by their ids: that one of their times is full says
 * nothing of the next. Counts are no secret: asked for anybody.
 */
export async function seatsLeftNext(tx: EntityManager, activities: readonly Activity[], nextOf: (activity: Activity) => Occurrence | undefined, at: Date): Promise<ReadonlyMap<string, number>> {
  const byTime = activities.filter(({ content }) => content.signUp === 'occurrence' && content.capacity !== null);
  if (byTime.length === 0) return new Map();
  const counts = await tx.query<Counts[]>('select activity_id as id, pool, placed, confirmed + offered as held from sign_up_pools where activity_id = any($1) and pool >= $2', [byTime.map(({ id }) => id), localDate(at)]);
  return new Map(byTime.flatMap((activity) => {
    const next = wasOffered(activity) ? nextOf(activity) : undefined;
    if (!next) return [];
    const mine = counts.filter(({ id }) => id === activity.id);
    const placed = mine[0]?.placed ?? activity.seatsTaken;
    const held = mine.find(({ pool }) => pool === next.date)?.held ?? 0;
    return [[activity.id, Math.max(0, activity.content.capacity! - placed - held)]];
  }));
}
