import type { Actor } from '@pirtti/http-kit';
import type { Role } from '@pirtti/kernel';

/** For whom something was done, and as what: all that a timeline tells of a person. */
export interface Doer {
  readonly organisationId: string;
  /** Null where nobody had to say who they are, or it followed by itself. */
  readonly role: Role | null;
}

/** Whoever asks, as the first of these roles that they have. */
export const doerOf = ({ organisationId, roles }: Actor, told: readonly Role[]): Doer => ({ organisationId, role: told.find((role) => roles.includes(role)) ?? roles[0] ?? null });
