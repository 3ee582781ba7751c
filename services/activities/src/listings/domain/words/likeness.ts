/** What a slip of the finger costs: å, ä, ö without their marks nothing, a letter lost, added, changed or swapped with its neighbour one. */
export function likeness(a: string, b: string): number {
  const [from, to] = [plain(a), plain(b)];
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return last[to.length]!;
}

/** How many slips are forgiven in a word: none in the shortest, where every other word is near. */
export const slipsForgiven = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

const SHORTEST_PART = 5;

/**
 * The known words that somebody may have meant, the nearest first: the whole word, or the beginning or the end of a compound.
 * Equally near ones are all given, at most five, in the order of the alphabet.
 */
export function meantBy(word: string, known: readonly string[]): readonly string[] {
  const forgiven = slipsForgiven(word);
  const found = new Map<string, number>();
  const consider = (candidate: string, handicap: number) => {
    const slips = likeness(word, candidate);
    if (slips <= forgiven) found.set(candidate, Math.min(found.get(candidate) ?? Infinity, slips + handicap));
  };
  for (const candidate of known) {
    consider(candidate, 0);
    // a piece of a longer word is a weaker guess than a word of its own
    if (word.length >= SHORTEST_PART) {
      for (const length of [word.length - 1, word.length, word.length + 1]) {
        if (candidate.length < length + 3) continue;
        consider(candidate.slice(0, length), 0.5);
        consider(candidate.slice(-length), 0.5);
      }
    }
  }
  const nearest = Math.min(...found.values());
  return [...found].filter(([, slips]) => slips <= nearest).map(([candidate]) => candidate).sort().slice(0, 5);
}

const plain = (word: string): string => word.replaceAll(/[äå]/g, 'a').replaceAll('ö', 'o').replaceAll('é', 'e');
