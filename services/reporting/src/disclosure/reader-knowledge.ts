import highsPackage, { type Highs } from 'highs';
import { type Linear, type Release, type Shown, valueOf } from './table.js';

export interface Interval {
  readonly least: number;
  readonly most: number;
}

/** A sum over several releases: one part for each, in their order. */
export type AcrossReleases = readonly (Linear | undefined)[];

// Its types describe the CommonJS build; what an ES module imports is the loader itself.
const loadHighs = highsPackage as unknown as typeof highsPackage.default;

let solver: Promise<Highs> | undefined;

/** No municipality counts more people than this; it only keeps the solver's answers finite. */
const MOST_PEOPLE = 1_000_000;

/**
 * Everything that a reader with all releases in hand can know, as a linear programme over the atoms: what each cell shows, what `<10` means,
 * how far a kept figure may be from the truth, that groups are never negative, and that cumulative counts grow.
 * The solver's memory is its own: call `forget` at the end.
 */
export class ReaderKnowledge {
  private readonly rowOfCell = new Map<string, number>();

  private constructor(private readonly highs: Highs, private readonly model: ReturnType<Highs['createModel']>, private readonly offsets: readonly number[], private readonly releases: readonly Release[]) {}

  static async of(releases: readonly Release[]): Promise<ReaderKnowledge> {
    const highs = await (solver ??= loadHighs());
    const model = highs.createModel();
    model.options.set({ output_flag: false });
    const offsets: number[] = [];
    let atoms = 0;
    for (const { table } of releases) {
      offsets.push(atoms);
      for (const _ of Object.keys(table.atoms)) { model.addVar(0, MOST_PEOPLE); atoms++; }
    }
    const knowledge = new ReaderKnowledge(highs, model, offsets, releases);
    knowledge.readWhatIsShown();
    return knowledge;
  }

  /** The least and the most that a sum can be, as far as the reader knows. */
  interval(of: AcrossReleases): Interval {
    const entries = this.entriesOf(of);
    const { minimize, maximize } = this.highs.constants.objectiveSense;
    for (const [atom, sign] of entries) this.model.changeColCost(atom, sign);
    // People are whole: a bound between two numbers tells the next one inwards.
    const least = Math.ceil(this.solve(minimize) - 1e-6);
    const most = Math.floor(this.solve(maximize) + 1e-6);
    for (const [atom] of entries) this.model.changeColCost(atom, 0);
    return { least, most };
  }

  /** What the reader would know if a cell of the last release showed something else. */
  showInstead(cell: string, shown: Shown): void {
    const [least, most] = this.boundsOf(shown, this.releases.at(-1)!.table.threshold);
    this.model.changeRowBounds(this.rowOfCell.get(cell)!, least, most);
  }

  forget(): void {
    this.model.dispose();
  }

  private solve(sense: Parameters<ReturnType<Highs['createModel']>['changeObjectiveSense']>[0]): number {
    this.model.changeObjectiveSense(sense);
    this.model.run();
    const status = this.model.getModelStatus();
    if (status !== this.highs.constants.modelStatus.optimal) throw new Error(`what is published contradicts itself (solver status ${status})`);
    return this.model.getObjectiveValue();
  }

  private readWhatIsShown(): void {
    let rows = 0;
    const add = (of: AcrossReleases, least: number, most: number): number => {
      const entries = this.entriesOf(of);
      this.model.addRow(least, most, { indices: entries.map(([atom]) => atom), values: entries.map(([, sign]) => sign) });
      return rows++;
    };
    this.releases.forEach(({ table, shown }, index) => {
      const earlier = this.releases[index - 1]?.table;
      for (const cell of table.cells) {
        const row = add(at(index, cell.of), ...this.boundsOf(shown[cell.id] ?? { kind: 'withheld' }, table.threshold));
        if (index === this.releases.length - 1) this.rowOfCell.set(cell.id, row);
        const before = earlier?.cells.find((one) => one.id === cell.id);
        // Where a correction has taken something back the reader's usual assumption is false, and tells nothing.
        if (earlier && before && valueOf(earlier, before.of) <= valueOf(table, cell.of)) add(between(index - 1, before.of, index, cell.of), 0, this.highs.infinity);
      }
    });
  }

  private boundsOf(shown: Shown, threshold: number): [least: number, most: number] {
    switch (shown.kind) {
      case 'exact': return [shown.value, shown.value];
      case 'small': return [1, threshold - 1];
      case 'kept': return [shown.value - threshold + 1, shown.value + threshold - 1];
      case 'withheld': return [-this.highs.infinity, this.highs.infinity];
    }
  }

  private entriesOf(of: AcrossReleases): [atom: number, sign: number][] {
    return of.flatMap((linear, index) => {
      const atoms = Object.keys(this.releases[index]!.table.atoms);
      return Object.entries(linear ?? {}).map(([atom, sign]): [number, number] => [this.offsets[index]! + atoms.indexOf(atom), sign]);
    });
  }
}

/** A sum within one release. */
export const at = (index: number, of: Linear): AcrossReleases => [...Array<undefined>(index).fill(undefined), of];

/** How much a sum grew from one release to a later one. */
export function between(earlier: number, before: Linear, later: number, after: Linear): AcrossReleases {
  const of: (Linear | undefined)[] = [...at(later, after)];
  of[earlier] = Object.fromEntries(Object.entries(before).map(([atom, sign]) => [atom, -sign]));
  return of;
}
