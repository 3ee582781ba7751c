import { createHash } from 'node:crypto';
import type { AgeBand } from '@pirtti/kernel';
import type { DemoActivity } from './demo-activities.js';

const AGES: Readonly<Partial<Record<string, readonly AgeBand[]>>> = {
  'exercise-group': ['65-74', '75-84', '85+'],
  'digital-support': ['65-74', '75-84'],
  club: ['13-17', '18-24', '25-29'],
  'open-family-place': ['0-6', '30-64', '25-29'],
};
const ANY_AGE: readonly AgeBand[] = ['30-64', '65-74', '75-84'];

/** How many came on a day: the usual number, a little more or less, always the same for the same day. */
export function usualSheet({ id, content, typicalVisits = 0 }: DemoActivity, date: string): { others: Partial<Record<AgeBand, number>>; newcomers: number } {
  const chance = createHash('sha256').update(`${id} ${date}`).digest();
  const visits = Math.max(3, typicalVisits + (chance[0]! % 7) - 3);
  const [first, second, ...more] = AGES[content.kind] ?? ANY_AGE;
  const share = Math.floor(visits / 3);
  const others: Partial<Record<AgeBand, number>> = { [first!]: visits - share - Math.floor(share / 2), [second!]: share };
  others[more[0] ?? first!] = (others[more[0] ?? first!] ?? 0) + Math.floor(share / 2);
  return { others, newcomers: chance[1]! % 10 < 3 ? 1 : 0 };
}
