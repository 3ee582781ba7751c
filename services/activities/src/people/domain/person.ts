import type { Language } from '@pirtti/kernel';

/** Who somebody is and how they are reached. */
export interface PersonDetails {
  readonly name: string;
  /** At least one of the two is there. */
  readonly email: string | null;
  readonly phone: string | null;
  /** In which they are written to. */
  readonly language: Language;
}

/** A person whom an organisation knows by name: who signs up, volunteers, drives or rides. */
export interface Person extends PersonDetails {
  readonly id: string;
  readonly organisationId: string;
  readonly version: number;
  readonly createdAt: Date;
  /** When somebody last wrote who they are. */
  readonly changedAt: Date;
}

/** On their own wish, or because nothing needs them any more. */
export const ERASURE_REASONS = ['request', 'retention'] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];

/** What stays of an erased person: that there was one, and what was erased when. */
export interface Erasure {
  readonly id: string;
  readonly organisationId: string;
  readonly createdAt: Date;
  readonly erasedAt: Date;
  readonly because: ErasureReason;
  /** Which details there were. */
  readonly details: readonly (keyof PersonDetails)[];
  /** How many rows of each trace forgot the person; their coded facts stay as tallies. */
  readonly traces: Readonly<Record<string, number>>;
}

export const DETAILS = ['name', 'email', 'phone', 'language'] as const satisfies readonly (keyof PersonDetails)[];

/** Which details of a person are known: named in the proof of an erasure. */
export const detailsKnown = (person: PersonDetails): (keyof PersonDetails)[] => DETAILS.filter((detail) => person[detail] !== null);
