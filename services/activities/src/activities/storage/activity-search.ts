import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { PublishedActivity } from '../domain/activity.js';
import { ActivityRow, toState } from './activity.row.js';

export interface ActivitySearchCriteria {
  readonly text?: string;
  readonly municipalityCode?: string;
  readonly kind?: string;
  readonly targetGroup?: string;
  readonly weekday?: number;
  readonly transport?: boolean;
  readonly free?: boolean;
  readonly page: number;
  readonly pageSize: number;
}

/** For each filter, how many there would be of each choice, the other filters kept. */
export type Facets = Readonly<Record<FacetName, Readonly<Record<string, number>>>>;
export const FACET_NAMES = ['municipalityCode', 'kind', 'targetGroup', 'weekday', 'transport', 'free'] as const;
type FacetName = (typeof FACET_NAMES)[number];

interface FoundRow {
  readonly facet: FacetName | 'total' | 'item';
  readonly code: string;
  readonly amount: number;
}

const MAX_TERMS = 8;
/** The first of the parameters that carry words; those before it carry the filters. */
const FIRST_WORD = 10;

/**
 * One statement for page, total and facets. `found` is what the text finds and is still to come, with one column per filter saying
 * whether the row passes it; each facet counts the rows that pass all filters but its own.
 * Every word must be found: by its Finnish stem, by its beginning, or by likeness, which forgives a slip or two (pg_trgm, 0.6).
 */
const searchFor = (words: readonly Word[]): string => `
with found as materialized (
  select a.id, a.municipality_code, a.kind, a.target_groups, coming.weekdays, a.has_transport, a.free,
         ($2::text is null or a.municipality_code = $2) as in_place,
         ($3::text is null or a.kind = $3) as of_kind,
         ($4::text is null or $4 = any(a.target_groups)) as for_group,
         ($5::int is null or $5 = any(coming.weekdays)) as on_day,
         ($6::boolean is null or a.has_transport = $6) as with_transport,
         ($7::boolean is null or a.free = $7) as for_free,
         ${['0', ...words.map((word) => word.rank)].join(' + ')} as rank,
         coming.next_at
  from activities a
  join lateral (
    select min(o.starts_at) as next_at, array_agg(distinct o.weekday) as weekdays from occurrences o
    where o.organisation_id = a.organisation_id and o.activity_id = a.id and o.status <> 'cancelled' and o.ends_at > $1::timestamptz
  ) coming on coming.next_at is not null
  where a.status = 'published'
    ${words.map((word) => `and ${word.found}`).join('\n    ')}
), page as (
  select id, row_number() over (order by rank desc, next_at, id)::int as place from found
  where in_place and of_kind and for_group and on_day and with_transport and for_free
  order by rank desc, next_at, id limit $8 offset $9
)
select 'item' as facet, id::text as code, place as amount from page
union all
select 'total', '', count(*)::int from found where in_place and of_kind and for_group and on_day and with_transport and for_free
union all
select 'municipalityCode', municipality_code, count(*)::int from found where of_kind and for_group and on_day and with_transport and for_free group by 2
union all
select 'kind', kind, count(*)::int from found where in_place and for_group and on_day and with_transport and for_free group by 2
union all
select 'targetGroup', one, count(*)::int from found, unnest(target_groups) one where in_place and of_kind and on_day and with_transport and for_free group by 2
union all
select 'weekday', one::text, count(*)::int from found, unnest(weekdays) one where in_place and of_kind and for_group and with_transport and for_free group by 2
union all
select 'transport', has_transport::text, count(*)::int from found where in_place and of_kind and for_group and on_day and for_free group by 2
union all
select 'free', free::text, count(*)::int from found where in_place and of_kind and for_group and on_day and with_transport group by 2`;

interface Word {
  readonly found: string;
  readonly rank: string;
}

/** The SQL of one word; the word itself travels as a parameter. */
function wordAt(index: number): Word {
  const word = `$${FIRST_WORD + index}::text`;
  const query = `(plainto_tsquery('finnish', ${word}) || to_tsquery('simple', ${word} || ':*'))`;
  return { found: `(a.search @@ ${query} or a.search_text %> ${word})`, rank: `ts_rank(a.search, ${query}) + word_similarity(${word}, a.search_text)` };
}

/** Finds what is offered to everyone. */
@Injectable()
export class ActivitySearch {
  /** `at` is now: what is over is not shown. */
  async search(tx: EntityManager, criteria: ActivitySearchCriteria, at: Date): Promise<{ items: PublishedActivity[]; total: number; facets: Facets }> {
    const terms = termsOf(criteria.text);
    const { municipalityCode, kind, targetGroup, weekday, transport, free, page, pageSize } = criteria;
    const rows: FoundRow[] = await tx.query(searchFor(terms.map((_, index) => wordAt(index))), [
      at, municipalityCode ?? null, kind ?? null, targetGroup ?? null, weekday ?? null, transport ?? null, free ?? null,
      pageSize, (page - 1) * pageSize, ...terms,
    ]);
    const places = new Map(rows.filter((row) => row.facet === 'item').map((row) => [row.code, row.amount]));
    const activities = await tx.findBy(ActivityRow, { id: In([...places.keys()]), status: 'published' });
    return {
      items: activities.sort((a, b) => places.get(a.id)! - places.get(b.id)!).map(toState) as PublishedActivity[],
      total: rows.find((row) => row.facet === 'total')?.amount ?? 0,
      facets: Object.fromEntries(FACET_NAMES.map((name) =>
        [name, Object.fromEntries(rows.filter((row) => row.facet === name).map((row) => [row.code, row.amount]))])) as Facets,
    };
  }
}

/** Letters and digits only: nothing that a text query would read as an operator is left. */
export const termsOf = (text: string | undefined): string[] =>
  (text ?? '').toLocaleLowerCase('fi').split(/[^\p{L}\p{N}]+/u).filter(Boolean).slice(0, MAX_TERMS);
