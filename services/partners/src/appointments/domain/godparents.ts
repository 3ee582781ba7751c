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

type Sided = Pick<Appointment, 'role' | 'organisationId' | 'counterpartId'>;

export const isWhole = ({ associationGodparent, municipalityGodparent }: Pair): boolean => associationGodparent !== null && municipalityGodparent !== null;

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
    pairs.set(key, { ...pair, [side]: pair[side] ?? one });
  }
  return [...pairs.values()];
}
