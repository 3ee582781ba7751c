import type { Barrier, LonelinessBand, Solution, Wish } from '@pirtti/kernel';
import type { ScreeningAnswer } from './loneliness-band.js';

/** Loneliness was raised with the client. The answer stays here; others learn the band, as a tally. */
export interface ScreeningRecorded {
  readonly kind: 'screening-recorded';
  readonly screeningId: string;
  readonly tallyId: string;
  readonly answer: ScreeningAnswer;
  readonly band: LonelinessBand;
  readonly conductedOn: string;
  readonly at: Date;
}

export interface BarrierIdentified {
  readonly kind: 'barrier-identified';
  readonly barrier: Barrier;
  readonly tallyId: string;
  readonly identifiedOn: string;
  readonly at: Date;
}

export interface BarrierDropped {
  readonly kind: 'barrier-dropped';
  readonly barrier: Barrier;
  readonly droppedOn: string;
  readonly at: Date;
}

export interface BarrierTakenUpAgain {
  readonly kind: 'barrier-taken-up-again';
  readonly barrier: Barrier;
  readonly at: Date;
}

export interface BarrierSolved {
  readonly kind: 'barrier-solved';
  readonly barrier: Barrier;
  readonly tallyId: string;
  readonly solution: Solution;
  readonly solvedOn: string;
  readonly at: Date;
}

export interface WishesChanged {
  readonly kind: 'wishes-changed';
  readonly wishes: readonly Wish[];
  readonly at: Date;
}

/** What can have happened to a client's record, privately. */
export type ClientFact = ScreeningRecorded | BarrierIdentified | BarrierDropped | BarrierTakenUpAgain | BarrierSolved | WishesChanged;
