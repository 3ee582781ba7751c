import { CADENCE_CODES, CADENCE_MONTHS, type ForumType } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Forum } from '../domain/forum.js';
import { ForumRow, toForum } from './forum.row.js';

export const SORTS = ['name', 'next', 'last', 'type'] as const;
export type Sort = (typeof SORTS)[number];
export const STATES = ['active', 'ended'] as const;

export interface ForumCriteria {
  /** In the name or in the name of an organisation that belongs to it. */
  readonly text?: string;
  readonly type?: ForumType;
  readonly state?: (typeof STATES)[number];
  /** Those that ought to have met by now. */
  readonly silent?: boolean;
  readonly sort: Sort;
  readonly page: number;
  readonly pageSize: number;
}

/** A forum with the days of its meetings that the reader may know of. */
export interface FoundForum {
  readonly forum: Forum;
  readonly lastHeldOn: string | null;
  readonly nextOn: string | null;
}

export interface ForumCounts {
  readonly type: Readonly<Record<string, number>>;
  readonly state: Readonly<Record<string, number>>;
  readonly silent: number;
}

/** The same steps as `isSilent`; a test holds them together. */
const MONTHS = `case f.cadence ${CADENCE_CODES.flatMap((code) => (CADENCE_MONTHS[code] === null ? [] : [`when '${code}' then ${CADENCE_MONTHS[code]}`])).join(' ')} end`;
const SILENT = `(f.ended_at is null and next_on is null
  and (coalesce(last_held_on, (f.founded_at at time zone 'Europe/Helsinki')::date) + make_interval(months => ${MONTHS}))::date < $1::date)`;

const ORDERS: Readonly<Record<Sort, string>> = { name: 'name', type: 'type, name', next: 'next_on nulls last, name', last: 'last_held_on desc nulls last, name' };

/** One statement for page, total and counts; each count leaves its own filter out. */
const searchFor = (sort: Sort): string => `
with found as materialized (
  select f.id, f.name, f.type, last_held_on, next_on,
         case when f.ended_at is null then 'active' else 'ended' end as state, coalesce(${SILENT}, false) as silent,
         ($3::text is null or f.type = $3) as of_type,
         ($4::text is null or (case when f.ended_at is null then 'active' else 'ended' end) = $4) as in_state,
         (not $5::boolean or coalesce(${SILENT}, false)) as as_silent
  from forums f, lateral (
    select max(m.day) filter (where m.status = 'held') as last_held_on, min(m.day) filter (where m.status = 'called' and m.day >= $1::date) as next_on
    from meetings m where m.forum_id = f.id) days
  where $2::text is null or strpos(lower(f.name), $2) > 0
     or exists (select 1 from organisations o where o.organisation_id = any(f.parties) and strpos(o.search_text, $2) > 0)
), page as (
  select id, last_held_on, next_on, row_number() over (order by ${ORDERS[sort]}, id)::int as place from found where of_type and in_state and as_silent
  order by place limit $6 offset $7
)
select 'item' as kind, id::text as code, place as amount, last_held_on::text as "lastHeldOn", next_on::text as "nextOn" from page
union all
select 'total', '', count(*)::int, null, null from found where of_type and in_state and as_silent
union all
select 'type', type, count(*)::int, null, null from found where in_state and as_silent group by 2
union all
select 'state', state, count(*)::int, null, null from found where of_type and as_silent group by 2
union all
select 'silent', '', count(*)::int, null, null from found where silent and of_type and in_state`;

interface Row extends Omit<FoundForum, 'forum'> {
  readonly kind: 'item' | 'total' | keyof ForumCounts;
  readonly code: string;
  readonly amount: number;
}

/** Finds among the forums that the asker's organisation convenes or belongs to; the database shows no others. */
@Injectable()
export class ForumSearch {
  /** `today` is the local day: by then a forum has fallen silent or not. */
  async search(tx: EntityManager, { text, type, state, silent = false, sort, page, pageSize }: ForumCriteria, today: string): Promise<{ items: FoundForum[]; total: number; counts: ForumCounts }> {
    const word = text?.trim().toLocaleLowerCase('fi') || null;
    const rows = await tx.query<Row[]>(searchFor(sort), [today, word, type ?? null, state ?? null, silent, pageSize, (page - 1) * pageSize]);
    const of = (kind: Row['kind']) => rows.filter((row) => row.kind === kind);
    const chosen = of('item').sort((a, b) => a.amount - b.amount);
    const forums = new Map((chosen.length === 0 ? [] : await tx.findBy(ForumRow, { id: In(chosen.map(({ code }) => code)) })).map((row) => [row.id, toForum(row)]));
    const counts = (kind: Row['kind']) => Object.fromEntries(of(kind).map(({ code, amount }) => [code, amount]));
    return {
      items: chosen.map(({ code, lastHeldOn, nextOn }) => ({ forum: forums.get(code)!, lastHeldOn, nextOn })),
      total: of('total')[0]?.amount ?? 0,
      counts: { type: counts('type'), state: counts('state'), silent: of('silent')[0]?.amount ?? 0 },
    };
  }
}
