import { ratioOf, spreadOf } from './numbers.js';
import type { Measure, Outcome } from '../row.js';

const shown = (figure: number): string => (figure >= 1000 ? Math.round(figure).toLocaleString('en-US') : figure.toPrecision(figure >= 100 ? 3 : 3));

/** Whether the measure reaches its goal; undefined where it has none. */
export function isMet({ product, floor, goal }: Measure): boolean | undefined {
  if (!goal || !floor) return undefined;
  const { median: ratio } = ratioOf(product, floor);
  return 'atLeast' in goal ? ratio >= goal.atLeast : ratio <= goal.atMost;
}

function cells(row: string, measure: Measure, counts: boolean): string[] {
  const { name, unit, product, floor, goal } = measure;
  const told = (figures: readonly number[]): string => {
    const { median, lowest, highest } = spreadOf(figures);
    return `${shown(median)} ${unit} (${shown(lowest)}–${shown(highest)})`;
  };
  const ratio = floor && ratioOf(product, floor);
  const met = isMet(measure);
  return [
    row, name, told(product), floor ? told(floor) : '–', ratio ? `${ratio.median.toFixed(2)} (${ratio.lowest.toFixed(2)}–${ratio.highest.toFixed(2)})` : '–',
    goal ? ('atLeast' in goal ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`) : '–',
    !counts ? 'does not count' : met === undefined ? '–' : met ? 'met' : 'not met',
  ];
}

/** One table for people: a line per measure. */
export function tableOf(outcomes: readonly (readonly [row: string, Outcome])[]): string {
  const lines = [['row', 'figure', 'product', 'floor', 'ratio', 'goal', ''],
    ...outcomes.flatMap(([row, { measures, findings }]) => (measures.length === 0 ? [[row, '–', '–', '–', '–', '–', 'not measured']]
      : measures.map((measure) => cells(row, measure, findings.length === 0))))];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()).join('\n');
}
