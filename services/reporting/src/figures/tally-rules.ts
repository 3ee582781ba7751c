import { type Barrier, BARRIER_CODES, BARRIERS, label, LONELINESS_BAND_CODES, LONELINESS_BANDS, type LonelinessBand, type Solution, SOLUTION_CODES, SOLUTIONS } from '@pirtti/kernel';
import { barriersSolved } from '../projections/barriers-solved/projection.js';
import type { BarrierTally } from '../projections/barriers-solved/row.js';
import { lonelinessRaised } from '../projections/loneliness-raised/projection.js';
import type { Screening } from '../projections/loneliness-raised/row.js';
import { REASONS } from './reasons.js';
import type { Rule } from './rule.js';

const IDENTIFIED = 'referrals.barrier-identified.v1';
const SOLVED = 'referrals.barrier-solved.v1';

const outside = (barrier: Barrier) => (row: BarrierTally, year: number) => {
  if (row.barrier !== barrier) return REASONS.otherBarrier;
  if (row.year === null) return REASONS.identificationUnknown;
  return row.year === year ? undefined : REASONS.otherYear;
};

export const screeningRule = (band: LonelinessBand): Rule<Screening> => ({
  id: `screenings-${band}`, version: 1, unit: 'case', about: lonelinessRaised, types: ['referrals.screening-recorded.v1'], pick: 'last',
  label: LONELINESS_BANDS[band],
  rule: label('Kerrat, joina yksinäisyys otettiin puheeksi ja vastaus kuului tähän luokkaan.', 'Gånger då ensamhet togs upp och svaret hörde till denna klass.', 'Times when loneliness was raised and the answer was in this class.'),
  because: REASONS.latestTold, otherwise: REASONS.replaced,
  whyNot: (row, year) => (row.year !== year ? REASONS.otherYear : row.band === band ? undefined : REASONS.otherBand),
});

export const identifiedRule = (barrier: Barrier): Rule<BarrierTally> => ({
  id: `barrier-${barrier}-identified`, version: 1, unit: 'case', about: barriersSolved, types: [IDENTIFIED], pick: 'first',
  label: label(`${BARRIERS[barrier].fi}: tunnistettu`, `${BARRIERS[barrier].sv}: identifierade`, `${BARRIERS[barrier].en}: identified`),
  rule: label('Osallistumisen esteet, jotka tunnistettiin vuoden aikana.', 'Hinder för deltagande som identifierades under året.', 'Barriers to taking part that were identified during the year.'),
  because: REASONS.barrierIdentified, otherwise: REASONS.replaced, whyNot: outside(barrier),
});

export const solvedRule = (barrier: Barrier, solution?: Solution): Rule<BarrierTally> => ({
  id: solution ? `barrier-${barrier}-solved-by-${solution}` : `barrier-${barrier}-solved`, version: 1, unit: 'case', about: barriersSolved, types: [SOLVED], pick: 'last',
  label: solution ? SOLUTIONS[solution] : label(`${BARRIERS[barrier].fi}: ratkaistu`, `${BARRIERS[barrier].sv}: lösta`, `${BARRIERS[barrier].en}: solved`),
  rule: label('Vuoden aikana tunnistetut esteet, jotka on ratkaistu. Ratkaisu voi olla tullut myöhemminkin.', 'Hinder som identifierades under året och har lösts. Lösningen kan ha kommit senare.', 'Barriers identified during the year that have been solved, be it later.'),
  because: REASONS.barrierSolved, otherwise: REASONS.replaced,
  whyNot: (row, year) => outside(barrier)(row, year) ?? (solution && row.solution !== solution ? REASONS.otherSolution : undefined),
});

export const TALLY_RULES = [
  ...LONELINESS_BAND_CODES.map(screeningRule),
  ...BARRIER_CODES.flatMap((barrier) => [identifiedRule(barrier), solvedRule(barrier), ...SOLUTION_CODES.map((solution) => solvedRule(barrier, solution))]),
];
