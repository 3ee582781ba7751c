import { Injectable } from '@nestjs/common';
import type { GrantApplicationStatus, GrantKind } from '@pirtti/kernel';
import { In, type EntityManager } from 'typeorm';
import { ALL_NAMES, countsOf, placesOf, totalOf, type Counts, type FoundRow } from '../../storage/found.js';
import type { Application } from '../domain/application.js';
import { ApplicationRow, toState } from './application.row.js';

export const APPLICATION_SORTS = ['latest', 'title', 'applicant', 'asked', 'result'] as const;
export type ApplicationSort = (typeof APPLICATION_SORTS)[number];
const COUNTED = ['status', 'kind', 'round'] as const;
export type ApplicationCounts = Counts<(typeof COUNTED)[number]>;

export interface ApplicationCriteria {
  readonly text?: string;
  readonly status?: GrantApplicationStatus;
  readonly kind?: GrantKind;
  readonly round?: string;
  readonly sort: ApplicationSort;
  readonly page: number;
  readonly pageSize: number;
}

/** An application in a list; the mean of its scores in hundredths, for the granter alone. */
export interface Found {
  readonly application: Application;
  readonly result: number | null;
  readonly scorers: number;
}

const ORDERS: Readonly<Record<ApplicationSort, string>> = {
  latest: 'changed_at desc', title: 'lower(title)', applicant: 'applicant_name, lower(title)', asked: 'asked_cents desc', result: 'result desc nulls last, changed_at desc',
};

const searchFor = (sort: ApplicationSort): string => `
with found as materialized (
  select a.id, a.title, a.kind, a.status, a.round_id, a.asked_cents, a.changed_at, coalesce(o.names ->> $7, o.names ->> 'fi') as applicant_name,
         (select avg(s.result) from grant_scores s where s.application_id = a.id) as result
  from grant_applications a join organisations o on o.organisation_id = a.organisation_id join grant_rounds r on r.id = a.round_id
  where $1::text is null or strpos(lower(a.title || ' ' || r.title || ' ' || ${ALL_NAMES('o')}), lower($1)) > 0
), judged as materialized (
  select *, ($2::text is null or status = $2) as of_status, ($3::text is null or kind = $3) as of_kind, ($4::uuid is null or round_id = $4) as of_round from found
), page as (
  select id, row_number() over (order by ${ORDERS[sort]}, id)::int as place from judged where of_status and of_kind and of_round order by place limit $5 offset $6
)
select 'item' as kind, id::text as code, place as amount from page
union all select 'total', '', count(*)::int from judged where of_status and of_kind and of_round
union all select 'status', status, count(*)::int from judged where of_kind and of_round group by 2
union all select 'kind', judged.kind, count(*)::int from judged where of_status and of_round group by 2
union all select 'round', round_id::text, count(*)::int from judged where of_status and of_kind group by 2`;

/** Finds among the applications of the acting organisation: its own, and those before it. The database shows no others. */
@Injectable()
export class ApplicationSearch {
  async search(tx: EntityManager, { text, status, kind, round, sort, page, pageSize }: ApplicationCriteria, language: string): Promise<{ items: Found[]; total: number; counts: ApplicationCounts }> {
    const rows: FoundRow[] = await tx.query(searchFor(sort), [text?.trim() || null, status ?? null, kind ?? null, round ?? null, pageSize, (page - 1) * pageSize, language]);
    const places = placesOf(rows);
    const found = await tx.findBy(ApplicationRow, { id: In([...places.keys()]) });
    const scored = await tx.query<{ id: string; result: number; scorers: number }[]>(
      'select application_id as id, round(avg(result))::int as result, count(*)::int as scorers from grant_scores where application_id = any($1) group by 1', [[...places.keys()]]);
    const scores = new Map(scored.map((one) => [one.id, one]));
    return {
      items: found.sort((a, b) => places.get(a.id)! - places.get(b.id)!).map((row) => ({ application: toState(row), result: scores.get(row.id)?.result ?? null, scorers: scores.get(row.id)?.scorers ?? 0 })),
      total: totalOf(rows), counts: countsOf(rows, COUNTED),
    };
  }
}
