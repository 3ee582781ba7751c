import type { NetworkState } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { NetworkMembership } from '../domain/network-membership.js';
import { NetworkMembershipRow, toMembership } from './network-membership.row.js';
import { stateIn } from './network-search.js';

export const MEMBER_SORTS = ['name', 'newest', 'ends'] as const;
export type MemberSort = (typeof MEMBER_SORTS)[number];

export interface MembershipCriteria {
  readonly networkId: string;
  /** In the name of the member. */
  readonly text?: string;
  readonly state?: NetworkState;
  readonly sort: MemberSort;
  readonly page: number;
  readonly pageSize: number;
}

/** A membership with the last day that holds: its own, or the network's. */
export interface FoundMembership {
  readonly membership: NetworkMembership;
  readonly lastDay: string | null;
  readonly state: NetworkState;
}

export interface FoundMemberships {
  readonly items: FoundMembership[];
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
}

const ORDERS: Readonly<Record<MemberSort, string>> = { name: 'name', newest: 'starts_on desc, name', ends: 'last_day nulls last, name' };

/** What never began is in the timeline and not among those who have belonged. */
const searchFor = (sort: MemberSort): string => `
with found as materialized (
  select m.id, m.starts_on, o.names ->> 'fi' as name, least(m.ends_on, n.ends_on) as last_day, ${stateIn('m.starts_on', 'least(m.ends_on, n.ends_on)', '$3')} as state
  from network_memberships m join networks n on n.id = m.network_id join organisations o on o.organisation_id = m.member_id
  where m.network_id = $1 and (m.ends_on is null or m.ends_on >= m.starts_on) and ($2::text is null or strpos(o.search_text, $2) > 0)
), judged as (select *, ($4::text is null or state = $4) as in_state from found),
page as (select id, last_day, state, row_number() over (order by ${ORDERS[sort]}, id)::int as place from judged where in_state order by place limit $5 offset $6)
select 'item' as facet, id::text as code, place as amount, last_day::text as "lastDay", state from page
union all
select 'total', '', count(*)::int, null, null from judged where in_state
union all
select 'state', state, count(*)::int, null, null from judged group by 2`;

interface Row {
  readonly facet: 'item' | 'total' | 'state';
  readonly code: string;
  readonly amount: number;
  readonly lastDay: string | null;
  readonly state: NetworkState;
}

@Injectable()
export class NetworkMembershipSearch {
  async search(tx: EntityManager, { networkId, text, state, sort, page, pageSize }: MembershipCriteria, today: string): Promise<FoundMemberships> {
    const word = text?.trim().toLocaleLowerCase('fi') || null;
    const rows = await tx.query<Row[]>(searchFor(sort), [networkId, word, today, state ?? null, pageSize, (page - 1) * pageSize]);
    const chosen = rows.filter((row) => row.facet === 'item').sort((a, b) => a.amount - b.amount);
    const found = new Map((chosen.length === 0 ? [] : await tx.findBy(NetworkMembershipRow, { id: In(chosen.map(({ code }) => code)) })).map((row) => [row.id, toMembership(row)]));
    return {
      items: chosen.map(({ code, lastDay, state: stands }) => ({ membership: found.get(code)!, lastDay, state: stands })), total: rows.find(({ facet }) => facet === 'total')?.amount ?? 0,
      counts: Object.fromEntries(rows.filter(({ facet }) => facet === 'state').map(({ code, amount }) => [code, amount])),
    };
  }
}
