import type { EntityManager } from 'typeorm';
import type { OrganisationContent } from '../domain/organisation.js';
import { relatedIds, type Surroundings } from '../domain/surroundings.js';

const PARENT_LINE = `
with recursive line as (
  select organisation_id, parent_id from organisations where organisation_id = $1
  union
  select o.organisation_id, o.parent_id from organisations o join line on o.organisation_id = line.parent_id
)
select organisation_id as id from line`;

/** Gathers what an organisation's content is judged by. Of two who bring the same business id at once the second waits here and then finds the first. */
export async function surroundingsOf(tx: EntityManager, content: OrganisationContent): Promise<Surroundings> {
  if (content.businessId !== null) await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`business-id ${content.businessId}`]);
  const [holder] = await tx.query<{ id: string }[]>('select organisation_id as id from organisations where business_id = $1', [content.businessId]);
  const related = await tx.query<{ id: string; endedOn: string | null }[]>(
    'select organisation_id as id, ended_on::text as "endedOn" from organisations where organisation_id = any($1)', [relatedIds(content)]);
  const line = content.parentId === null ? [] : await tx.query<{ id: string }[]>(PARENT_LINE, [content.parentId]);
  return { businessIdHolder: holder?.id, related: new Map(related.map(({ id, endedOn }) => [id, { endedOn }])), parentLine: line.map(({ id }) => id) };
}
