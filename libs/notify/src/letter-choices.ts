import type { DataSource } from 'typeorm';

/** Where people choose which letters they do without, and what they have chosen. */
export interface LetterChoices {
  /** The path of the page where they choose, as every letter's foot says: `/tyo/viestit`. */
  readonly page: string;
  /** The kinds that the person behind a membership does without, whichever of their memberships they chose in. */
  readonly declinedBy: (mail: DataSource, person: { readonly organisationId: string; readonly membershipId: string }) => Promise<readonly string[]>;
}
