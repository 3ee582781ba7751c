import { isRefusal } from '@pirtti/kernel';
import { evolve, type Activity } from '../../activities/domain/activity.js';
import { usual } from './import.examples.js';
import { stepsOf, stepsOfMissing, type Step } from './item-steps.js';
import { isMany, missingFrom } from './missing-items.js';
import { broughtOf, planItem, type ItemFate, type KnownItem } from './plan-item.js';
import { readCalendar } from './read-calendar.js';

export const NOW = new Date('2026-11-23T08:00:00Z');

/** A source and what it has brought, in memory: what the store does, without a database. */
export class Desk {
  known = new Map<string, KnownItem>();

  /** Brings a calendar, and tells each item's fate. What vanishes is taken off offer unless it is too much. */
  bring(text: string, { publish = true, overEdits = false, at = NOW } = {}): Readonly<Record<string, ItemFate>> {
    const items = readCalendar(text, usual);
    if (isRefusal(items)) throw new Error(items.code);
    const fates: Record<string, ItemFate> = {};
    for (const item of items) {
      const before = this.known.get(item.uid);
      const fate = planItem(item, before, { overEdits, at });
      fates[item.uid] = fate;
      if (fate.kind === 'refused' || fate.kind === 'past') continue;
      const activity = follow(before?.activity, stepsOf(item, fate, { activityId: `activity of ${item.uid}`, organisationId: 'us', bilingual: false, publish, at }))!;
      this.known.set(item.uid, { uid: item.uid, activity, brought: broughtOf(item, activity), gone: false, pausedWhenGone: false });
    }
    const missing = missingFrom([...this.known.values()], new Set(items.map(({ uid }) => uid)), at);
    if (!isMany(missing)) for (const one of missing.items) this.known.set(one.uid, { ...one, activity: follow(one.activity, stepsOfMissing(one.activity, at))!, gone: true, pausedWhenGone: one.activity.status === 'published' });
    return fates;
  }

  of(uid: string): Activity {
    return this.known.get(uid)!.activity;
  }

  /** Somebody here does something to it by hand. */
  byHand(uid: string, decide: Step['decide']): void {
    const one = this.known.get(uid)!;
    this.known.set(uid, { ...one, activity: follow(one.activity, [{ decide }])! });
  }
}

function follow(before: Activity | undefined, steps: readonly Step[]): Activity | undefined {
  return steps.reduce<Activity | undefined>((activity, { decide, onlyIfItMay }) => {
    const facts = decide(activity);
    if (!isRefusal(facts)) return facts.reduce<Activity | undefined>(evolve, activity);
    if (onlyIfItMay) return activity;
    throw new Error(facts.code);
  }, before);
}
