import { MATTER_PART_CODES, type MatterPart } from '@pirtti/kernel';
import type { NamedOrganisation, Participation, ResponsibilityRecord } from '../../api/types/partners';

/** An organisation, or one branch of its administration, with all that it does in a matter. */
export interface MatrixRow {
  readonly key: string;
  readonly organisation: NamedOrganisation;
  readonly sector: string | null;
  readonly answers: boolean;
  readonly parts: ReadonlyMap<MatterPart, readonly Participation[]>;
}

const keyOf = (organisationId: string, sector: string | null): string => `${organisationId} ${sector?.toLowerCase() ?? ''}`;

export const isOver = ({ startsOn, endsOn }: Participation, today: string): boolean => endsOn !== null && (endsOn < today || endsOn < startsOn);

/** What was written by mistake never began: its last day is before its first. */
export const wasMistake = ({ startsOn, endsOn }: Participation): boolean => endsOn !== null && endsOn < startsOn;

/** Who does what in a matter: whoever answers first, then those who take part or are to, in the order in which they came. */
export function matrixOf({ responsible, participations }: Pick<ResponsibilityRecord, 'responsible' | 'participations'>, today: string): { readonly rows: readonly MatrixRow[]; readonly parts: readonly MatterPart[] } {
  const rows = new Map<string, MatrixRow>();
  if (responsible) {
    const { organisation, sector } = responsible;
    rows.set(keyOf(organisation.id, sector), { key: keyOf(organisation.id, sector), organisation, sector, answers: true, parts: new Map() });
  }
  const current = participations.filter((one) => !isOver(one, today));
  for (const one of current) {
    const key = keyOf(one.organisation.id, one.sector);
    const row = rows.get(key) ?? { key, organisation: one.organisation, sector: one.sector, answers: false, parts: new Map() };
    rows.set(key, { ...row, parts: new Map(row.parts).set(one.part, [...row.parts.get(one.part) ?? [], one]) });
  }
  return { rows: [...rows.values()], parts: MATTER_PART_CODES.filter((part) => current.some((one) => one.part === part)) };
}
