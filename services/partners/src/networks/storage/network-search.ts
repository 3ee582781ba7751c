import type { MunicipalityCode, NetworkState, NetworkType } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Network } from '../domain/network.js';
import { NetworkRow, toNetwork } from './network.row.js';

export const SORTS = ['name', 'type', 'newest', 'ends', 'members'] as const;
export type Sort = (typeof SORTS)[number];

export interface NetworkCriteria {
  /** In the name or the purpose, or in the name of whoever convenes it or belongs to it. */
  readonly text?: string;
  readonly type?: NetworkType;
  readonly state?: NetworkState;
  readonly municipalityCode?: MunicipalityCode;
  /** Those to which the asker's organisation belongs today, or which it convenes. */
  readonly mine: boolean;
  readonly sort: Sort;
  readonly page: number;
  readonly pageSize: number;
}

export interface NetworkCounts {
  readonly type: Readonly<Record<string, number>>;
  readonly state: Readonly<Record<string, number>>;
  readonly mine: number;
}

/** A network with how many belong to it today, beside whoever convenes it. */
export interface FoundNetwork {
  readonly network: Network;
  readonly members: number;
}

export interface FoundNetworks {
  readonly items: FoundNetwork[];
  readonly total: number;
  readonly counts: NetworkCounts;
}

const ORDERS: Readonly<Record<Sort, string>> = { name: 'name', type: 'type, name', newest: 'starts_on desc, name', ends: 'ends_on nulls last, name', members: 'members desc, name' };
/** The same as the domain's `stateOn`; a test holds them together. */
export const stateIn = (startsOn: string, endsOn: string, today: string): string =>
  `case when ${endsOn} < ${startsOn} or ${endsOn} < ${today}::date then 'over' when ${startsOn} > ${today}::date then 'upcoming' else 'in-force' end`;

const searchFor = (sort: Sort): string => `
with found as materialized (
  select n.id, n.name, n.type, n.starts_on, n.ends_on, s.state, members.count as members, ($3::text is null or n.type = $3) as of_type, ($4::text is null or s.state = $4) as in_state,
         (n.organisation_id = (select current_organisation()) or coalesce(members.ours, false)) as ours
  from networks n cross join lateral (select ${stateIn('n.starts_on', 'n.ends_on', '$2')} as state) s
  cross join lateral (
    select count(*)::int as count, bool_or(m.member_id = (select current_organisation())) as ours from network_memberships m
    where m.network_id = n.id and s.state = 'in-force' and ${stateIn('m.starts_on', 'm.ends_on', '$2')} = 'in-force') members
  where ($5::text is null or n.municipality_codes @> array[$5])
    and ($1::text is null or strpos(n.search_text, $1) > 0
      or exists (select 1 from organisations o where strpos(o.search_text, $1) > 0
        and (o.organisation_id = n.organisation_id or o.organisation_id in (select m.member_id from network_memberships m where m.network_id = n.id and (m.ends_on is null or m.ends_on >= m.starts_on)))))
), narrowed as (select * from found where not $6::boolean or ours), page as (
  select id, members, row_number() over (order by ${ORDERS[sort]}, id)::int as place from narrowed where of_type and in_state order by place limit $7 offset $8
)
select 'item' as facet, id::text as code, place as amount, members from page
union all
select 'total', '', count(*)::int, 0 from narrowed where of_type and in_state
union all
select 'mine', '', count(*)::int, 0 from found where ours and of_type and in_state
union all
select 'type', type, count(*)::int, 0 from narrowed where in_state group by 2
union all
select 'state', state, count(*)::int, 0 from narrowed where of_type group by 2`;

interface Row {
  readonly facet: 'item' | 'total' | keyof NetworkCounts;
  readonly code: string;
  readonly amount: number;
  readonly members: number;
}

@Injectable()
export class NetworkSearch {
  async search(tx: EntityManager, { text, type, state, municipalityCode, mine, sort, page, pageSize }: NetworkCriteria, today: string): Promise<FoundNetworks> {
    const word = text?.trim().toLocaleLowerCase('fi') || null;
    const rows = await tx.query<Row[]>(searchFor(sort), [word, today, type ?? null, state ?? null, municipalityCode ?? null, mine, pageSize, (page - 1) * pageSize]);
    const chosen = rows.filter((row) => row.facet === 'item').sort((a, b) => a.amount - b.amount);
    const networks = new Map((chosen.length === 0 ? [] : await tx.findBy(NetworkRow, { id: In(chosen.map(({ code }) => code)) })).map((row) => [row.id, toNetwork(row)]));
    const one = (facet: Row['facet']) => rows.find((row) => row.facet === facet)?.amount ?? 0;
    const counts = (facet: Row['facet']) => Object.fromEntries(rows.filter((row) => row.facet === facet).map(({ code, amount }) => [code, amount]));
    return { items: chosen.map(({ code, members }) => ({ network: networks.get(code)!, members })), total: one('total'), counts: { type: counts('type'), state: counts('state'), mine: one('mine') } };
  }

  /** The municipalities that a wellbeing cooperation network covers on a day. */
  async covered(tx: EntityManager, today: string): Promise<MunicipalityCode[]> {
    const rows = await tx.query<{ code: MunicipalityCode }[]>(
      `select distinct code from networks n, unnest(n.municipality_codes) code where n.type = 'wellbeing-cooperation' and ${stateIn('n.starts_on', 'n.ends_on', '$1')} = 'in-force'`, [today]);
    return rows.map(({ code }) => code);
  }
}
