import { Injectable } from '@nestjs/common';
import type { GrantKind, GrantRoundState } from '@pirtti/kernel';
import { In, type EntityManager } from 'typeorm';
import { ALL_NAMES, countsOf, placesOf, totalOf, type Counts, type FoundRow } from '../../storage/found.js';
import type { GrantRound } from '../domain/round.js';
import { RoundRow, toState } from './round.row.js';

export const ROUND_SORTS = ['closes', 'title', 'granter', 'latest'] as const;
export type RoundSort = (typeof ROUND_SORTS)[number];
const COUNTED = ['state', 'kind', 'granter'] as const;
export type RoundCounts = Counts<(typeof COUNTED)[number]>;

export interface RoundCriteria {
  readonly text?: string;
  readonly state?: GrantRoundState;
  readonly kind?: GrantKind;
  readonly granter?: string;
  readonly sort: RoundSort;
  readonly page: number;
  readonly pageSize: number;
}

/** The same steps as `stateOf`; a test holds them together. */
const STATE = `case when r.status = 'draft' then 'draft' when $1 < r.opens_at then 'upcoming' when $1 < r.closes_at then 'open' else 'closed' end`;

const ORDERS: Readonly<Record<RoundSort, string>> = {
  // what is open and closes first comes first, then what opens next, drafts, and what is over, the latest first
  closes: `array_position(array['open', 'upcoming', 'draft', 'closed'], state), case when state = 'closed' then -extract(epoch from closes_at) else extract(epoch from closes_at) end`,
  title: 'lower(title)', granter: 'granter_name, closes_at desc', latest: 'changed_at desc',
};

const searchFor = (sort: RoundSort): string => `
with found as materialized (
  select r.id, r.title, r.kind, r.closes_at, r.changed_at, r.organisation_id as granter, coalesce(o.names ->> $8, o.names ->> 'fi') as granter_name, ${STATE} as state
  from grant_rounds r join organisations o on o.organisation_id = r.organisation_id
  where $2::text is null or strpos(lower(r.title || ' ' || ${ALL_NAMES('o')}), lower($2)) > 0
), judged as materialized (
  select *, ($3::text is null or state = $3) as of_state, ($4::text is null or kind = $4) as of_kind, ($5::uuid is null or granter = $5) as of_granter from found
), page as (
  select id, row_number() over (order by ${ORDERS[sort]}, id)::int as place from judged where of_state and of_kind and of_granter order by place limit $6 offset $7
)
select 'item' as kind, id::text as code, place as amount from page
union all select 'total', '', count(*)::int from judged where of_state and of_kind and of_granter
union all select 'state', state, count(*)::int from judged where of_kind and of_granter group by 2
union all select 'kind', judged.kind, count(*)::int from judged where of_state and of_granter group by 2
union all select 'granter', granter::text, count(*)::int from judged where of_state and of_kind group by 2`;

/** Finds among the rounds that the acting organisation sees: its own, and what others have published. */
@Injectable()
export class RoundSearch {
  async search(tx: EntityManager, { text, state, kind, granter, sort, page, pageSize }: RoundCriteria, language: string, at: Date): Promise<{ items: GrantRound[]; total: number; counts: RoundCounts }> {
    const rows: FoundRow[] = await tx.query(searchFor(sort), [at, text?.trim() || null, state ?? null, kind ?? null, granter ?? null, pageSize, (page - 1) * pageSize, language]);
    const places = placesOf(rows);
    const found = await tx.findBy(RoundRow, { id: In([...places.keys()]) });
    return { items: found.sort((a, b) => places.get(a.id)! - places.get(b.id)!).map(toState), total: totalOf(rows), counts: countsOf(rows, COUNTED) };
  }
}
