import { isSmall, type Release, type Shown, valueOf } from './table.js';

/**
 * A reader who tries to find small groups, written apart from the program that hides them and by another method: every published number is a
 * bound on the difference of two running totals, and shortest paths over these bounds give exactly what can be known of any such difference.
 * The three reach groups are attacked in each order, so that every remainder of those placed is once a difference of neighbours.
 */
const ORDERS = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]].map((order) => order.map((index) => (['older-lonely', 'unemployed-under-25', 'families'] as const)[index]!));
const STEPS = ['sent', 'assigned', 'contacted', 'placed', 'completed'];
const FAR: number = 1e7;

/** The small groups that the attacker knows more narrowly than the sign `<10` says, as sentences. */
export function smallGroupsFound(releases: readonly Release[]): string[] {
  return [...new Set(ORDERS.flatMap((order) => attack(releases, order)))];
}

function attack(releases: readonly Release[], order: readonly string[]): string[] {
  const nodes = ['zero'];
  const node = (name: string) => (nodes.includes(name) ? nodes.indexOf(name) : nodes.push(name) - 1);
  const bounds: [from: number, to: number, most: number][] = [];
  /** a − b is between least and most. */
  const between = (a: string, b: string, least: number, most = FAR) => bounds.push([node(b), node(a), most], [node(a), node(b), -least]);
  const truth: Record<string, number> = { zero: 0 };

  releases.forEach(({ table, shown }, r) => {
    const value = (id: string) => valueOf(table, table.cells.find((cell) => cell.id === id)!.of);
    const name = (id: string) => `${id}@${r}`;
    for (const step of STEPS) truth[name(step)] = value(step);
    for (const [outer, inner] of [['sent', 'assigned'], ['assigned', 'contacted'], ['contacted', 'placed'], ['contacted', 'completed']] as const) between(name(outer), name(inner), 0);
    between(name('completed'), 'zero', 0);
    for (const step of STEPS) tell(shown[step]!, name(step), 'zero');
    let left = name('placed');
    for (const group of order) {
      const next = name(`placed without ${order.slice(0, order.indexOf(group) + 1).sort().join(', ')}`);
      truth[next] = truth[left]! - value(group);
      between(left, next, 0);
      tell(shown[group]!, left, next);
      left = next;
    }
    between(left, 'zero', 0);
    for (const step of STEPS) if (r > 0 && truth[name(step)]! >= truth[`${step}@${r - 1}`]!) between(name(step), `${step}@${r - 1}`, 0);

    function tell(what: Shown, a: string, b: string): void {
      const k = table.threshold;
      if (what.kind === 'exact') between(a, b, what.value, what.value);
      if (what.kind === 'small') between(a, b, 1, k - 1);
      if (what.kind === 'kept') between(a, b, what.value - k + 1, what.value + k - 1);
    }
  });

  const far = shortestPaths(nodes.length, bounds);
  const k = releases[0]!.table.threshold;
  const found: string[] = [];
  nodes.forEach((a, i) => nodes.forEach((b, j) => {
    const difference = truth[a]! - truth[b]!;
    if (i === j || difference < 0 || !isSmall(difference, k) || !means(a, b)) return;
    const most = far[j]![i]!;
    const least = -far[i]![j]!;
    if (most - least < k - 2) found.push(`${a} less ${b} is ${difference}: known to be ${least}…${most}`);
  }));
  return found;
}

/** Differences that are groups of people: within one release, or of one cell between two. */
function means(a: string, b: string): boolean {
  if (a === 'zero' || b === 'zero') return true;
  const [[what, when], [other, then]] = [a.split('@'), b.split('@')] as [[string, string], [string, string]];
  const parts = (name: string) => name.startsWith('placed without') || name === 'placed';
  if (when !== then) return what === other && STEPS.includes(what);
  // A remainder is part of those placed only: it is compared with other remainders and with them.
  return (parts(what) && parts(other)) || (STEPS.includes(what) && STEPS.includes(other));
}

function shortestPaths(size: number, bounds: readonly (readonly [number, number, number])[]): number[][] {
  const far = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? 0 : FAR)));
  for (const [from, to, most] of bounds) far[from]![to] = Math.min(far[from]![to]!, most);
  for (let k = 0; k < size; k++) for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) far[i]![j] = Math.min(far[i]![j]!, far[i]![k]! + far[k]![j]!);
  if (far.some((row, i) => row[i]! < 0)) throw new Error('what is published contradicts itself');
  return far;
}
