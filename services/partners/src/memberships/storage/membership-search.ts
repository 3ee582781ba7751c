import { ROLE_CODES, type Role } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Membership } from '../domain/membership.js';
import { MembershipRow, toState } from './membership.row.js';

export const SORTS = ['name', 'newest', 'ends'] as const;
export type Sort = (typeof SORTS)[number];
export const STATES = ['valid', 'upcoming', 'ended'] as const;
export type State = (typeof STATES)[number];

export interface MembershipCriteria {
  /** Words of the name; all must be found. */
  readonly text?: string;
  readonly role?: Role;
  readonly state?: State;
  /** Those alone who stand in for others. */
  readonly deputies?: boolean;
  readonly sort: Sort;
  readonly page: number;
  readonly pageSize: number;
}

/** For each filter, how many there would be of each choice, the other filters kept. */
export interface MembershipFacets {
  readonly role: Readonly<Record<string, number>>;
  readonly state: Readonly<Record<string, number>>;
  readonly deputies: number;
}

interface FoundRow {
  readonly facet: keyof MembershipFacets | 'total' | 'item';
  readonly code: string;
  readonly amount: number;
}

const ORDERS: Readonly<Record<Sort, string>> = { name: 'name nulls last', newest: 'valid_from desc', ends: 'over_at nulls last, name nulls last' };
const MAX_WORDS = 8;
/** The first of the parameters that carry words; those before it carry the filters. */
const FIRST_WORD = 8;

/** The same steps as `stateAt`; a test holds them together. */
const STATE = `case when ended_at is not null or valid_to <= $1 then 'ended' when valid_from > $1 then 'upcoming' else 'valid' end`;

/** One statement for page, total and facets: each facet counts what passes all filters but its own. */
const searchFor = (words: number, sort: Sort): string => `
with judged as materialized (
  select id, lower(name) as name, roles, valid_from, least(ended_at, valid_to) as over_at, deputy_for is not null as is_deputy,
         ${STATE} as state, ($3::text is null or $3 = any(roles)) as has_role, ($4::text is null or ${STATE} = $4) as in_state, (not $5::boolean or deputy_for is not null) as stands_in
  from memberships
  where organisation_id = $2 ${Array.from({ length: words }, (_, index) => `and position($${FIRST_WORD + index} in search_text) > 0`).join(' ')}
), page as (
  select id, row_number() over ()::int as place
  from (select id from judged where has_role and in_state and stands_in order by ${ORDERS[sort]}, id limit $6 offset $7) chosen
)
select 'item' as facet, id::text as code, place as amount from page
union all
select 'total', '', count(*)::int from judged where has_role and in_state and stands_in
union all
select 'role', one, count(*)::int from judged, unnest(roles) one where in_state and stands_in group by 2
union all
select 'state', state, count(*)::int from judged where has_role and stands_in group by 2
union all
select 'deputies', '', count(*)::int from judged where has_role and in_state and is_deputy`;

export const stateAt = ({ endedAt, validTo, validFrom }: Pick<Membership, 'endedAt' | 'validTo' | 'validFrom'>, at: Date): State =>
  (endedAt !== null || (validTo !== null && validTo <= at) ? 'ended' : validFrom > at ? 'upcoming' : 'valid');

/** Finds among the organisation's own people. */
@Injectable()
export class MembershipSearch {
  async search(
    tx: EntityManager, organisationId: string, { text, role, state, deputies = false, sort, page, pageSize }: MembershipCriteria, at: Date,
  ): Promise<{ items: Membership[]; total: number; facets: MembershipFacets }> {
    const words = (text ?? '').toLocaleLowerCase('fi').split(/\s+/).filter(Boolean).slice(0, MAX_WORDS);
    const rows = await tx.query<FoundRow[]>(searchFor(words.length, sort), [at, organisationId, role ?? null, state ?? null, deputies, pageSize, (page - 1) * pageSize, ...words]);
    const of = (facet: FoundRow['facet']) => Object.fromEntries(rows.filter((row) => row.facet === facet).map((row) => [row.code, row.amount]));
    const places = of('item');
    const ids = Object.keys(places);
    const found = ids.length === 0 ? [] : await tx.findBy(MembershipRow, { organisationId, id: In(ids) });
    const roles = of('role');
    return {
      items: found.map(toState).sort((a, b) => places[a.id]! - places[b.id]!), total: of('total')['']!,
      facets: { role: Object.fromEntries(ROLE_CODES.flatMap((code) => (roles[code] ? [[code, roles[code]]] : []))), state: of('state'), deputies: of('deputies')['']! },
    };
  }
}
