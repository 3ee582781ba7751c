import { describe, expect, it } from 'vitest';
import { History } from '../../journal/history.examples.js';
import { type BarrierEvent, foldBarrier } from './fold.js';
import type { BarrierTally } from './row.js';

function told(solution?: 'carpool' | 'volunteer-ride'): BarrierEvent[] {
  const history = new History();
  history.barrier('transport', solution);
  return history.events as BarrierEvent[];
}
const after = (events: readonly BarrierEvent[]) => events.reduce<BarrierTally | undefined>(foldBarrier, undefined);

describe('a barrier', () => {
  it('is solved in the year in which it was identified', () => expect(after(told('carpool'))).toMatchObject({ barrier: 'transport', year: 2026, solution: 'carpool' }));
  it('can be solved anew', () => expect(after([...told('carpool'), told('volunteer-ride')[1]!])).toMatchObject({ solution: 'volunteer-ride' }));
  it('belongs to no year until it is identified', () => expect(after(told('carpool').slice(1))).toMatchObject({ year: null, solution: 'carpool' }));
  it('changes nothing the second time', () => expect(after([...told('carpool'), ...told('carpool')])).toEqual(after(told('carpool'))));
});
