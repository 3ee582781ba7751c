import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { AT, client, transportBarrier } from './client.examples.js';
import { barriersOf, evolve, type Client } from './client.js';
import type { ClientFact } from './client-facts.js';
import { recordNeeds } from './record-needs.js';
import { recordScreening } from './record-screening.js';
import { solveBarriers } from './solve-barriers.js';

const TALLY = '0e7f4a52-93f7-4a9b-8b53-0d1b9c61b7aa';
const listing = (...barriers: ('transport' | 'cost')[]) =>
  recordNeeds({ at: AT, barriers: barriers.map((barrier) => ({ barrier, tallyId: TALLY })), wishes: [] });

describe('recording needs', () => {
  it('identifies a new barrier under its own tally', () => {
    given(client()).when(listing('cost'))
      .then({ kind: 'barrier-identified', barrier: 'cost', tallyId: TALLY, identifiedOn: '2026-11-16', at: AT });
  });

  it('changes nothing the second time', () => {
    given(client({ barriers: [transportBarrier()] })).when(listing('transport')).then();
  });

  it('drops what the client no longer names', () => {
    given(client({ barriers: [transportBarrier()] })).when(listing())
      .then({ kind: 'barrier-dropped', barrier: 'transport', droppedOn: '2026-11-16', at: AT });
  });

  it('takes a dropped barrier up again without counting it twice', () => {
    given(client({ barriers: [transportBarrier({ droppedOn: '2026-11-10' })] })).when(listing('transport'))
      .then({ kind: 'barrier-taken-up-again', barrier: 'transport', at: AT });
  });

  it('leaves a solved barrier solved, listed or not', () => {
    const solved = client({ barriers: [transportBarrier({ solution: 'carpool', solvedOn: '2026-11-12' })] });
    given(solved).when(listing()).then();
    given(solved).when(listing('transport')).then();
  });

  it('notes wishes only when they change', () => {
    given(client()).when(recordNeeds({ at: AT, barriers: [], wishes: ['company'] })).then({ kind: 'wishes-changed', wishes: ['company'], at: AT });
    given(client({ wishes: ['company'] })).when(recordNeeds({ at: AT, barriers: [], wishes: ['company'] })).then();
  });
});

describe('solving barriers', () => {
  const solving = solveBarriers({ at: AT, solved: [{ barrier: 'transport', solution: 'school-transport-seat' }] });

  it('tells the solution under the tally of the barrier', () => {
    given(client({ barriers: [transportBarrier()] })).when(solving)
      .then({ kind: 'barrier-solved', barrier: 'transport', tallyId: transportBarrier().tallyId, solution: 'school-transport-seat', solvedOn: '2026-11-16', at: AT });
  });

  it('counts a barrier solved once', () => {
    given(client({ barriers: [transportBarrier({ solution: 'carpool', solvedOn: '2026-11-12' })] })).when(solving).then();
  });

  it.each([
    ['never named', client()],
    ['dropped from the list', client({ barriers: [transportBarrier({ droppedOn: '2026-11-10' })] })],
  ])('refuses a barrier that was %s', (_name, state) => {
    given(state).when(solving).thenRefused('barrier-is-not-among-needs');
  });
});

describe('screening', () => {
  const screening = (conductedOn: string) => recordScreening({ at: AT, screeningId: TALLY, tallyId: TALLY, answer: 4, conductedOn });

  it('keeps the answer and tells the band', () => {
    given(client()).when(screening('2026-11-16'))
      .then({ kind: 'screening-recorded', screeningId: TALLY, tallyId: TALLY, answer: 4, band: 'lonely', conductedOn: '2026-11-16', at: AT });
  });

  it('cannot have happened tomorrow', () => {
    given(client()).when(screening('2026-11-17')).thenRefused('screening-is-in-the-future');
  });

  it('is told within a year', () => {
    expect(screening('2025-11-16')(client())).toHaveLength(1);
    given(client()).when(screening('2025-11-14')).thenRefused('screening-is-too-old');
    given(client()).when(screening('1900-01-01')).thenRefused('screening-is-too-old');
  });
});

describe('a client after facts', () => {
  const after = (...facts: ClientFact[]): Client => facts.reduce(evolve, client());
  const identified: ClientFact = { kind: 'barrier-identified', barrier: 'transport', tallyId: TALLY, identifiedOn: '2026-11-16', at: AT };

  it('lists an identified barrier, not a dropped one, and again one taken up', () => {
    expect(barriersOf(after(identified)).map((need) => need.barrier)).toEqual(['transport']);
    expect(barriersOf(after(identified, { kind: 'barrier-dropped', barrier: 'transport', droppedOn: '2026-11-16', at: AT }))).toEqual([]);
    expect(barriersOf(after(identified, { kind: 'barrier-dropped', barrier: 'transport', droppedOn: '2026-11-16', at: AT }, { kind: 'barrier-taken-up-again', barrier: 'transport', at: AT }))).toHaveLength(1);
  });

  it('remembers how a barrier was solved', () => {
    const solved = after(identified, { kind: 'barrier-solved', barrier: 'transport', tallyId: TALLY, solution: 'carpool', solvedOn: '2026-11-20', at: AT });
    expect(solved.barriers[0]).toMatchObject({ solution: 'carpool', solvedOn: '2026-11-20' });
  });
});
