import type { Organisation } from '../../organisations/domain/organisation.js';
import { nameKey } from './directory.js';
import type { ImportedRow } from './imported-row.js';

/** So many lines are enough to find the others. */
const MOST_TOLD = 3;

/** For rows that speak of one organisation, the lines on which others do. Which of them is right only a person knows. */
export function twinsOf(rows: ReadonlyMap<ImportedRow, readonly Organisation[]>): ReadonlyMap<ImportedRow, readonly number[]> {
  const speaking = new Map<string, ImportedRow[]>();
  for (const [row, organisations] of rows) {
    const keys = [...organisations.map(({ id }) => id), ...(row.content.businessId ? [row.content.businessId] : []), nameKey(row)];
    for (const key of keys) speaking.set(key, [...(speaking.get(key) ?? []), row]);
  }
  const twins = new Map<ImportedRow, readonly number[]>();
  for (const [key, group] of speaking) {
    for (const row of group) {
      const lines = group.filter((other) => other !== row && !(key === nameKey(row) && areApart(row, other))).map(({ line }) => line);
      if (lines.length > 0 && !twins.has(row)) twins.set(row, lines.slice(0, MOST_TOLD));
    }
  }
  return twins;
}

/** Two of one name in one town, each with a Y-tunnus of its own. */
const areApart = ({ content: { businessId: one } }: ImportedRow, { content: { businessId: other } }: ImportedRow): boolean => Boolean(one && other && one !== other);
