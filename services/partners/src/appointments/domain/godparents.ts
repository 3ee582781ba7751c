import type { GODPARENT_ROLES } from '@pirtti/kernel';
import type { Appointment } from './appointment.js';

/** A municipality and an association, and the person on either side who sees to it that word gets through. */
export interface Pair<Named extends Sided = Sided> {
  readonly municipalityId: string;
  readonly associationId: string;
  /** The municipality’s person for the association. */
  readonly associationGodparent: Named | null;
  /** The association’s person for the municipality. */
  readonly municipalityGodparent: Named | null;
}

interface Sided extends Pick<Appointment, 'role' | 'organisationId' | 'counterpartId'> {
  /** Whether somebody has said lately enough that the person is still there. */
  readonly confirmed: boolean;
}

/** The sides that nobody fills: who is not confirmed fills nothing. */
export const lackingOf = ({ associationGodparent, municipalityGodparent }: Pair): (typeof GODPARENT_ROLES)[number][] => [
  ...(associationGodparent?.confirmed ? [] : ['association-godparent'] as const), ...(municipalityGodparent?.confirmed ? [] : ['municipality-godparent'] as const),
];

/** Godparents brought together: who stands alone is a pair that lacks its other side. */
export function pairsOf<Named extends Sided>(godparents: readonly Named[]): Pair<Named>[] {
  const pairs = new Map<string, Pair<Named>>();
  for (const one of godparents) {
    if (one.counterpartId === null) continue;
    const isTowns = one.role === 'association-godparent';
    const [municipalityId, associationId] = isTowns ? [one.organisationId, one.counterpartId] : [one.counterpartId, one.organisationId];
    const key = `${municipalityId} ${associationId}`;
    const pair = pairs.get(key) ?? { municipalityId, associationId, associationGodparent: null, municipalityGodparent: null };
    const side = isTowns ? 'associationGodparent' : 'municipalityGodparent';
    const before = pair[side];
    pairs.set(key, { ...pair, [side]: before && (before.confirmed || !one.confirmed) ? before : one });
  }
  return [...pairs.values()];
}
