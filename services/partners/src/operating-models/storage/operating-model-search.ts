import type { AdoptionState, ModelKind, MunicipalityCode } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { OperatingModel } from '../domain/operating-model.js';
import { OperatingModelRow, toModel } from './operating-model.row.js';

export const SORTS = ['name', 'kind', 'spread', 'changed'] as const;
export type Sort = (typeof SORTS)[number];

export interface ModelCriteria {
  readonly text?: string;
  readonly kind?: ModelKind;
  /** Those that some municipality of the area has taken so far. */
  readonly state?: AdoptionState;
  /** Those alone whose funding ends between the two days. */
  readonly fundingEnds: boolean;
  readonly soon: readonly [from: string, to: string];
  /** The municipalities that the states and the spreading are counted in. */
  readonly area: readonly MunicipalityCode[];
  readonly sort: Sort;
  readonly page: number;
  readonly pageSize: number;
}

export interface ModelCounts {
  readonly kind: Readonly<Record<string, number>>;
  readonly state: Readonly<Record<string, number>>;
  readonly fundingEnds: number;
}

/** What most have taken up comes first when asked for by its spreading. */
const ORDERS: Readonly<Record<Sort, string>> = { name: 'name', kind: 'kind, name', spread: 'spread desc, name', changed: 'changed_at desc' };

const searchFor = (sort: Sort): string => `
with found as materialized (
  select m.id, m.kind, m.names ->> 'fi' as name, m.changed_at, coalesce(taken.states, '{}') as states, coalesce(taken.spread, 0) as spread,
         ($2::text is null or m.kind = $2) as of_kind, ($3::text is null or $3 = any(taken.states)) as in_state,
         coalesce(m.funding_ends_on between $8::date and $9::date, false) as ends
  from operating_models m left join lateral (
    select array_agg(distinct a.state) as states, count(*) filter (where a.state in ('adopted', 'rooted')) as spread
    from model_adoptions a where a.model_id = m.id and a.municipality_code = any($4::text[])) taken on true
  where $1::text is null or strpos(m.search_text, $1) > 0
), narrowed as (select * from found where not $7::boolean or ends), page as (
  select id, row_number() over (order by ${ORDERS[sort]}, id)::int as place from narrowed where of_kind and coalesce(in_state, false) order by place limit $5 offset $6
)
select 'item' as facet, id::text as code, place as amount from page
union all
select 'total', '', count(*)::int from narrowed where of_kind and coalesce(in_state, false)
union all
select 'fundingEnds', '', count(*)::int from found where ends and of_kind and coalesce(in_state, false)
union all
select 'kind', kind, count(*)::int from narrowed where coalesce(in_state, false) group by 2
union all
select 'state', state, count(*)::int from narrowed, unnest(states) state where of_kind group by 2`;

interface Row {
  readonly facet: 'item' | 'total' | keyof ModelCounts;
  readonly code: string;
  readonly amount: number;
}

@Injectable()
export class OperatingModelSearch {
  async search(tx: EntityManager, { text, kind, state, fundingEnds, soon, area, sort, page, pageSize }: ModelCriteria): Promise<{ items: OperatingModel[]; total: number; counts: ModelCounts }> {
    const word = text?.trim().toLocaleLowerCase('fi') || null;
    const rows = await tx.query<Row[]>(searchFor(sort), [word, kind ?? null, state ?? null, area, pageSize, (page - 1) * pageSize, fundingEnds, ...soon]);
    const chosen = rows.filter((row) => row.facet === 'item').sort((a, b) => a.amount - b.amount);
    const models = new Map((chosen.length === 0 ? [] : await tx.findBy(OperatingModelRow, { id: In(chosen.map(({ code }) => code)) })).map((row) => [row.id, toModel(row)]));
    const counts = (facet: Row['facet']) => Object.fromEntries(rows.filter((row) => row.facet === facet).map(({ code, amount }) => [code, amount]));
    return { items: chosen.map(({ code }) => models.get(code)!), total: rows.find(({ facet }) => facet === 'total')?.amount ?? 0, counts: { kind: counts('kind'), state: counts('state'), fundingEnds: rows.find(({ facet }) => facet === 'fundingEnds')?.amount ?? 0 } };
  }
}
