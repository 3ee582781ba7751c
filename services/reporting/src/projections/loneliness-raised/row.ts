/** One time when loneliness was raised with somebody. */
export interface Screening {
  readonly organisationId: string;
  readonly tallyId: string;
  readonly municipalityCode: string;
  readonly year: number;
  readonly band: string;
}
