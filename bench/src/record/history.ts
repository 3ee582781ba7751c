import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { median, ratioOf, spreadOf } from './numbers.js';
import type { Measure } from '../row.js';

/** The machine and the programs that a figure belongs to. */
export interface Surroundings {
  readonly commit: string;
  readonly kernel: string;
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
  readonly postgres: string;
  readonly nats: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** One row of one run, as `history.jsonl` keeps it: a line each. */
export interface HistoryLine extends Surroundings {
  readonly date: string;
  readonly row: string;
  readonly rounds: number;
  readonly seconds: number;
  readonly events?: number;
  readonly measures: readonly { readonly name: string; readonly unit: string; readonly product: number; readonly floor?: number; readonly ratio?: number; readonly lowest?: number; readonly highest?: number }[];
  readonly findings: readonly string[];
}

/** A measure in the form in which it is remembered. */
export function summary({ name, unit, product, floor }: Measure): HistoryLine['measures'][number] {
  const { median: middle } = spreadOf(product);
  if (!floor) return { name, unit, product: middle };
  const { median: ratio, lowest, highest } = ratioOf(product, floor);
  return { name, unit, product: middle, floor: median(floor), ratio, lowest, highest };
}

/** All lines so far, oldest first. A line that is not JSON throws with its number. */
export function readHistory(file: string): HistoryLine[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').flatMap((line, index): HistoryLine[] => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as HistoryLine];
    } catch (cause) {
      throw new Error(`${file}:${index + 1} is not a line of history`, { cause });
    }
  });
}

export const appendHistory = (file: string, line: HistoryLine): void => appendFileSync(file, `${JSON.stringify(line)}\n`);

const RUNS_COMPARED = 3;
const FALL = 0.2;

/**
 * A sentence for each measure with a goal that became more than a fifth worse than the median of its last three runs on the same
 * processor. `higherIsBetter` tells of a measure by name which way is worse.
 */
export function fallsIn(line: HistoryLine, history: readonly HistoryLine[], higherIsBetter: (measure: string) => boolean | undefined): string[] {
  const before = history.filter((one) => one.row === line.row && one.cpu === line.cpu && one.cores === line.cores && one.findings.length === 0).slice(-RUNS_COMPARED);
  return line.measures.flatMap(({ name, ratio }) => {
    const higher = higherIsBetter(name);
    const earlier = before.flatMap(({ measures }) => measures.filter((measure) => measure.name === name).flatMap((measure) => measure.ratio ?? []));
    if (ratio === undefined || higher === undefined || earlier.length === 0) return [];
    const usual = median(earlier);
    const worse = higher ? ratio < usual * (1 - FALL) : ratio > usual * (1 + FALL);
    return worse ? [`${line.row} ${name}: ratio ${ratio.toFixed(2)}, and ${usual.toFixed(2)} in the last ${earlier.length} run${earlier.length > 1 ? 's' : ''} on this processor`] : [];
  });
}
