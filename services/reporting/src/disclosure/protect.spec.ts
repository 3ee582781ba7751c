import { describe, expect, it } from 'vitest';
import { smallGroupsFound } from './attacker.examples.js';
import { protect } from './protect.js';
import type { Release, Table } from './table.js';
import { valueOf } from './table.js';
import { barrierTable, type FunnelAtoms, funnelTable } from './tables.js';

/** Repeatable chance: the same thousand municipalities on every machine. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** From a village with a handful of referrals to a town with hundreds; one atom in four is empty. */
function someFunnel(below: (most: number) => number): FunnelAtoms {
  const scale = [3, 8, 20, 60][below(4)]!;
  const count = () => (below(4) === 0 ? 0 : below(scale));
  const part = () => ({ going: count(), completed: count() });
  return {
    onlySent: count(), onlyAssigned: count(), onlyContacted: count(), completedWithoutPlacement: count(),
    placed: { 'older-lonely': part(), 'unemployed-under-25': part(), families: part(), rest: part() },
  };
}

function later(atoms: FunnelAtoms, below: (most: number) => number): FunnelAtoms {
  const grown = (count: number) => count + (below(3) === 0 ? below(25) : below(4));
  const part = ({ going, completed }: { going: number; completed: number }) => ({ going: grown(going), completed: grown(completed) });
  const { placed } = atoms;
  return {
    onlySent: grown(atoms.onlySent), onlyAssigned: grown(atoms.onlyAssigned), onlyContacted: grown(atoms.onlyContacted), completedWithoutPlacement: grown(atoms.completedWithoutPlacement),
    placed: { 'older-lonely': part(placed['older-lonely']), 'unemployed-under-25': part(placed['unemployed-under-25']), families: part(placed.families), rest: part(placed.rest) },
  };
}

const funnel = (atoms: FunnelAtoms): Table => funnelTable(atoms, 10);

describe('nobody can be found', () => {
  it('by subtracting within one release: a thousand municipalities, no small group found', { timeout: 300_000 }, async () => {
    const below = chance(217);
    let found: string[] = [];
    let shownExactly = 0;
    for (let round = 0; round < 1_000; round++) {
      const table = funnel(someFunnel(below));
      const shown = await protect(table);
      found = [...found, ...smallGroupsFound([{ table, shown }])];
      shownExactly += Object.values(shown).filter((one) => one.kind === 'exact').length;
    }
    expect(found).toEqual([]);
    // Hiding everything would be safe as well: at least a third of the cells must still speak.
    expect(shownExactly).toBeGreaterThan(8_000 / 3);
  });

  it('and the attacker finds many when the second step is left out', async () => {
    const below = chance(217);
    let leaking = 0;
    for (let round = 0; round < 20; round++) {
      const table = funnel(someFunnel(below));
      if (smallGroupsFound([{ table, shown: await protect(table, [], { secondary: false }) }]).length > 0) leaking++;
    }
    expect(leaking).toBeGreaterThan(10);
  });

  it('by subtracting an earlier release from a later one', { timeout: 300_000 }, async () => {
    const below = chance(74);
    let found: string[] = [];
    for (let round = 0; round < 100; round++) {
      const first = someFunnel(below);
      const releases: Release[] = [];
      for (const atoms of [first, later(first, below)]) {
        const table = funnel(atoms);
        releases.push({ table, shown: await protect(table, releases) });
      }
      found = [...found, ...smallGroupsFound(releases)];
    }
    expect(found).toEqual([]);
  });

  it('and the attacker finds many when earlier releases are forgotten', async () => {
    const below = chance(74);
    let leaking = 0;
    for (let round = 0; round < 50; round++) {
      const first = someFunnel(below);
      const releases: Release[] = [];
      for (const atoms of [first, later(first, below)]) releases.push({ table: funnel(atoms), shown: await protect(funnel(atoms)) });
      if (smallGroupsFound(releases).length > 0) leaking++;
    }
    expect(leaking).toBeGreaterThan(5);
  });
});

describe('what is shown', () => {
  const barrier = (identified: number, solved: number) => barrierTable('transport', { identified, solved }, 10);

  it.each([
    ['zero is shown as zero', barrier(0, 0), { identified: { kind: 'exact', value: 0 }, solved: { kind: 'exact', value: 0 } }],
    ['a small count is shown as <10', barrier(3, 0), { identified: { kind: 'small' }, solved: { kind: 'exact', value: 0 } }],
    ['the threshold itself is shown', barrier(20, 10), { identified: { kind: 'exact', value: 20 }, solved: { kind: 'exact', value: 10 } }],
    ['when all but two were solved, the solved are withheld', barrier(34, 32), { identified: { kind: 'exact', value: 34 }, solved: { kind: 'withheld' } }],
    ['when all were solved, both are shown', barrier(34, 34), { identified: { kind: 'exact', value: 34 }, solved: { kind: 'exact', value: 34 } }],
  ])('%s', async (_, table, expected) => {
    expect(await protect(table)).toEqual(expected);
  });

  it('a correction smaller than the threshold keeps the figure of the earlier release', async () => {
    const first = barrier(40, 20);
    const earlier = [{ table: first, shown: await protect(first) }];
    expect(await protect(barrier(43, 20), earlier)).toEqual({ identified: { kind: 'kept', value: 40 }, solved: { kind: 'exact', value: 20 } });
    expect(await protect(barrier(52, 31), earlier)).toEqual({ identified: { kind: 'exact', value: 52 }, solved: { kind: 'exact', value: 31 } });
  });

  it('a correction downwards is kept as well', async () => {
    const first = barrier(40, 20);
    expect(await protect(barrier(38, 20), [{ table: first, shown: await protect(first) }])).toMatchObject({ identified: { kind: 'kept', value: 40 } });
  });

  it('the atoms add up to what people count', () => {
    const atoms = someFunnel(chance(1));
    const table = funnel({ ...atoms, onlySent: 7 });
    const [sent, assigned] = ['sent', 'assigned'].map((id) => valueOf(table, table.cells.find((cell) => cell.id === id)!.of));
    expect(sent! - assigned!).toBe(7);
  });
});
