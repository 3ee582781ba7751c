import { type Linear, minus, plus, type Table, type TableCell } from './table.js';

/** From how many on a count may be shown. Configurable upwards only. */
export interface Thresholds {
  /** Anything counted from referrals, screenings or barriers. */
  readonly referrals: number;
  /** Everything else. */
  readonly others: number;
}

export const LEAST_THRESHOLDS: Thresholds = { referrals: 10, others: 5 };

export const REACH_GROUPS = ['older-lonely', 'unemployed-under-25', 'families'] as const;
const PLACED_GROUPS = [...REACH_GROUPS, 'rest'] as const;
export type PlacedGroup = (typeof PLACED_GROUPS)[number];

/** How far the referrals of a year came, each counted once in the atom where it now is. */
export interface FunnelAtoms {
  readonly onlySent: number;
  readonly onlyAssigned: number;
  readonly onlyContacted: number;
  readonly completedWithoutPlacement: number;
  readonly placed: Readonly<Record<PlacedGroup, { readonly going: number; readonly completed: number }>>;
}

const one = (atom: string): Linear => ({ [atom]: 1 });
const going = (group: PlacedGroup) => one(`${group}-going`);
const completed = (group: PlacedGroup) => one(`${group}-completed`);

/** The funnel and the reach are one table, because the reach is a part of those placed and can be subtracted from them. */
export function funnelTable(atoms: FunnelAtoms, threshold: number): Table {
  const reach = Object.fromEntries(PLACED_GROUPS.map((group) => [group, plus(going(group), completed(group))])) as Record<PlacedGroup, Linear>;
  const placed = plus(...PLACED_GROUPS.map((group) => reach[group]));
  const placedAndCompleted = plus(...PLACED_GROUPS.map(completed));
  const withoutPlacement = one('completedWithoutPlacement');
  const contacted = plus(one('onlyContacted'), withoutPlacement, placed);
  const assigned = plus(one('onlyAssigned'), contacted);
  const sent = plus(one('onlySent'), assigned);
  const steps: TableCell[] = [
    { id: 'sent', of: sent }, { id: 'assigned', of: assigned }, { id: 'contacted', of: contacted },
    { id: 'placed', of: placed }, { id: 'completed', of: plus(placedAndCompleted, withoutPlacement) },
  ];
  const parts: TableCell[] = REACH_GROUPS.map((group) => ({ id: group, of: reach[group] }));
  const remainders = subsetsOf(parts).map((some) => ({
    id: `placed but not ${some.map((part) => part.id).join(', ')}`, of: minus(placed, plus(...some.map((part) => part.of))),
  }));
  return {
    name: 'funnel', threshold,
    atoms: {
      onlySent: atoms.onlySent, onlyAssigned: atoms.onlyAssigned, onlyContacted: atoms.onlyContacted,
      completedWithoutPlacement: atoms.completedWithoutPlacement,
      ...Object.fromEntries(PLACED_GROUPS.flatMap((group) => [
        [`${group}-going`, atoms.placed[group].going], [`${group}-completed`, atoms.placed[group].completed],
      ])),
    },
    cells: [...steps, ...parts],
    groups: [
      ...steps, ...parts, ...stepsBetween(steps), ...remainders,
      { id: 'placed and completed', of: placedAndCompleted },
      { id: 'placed and still going', of: minus(placed, placedAndCompleted) },
      { id: 'completed without placement', of: withoutPlacement },
    ],
    nested: [
      ['sent', 'assigned'], ['assigned', 'contacted'], ['contacted', 'placed'], ['contacted', 'completed'],
      ...REACH_GROUPS.map((group) => ['placed', group] as const),
    ],
  };
}

/** Of one barrier: how often it was identified, and in how many of those cases it was solved. */
export function barrierTable(barrier: string, { identified, solved }: { identified: number; solved: number }, threshold: number): Table {
  const cells = [{ id: 'identified', of: plus(one('open'), one('solved')) }, { id: 'solved', of: one('solved') }];
  return {
    name: `barrier-${barrier}`, threshold, atoms: { open: identified - solved, solved }, cells,
    groups: [...cells, { id: 'open', of: one('open') }], nested: [['identified', 'solved']],
  };
}

/** Counts of which each stands alone: a difference of two of them is no group of people. */
export function plainTable(name: string, counts: Readonly<Record<string, number>>, threshold: number): Table {
  const cells = Object.keys(counts).map((id) => ({ id, of: one(id) }));
  return { name, threshold, atoms: counts, cells, groups: cells, nested: [] };
}

const stepsBetween = (steps: readonly TableCell[]): TableCell[] =>
  steps.flatMap((a, index) => steps.slice(index + 1).map((b) => ({ id: `${a.id} less ${b.id}`, of: minus(a.of, b.of) })));

const subsetsOf = <T>(items: readonly T[]): T[][] =>
  items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]).filter((set) => set.length > 0);
