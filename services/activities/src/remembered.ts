/** The same, worked out once for what comes again: of so many different askings and no more. `work` depends on nothing but what it is told. */
export function remembered<A extends readonly (string | number)[], T>(most: number, work: (...told: A) => T): (...told: A) => T {
  const known = new Map<string, T>();
  return (...told) => {
    const at = told.join(' ');
    const before = known.get(at);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = work(...told);
    known.set(at, made);
    return made;
  };
}
