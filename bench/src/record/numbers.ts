/** The middle of some figures; of an even number, the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  if (figures.length === 0) throw new Error('there is no median of nothing');
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The figure that this part of all (0 < part ≤ 1) do not exceed, by nearest rank. */
export function percentile(figures: readonly number[], part: number): number {
  if (figures.length === 0) throw new Error('there is no percentile of nothing');
  const sorted = Float64Array.from(figures).sort();
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)]!;
}

/** The median of all rounds with the lowest and the highest. */
export interface Spread {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

export const spreadOf = (figures: readonly number[]): Spread => ({ median: median(figures), lowest: Math.min(...figures), highest: Math.max(...figures) });

/** The ratio of the medians; its spread is that of the rounds, each product beside the floor that ran next to it. */
export function ratioOf(product: readonly number[], floor: readonly number[]): Spread {
  if (product.length !== floor.length) throw new Error('every round has a product and a floor');
  const rounds = product.map((figure, round) => figure / floor[round]!);
  return { median: median(product) / median(floor), lowest: Math.min(...rounds), highest: Math.max(...rounds) };
}
