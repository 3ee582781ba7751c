import type { EntityManager } from 'typeorm';
import type { Application } from '../applications/domain/application.js';

/** What was held and how many came, from the decision on until the use of the grant is to be reported. */
export interface Visits {
  readonly since: string;
  readonly occurrences: number;
  readonly visits: number;
}

/**
 * What the grant's money is for, as the association itself has counted it: a one-off grant's activity, and otherwise all that the association offers. Null where
 * nothing was granted, or the activity is not published in Pirtti. Visits, not persons.
 */
export async function visitsOf(tx: EntityManager, application: Application): Promise<Visits | null> {
  const { organisationId, kind, content: { activity } } = application;
  if (!('decision' in application) || !('useReportDueOn' in application.decision)) return null;
  if (kind === 'one-off' && !activity?.id) return null;
  const { decidedOn: since, useReportDueOn } = application.decision;
  const [row] = await tx.query<{ occurrences: number; visits: number }[]>(
    `select count(*)::int as occurrences, coalesce(sum(visits), 0)::int as visits from known_visits
      where organisation_id = $1 and ($2::uuid is null or activity_id = $2) and occurred_on between $3 and $4`, [organisationId, activity?.id ?? null, since, useReportDueOn]);
  return { since, ...row! };
}
