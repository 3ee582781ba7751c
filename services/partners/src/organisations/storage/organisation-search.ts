import { Injectable } from '@nestjs/common';
import type { FreshnessState } from '../../freshness/domain/freshness.js';
import { In, type EntityManager } from 'typeorm';
import type { Organisation } from '../domain/organisation.js';
import { OrganisationRow, toOrganisation } from './organisation.row.js';

export const SORTS = ['name', 'type', 'municipality', 'changed'] as const;
export type Sort = (typeof SORTS)[number];
export const STATES = ['active', 'ended'] as const;

export interface OrganisationCriteria {
  readonly text?: string;
  readonly type?: string;
  /** Those that live in it or serve it. */
  readonly municipalityCode?: string;
  readonly language?: string;
  /** Those that still work, or those that have ended; both when left out. */
  readonly state?: (typeof STATES)[number];
  readonly freshness?: FreshnessState;
  /** What nobody has confirmed for too long is left out, and not counted. */
  readonly withoutArchived?: boolean;
  readonly sort: Sort;
  readonly page: number;
  readonly pageSize: number;
}

const FACET_NAMES = ['type', 'municipalityCode', 'language', 'state', 'freshness'] as const;
type FacetName = (typeof FACET_NAMES)[number];
/** For each filter, how many there would be of each choice, the other filters kept. */
export type Facets = Readonly<Record<FacetName, Readonly<Record<string, number>>>>;

interface FoundRow {
  readonly facet: FacetName | 'total' | 'item';
  readonly code: string;
  readonly amount: number;
}

const NAME = `names ->> 'fi'`;
const ORDERS: Readonly<Record<Sort, string>> = { name: NAME, type: `type, ${NAME}`, municipality: `municipality_code nulls last, ${NAME}`, changed: 'changed_at desc' };
const MAX_WORDS = 8;
/** The first of the parameters that carry words; those before it carry the filters. */
const FIRST_WORD = 10;

const PLACES = 'case when municipality_code = any(service_area) or municipality_code is null then service_area else service_area || municipality_code end';
const STATE = `case when ended_on is null or ended_on >= $1::date then 'active' else 'ended' end`;
const FRESHNESS = `case when archived_at is not null then 'archived' when reminded_at is not null then 'to-confirm' else 'confirmed' end`;

/** One statement for page, total and facets: each facet counts what passes all filters but its own. They are counted over the few kinds of rows that there are. */
function searchFor(words: number, sort: Sort): string {
  const asked = ['(archived_at is null or not $9)', ...Array.from({ length: words }, (_, index) => `position($${FIRST_WORD + index} in search_text) > 0`)].join(' and ');
  return `
with counted as materialized (
  select *, ($2::text is null or type = $2) as of_type, ($3::text is null or $3 = any(places)) as in_place,
         ($4::text is null or $4 = any(languages)) as speaking, ($5::text is null or state = $5) as in_state, ($8::text is null or freshness = $8) as as_fresh
  from (select type, languages, ${PLACES} as places, ${STATE} as state, ${FRESHNESS} as freshness, count(*) as amount
          from organisations where ${asked} group by type, languages, municipality_code, service_area, 4, 5) kinds
), page as (
  select id, row_number() over ()::int as place
  from (select organisation_id as id from organisations
         where ${asked} and ($2::text is null or type = $2) and ($3::text is null or $3 = any(${PLACES})) and ($4::text is null or $4 = any(languages))
           and ($5::text is null or ${STATE} = $5) and ($8::text is null or ${FRESHNESS} = $8)
         order by ${ORDERS[sort]}, organisation_id limit $6 offset $7) chosen
)
select 'item' as facet, id::text as code, place as amount from page
union all
select 'total', '', coalesce(sum(amount), 0)::int from counted where of_type and in_place and speaking and in_state and as_fresh
union all
select 'type', type, sum(amount)::int from counted where in_place and speaking and in_state and as_fresh group by 2
union all
select 'municipalityCode', one, sum(amount)::int from counted, unnest(places) one where of_type and speaking and in_state and as_fresh group by 2
union all
select 'language', one, sum(amount)::int from counted, unnest(languages) one where of_type and in_place and in_state and as_fresh group by 2
union all
select 'state', state, sum(amount)::int from counted where of_type and in_place and speaking and as_fresh group by 2
union all
select 'freshness', freshness, sum(amount)::int from counted where of_type and in_place and speaking and in_state group by 2`;
}

/** Looks in the registry by words of the name and digits of the business id. */
@Injectable()
export class OrganisationSearch {
  /** `today` is the local day: who has ended by then has ended. */
  async search(tx: EntityManager, criteria: OrganisationCriteria, today: string): Promise<{ items: Organisation[]; total: number; facets: Facets }> {
    const words = wordsOf(criteria.text);
    const { type, municipalityCode, language, state, freshness, withoutArchived = false, sort, page, pageSize } = criteria;
    const rows = await tx.query<FoundRow[]>(searchFor(words.length, sort),
      [today, type ?? null, municipalityCode ?? null, language ?? null, state ?? null, pageSize, (page - 1) * pageSize, freshness ?? null, withoutArchived, ...words]);
    const places = new Map(rows.filter((row) => row.facet === 'item').map((row) => [row.code, row.amount]));
    const found = places.size === 0 ? [] : await tx.findBy(OrganisationRow, { organisationId: In([...places.keys()]) });
    return {
      items: found.map(toOrganisation).sort((a, b) => places.get(a.id)! - places.get(b.id)!),
      total: rows.find((row) => row.facet === 'total')?.amount ?? 0,
      facets: Object.fromEntries(FACET_NAMES.map((name) => [name, Object.fromEntries(rows.filter((row) => row.facet === name).map((row) => [row.code, row.amount]))])) as Facets,
    };
  }
}

const wordsOf = (text: string | undefined): string[] => (text ?? '').toLocaleLowerCase('fi').split(/\s+/).filter(Boolean).slice(0, MAX_WORDS);
