import { type AcrossReleases, at, between, ReaderKnowledge } from './reader-knowledge.js';
import { isSmall, type Linear, type Release, type Shown, type ShownCells, type Table, valueOf } from './table.js';

/** A small group and where it can be read from: in one release, or between two. */
interface Secret {
  readonly of: AcrossReleases;
  readonly threshold: number;
}

/**
 * Decides what may be shown of a table so that neither it alone nor it together with earlier releases tells the size of a small group.
 * First every small cell is shown as `<10`; then, as long as a reader could still narrow some small group further than `<10` itself does,
 * the cheapest cell that widens it is withheld. `secondary: false` exists for the test that shows that the second step is needed.
 */
export async function protect(table: Table, earlier: readonly Release[] = [], { secondary = true } = {}): Promise<ShownCells> {
  const shown = withoutContradictions(table, firstStep(table, earlier.at(-1)));
  if (!secondary) return shown;
  const knowledge = await ReaderKnowledge.of([...earlier, { table, shown }]);
  try {
    // Withholding never tells more, so a secret once safe stays safe and each is looked at once.
    for (const secret of secretsOf(table, earlier)) {
      while (narrownessOf(knowledge, secret) > 0) {
        const victim = cheapestThatHelps(table, shown, knowledge, secret);
        // With everything withheld a release says nothing that earlier ones did not already say.
        if (!victim) break;
        shown[victim] = { kind: 'withheld' };
        knowledge.showInstead(victim, shown[victim]);
      }
    }
  } finally {
    knowledge.forget();
  }
  return shown;
}

function firstStep(table: Table, latest: Release | undefined): Record<string, Shown> {
  return Object.fromEntries(table.cells.map((cell): [string, Shown] => {
    const value = valueOf(table, cell.of);
    if (isSmall(value, table.threshold)) return [cell.id, { kind: 'small' }];
    const before = latest?.shown[cell.id];
    const figure = before?.kind === 'exact' || before?.kind === 'kept' ? before.value : undefined;
    if (figure !== undefined && isSmall(value - figure, table.threshold)) return [cell.id, { kind: 'kept', value: figure }];
    return [cell.id, { kind: 'exact', value }];
  }));
}

/** A kept figure may have fallen behind a part of it that moved more; the part is then left out, so that the report does not contradict itself. */
function withoutContradictions(table: Table, shown: Record<string, Shown>): Record<string, Shown> {
  for (const [outer, inner] of table.nested) {
    const [whole, part] = [shown[outer], shown[inner]];
    if (whole && part && 'value' in whole && 'value' in part && whole.value < part.value) shown[inner] = { kind: 'withheld' };
  }
  return shown;
}

function secretsOf(table: Table, earlier: readonly Release[]): Secret[] {
  const all = [...earlier.map((release) => release.table), table];
  const within = all.flatMap((one, index) => one.groups
    .filter((group) => isSmall(valueOf(one, group.of), one.threshold))
    .map((group) => ({ of: at(index, group.of), threshold: one.threshold })));
  const since = earlier.flatMap((release, index) => table.cells.flatMap((cell) => {
    const before = release.table.cells.find((one) => one.id === cell.id);
    if (!before || !isSmall(valueOf(table, cell.of) - valueOf(release.table, before.of), table.threshold)) return [];
    return [{ of: between(index, before.of, earlier.length, cell.of), threshold: table.threshold }];
  }));
  return [...within, ...since];
}

/** By how much a reader knows a small group more narrowly than the sign `<10` (1…9) would tell; zero when it is safe. */
function narrownessOf(knowledge: ReaderKnowledge, { of, threshold }: Secret): number {
  const { least, most } = knowledge.interval(of);
  return Math.max(0, threshold - 2 - (most - least));
}

function cheapestThatHelps(table: Table, shown: ShownCells, knowledge: ReaderKnowledge, secret: Secret): string | undefined {
  const candidates = table.cells
    .filter((cell) => shown[cell.id]?.kind !== 'withheld')
    .sort((a, b) => costOf(table, a.of, shown[a.id]!) - costOf(table, b.of, shown[b.id]!));
  let best: { id: string; narrowness: number } | undefined;
  for (const { id } of candidates) {
    knowledge.showInstead(id, { kind: 'withheld' });
    const narrowness = narrownessOf(knowledge, secret);
    knowledge.showInstead(id, shown[id]!);
    if (narrowness === 0) return id;
    if (!best || narrowness < best.narrowness) best = { id, narrowness };
  }
  return best?.id;
}

/** Big figures matter most to a reader; a cell that already says only `<10` is cheap, and zeros say much in few words. */
function costOf(table: Table, of: Linear, shown: Shown): number {
  const value = valueOf(table, of);
  return value === 0 ? Number.MAX_SAFE_INTEGER : shown.kind === 'small' ? value / table.threshold + table.threshold : value;
}
