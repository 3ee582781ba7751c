import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { ALL_NAMES, countsOf, placesOf, totalOf, type Counts, type FoundRow } from '../../storage/found.js';
import { GrantRow } from './grant.row.js';

export const GIVEN_SORTS = ['latest', 'recipient', 'amount'] as const;
export type GivenSort = (typeof GIVEN_SORTS)[number];
const COUNTED = ['year'] as const;
export type GivenCounts = Counts<(typeof COUNTED)[number]>;

export interface GivenCriteria {
  readonly text?: string;
  readonly recipient?: string;
  readonly year?: number;
  readonly sort: GivenSort;
  readonly page: number;
  readonly pageSize: number;
}

export interface Given {
  readonly items: GrantRow[];
  readonly total: number;
  /** What remains with the recipients of all that was found. */
  readonly sumCents: number;
  readonly counts: GivenCounts;
}

const ORDERS: Readonly<Record<GivenSort, string>> = { latest: 'decided_on desc', recipient: 'recipient_name, decided_on desc', amount: 'amount_cents desc' };

const FOUND = `
  select g.id, g.year, g.decided_on, g.amount_cents, g.recovered_cents, coalesce(o.names ->> $4, o.names ->> 'fi') as recipient_name, ($3::int is null or g.year = $3) as of_year
  from grants g join organisations o on o.organisation_id = g.recipient_id left join organisations f on f.organisation_id = g.organisation_id
  where g.retracted_at is null and ($2::uuid is null or g.recipient_id = $2)
    and ($1::text is null or strpos(lower(g.title || ' ' || ${ALL_NAMES('o')} || ' ' || coalesce(g.funder_name, ${ALL_NAMES('f')})), lower($1)) > 0)`;

const searchFor = (sort: GivenSort): string => `
with found as materialized (${FOUND}), page as (
  select id, row_number() over (order by ${ORDERS[sort]}, id)::int as place from found where of_year order by place limit $5 offset $6
)
select 'item' as kind, id::text as code, place as amount from page
union all select 'total', '', count(*)::int from found where of_year
union all select 'year', year::text, count(*)::int from found group by 2`;

/** Finds among all grants that have been told: the joint view of municipalities, regions and other funders. */
@Injectable()
export class GivenSearch {
  async search(tx: EntityManager, { text, recipient, year, sort, page, pageSize }: GivenCriteria, language: string): Promise<Given> {
    const criteria = [text?.trim() || null, recipient ?? null, year ?? null, language];
    const rows: FoundRow[] = await tx.query(searchFor(sort), [...criteria, pageSize, (page - 1) * pageSize]);
    const [sum] = await tx.query<{ sum: string }[]>(`select coalesce(sum(amount_cents - recovered_cents), 0)::text as sum from (${FOUND}) found where of_year`, criteria);
    const places = placesOf(rows);
    const found = await tx.findBy(GrantRow, { id: In([...places.keys()]) });
    return { items: found.sort((a, b) => places.get(a.id)! - places.get(b.id)!), total: totalOf(rows), sumCents: Number(sum!.sum), counts: countsOf(rows, COUNTED) };
  }
}
