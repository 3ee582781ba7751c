import type { EntityManager } from 'typeorm';
import type { Release } from '../../disclosure/table.js';

/** Every release of a municipality and year so far, by whichever body of the area, oldest first. */
export async function earlierReleases(tx: EntityManager, municipalityCode: string, year: number): Promise<Release[][]> {
  const rows = await tx.query<{ tables: Release[] }[]>(
    'select tables from released_tables where municipality_code = $1 and year = $2 and published_at is not null order by published_at, report_id', [municipalityCode, year]);
  return rows.map((row) => row.tables);
}

/** Whether somebody has published the same municipality and year since an instant. */
export async function releasedSince(tx: EntityManager, municipalityCode: string, year: number, since: Date): Promise<boolean> {
  const rows = await tx.query<unknown[]>('select 1 from released_tables where municipality_code = $1 and year = $2 and published_at >= $3 limit 1', [municipalityCode, year, since]);
  return rows.length > 0;
}

/** Keeps the tables of a frozen report until it is published. */
export const keepTables = (tx: EntityManager, of: { organisationId: string; reportId: string; municipalityCode: string; year: number }, tables: readonly Release[]): Promise<unknown> =>
  tx.query('insert into released_tables (organisation_id, report_id, municipality_code, year, tables) values ($1, $2, $3, $4, $5)',
    [of.organisationId, of.reportId, of.municipalityCode, of.year, JSON.stringify(tables)]);

/** From now on every later release is tested against this one. */
export const enterRelease = (tx: EntityManager, organisationId: string, reportId: string, at: Date): Promise<unknown> =>
  tx.query('update released_tables set published_at = $3 where organisation_id = $1 and report_id = $2', [organisationId, reportId, at]);
