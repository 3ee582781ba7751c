/**
 * Whether two pieces of plain data say the same: objects whatever the order of their keys, lists in their order, instants by
 * their time. A field that is undefined says the same as one that is absent, as it does in JSON. For domains, which import nothing.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Date || b instanceof Date) return a instanceof Date && b instanceof Date && a.getTime() === b.getTime();
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, index) => sameValue(one, b[index]));
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => sameValue(left[key], right[key]));
}

/** Whether two lists hold the same, in whatever order: what was chosen of a list, and chosen anew, is no other choice. */
export const sameChoice = (a: readonly string[], b: readonly string[]): boolean => sameValue([...a].sort(), [...b].sort());
