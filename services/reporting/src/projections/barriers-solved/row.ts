/** One barrier of one tally. Who it was is not known here, nor anywhere outside the region. */
export interface BarrierTally {
  readonly organisationId: string;
  readonly tallyId: string;
  readonly barrier: string;
  readonly municipalityCode: string;
  /** The year in which it was identified; null until that is known, and then it is counted nowhere. */
  readonly year: number | null;
  readonly solution: string | null;
}
