import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import type { Activity, ActivityStatus } from '../domain/activity.js';
import { addDays, localDate } from '../domain/schedule.js';
import { ActivityRow, toState } from './activity.row.js';

export interface OwnCriteria {
  /** What is put away is shown only where it is asked for. */
  readonly status?: ActivityStatus;
  /** In the name. */
  readonly text?: string;
  readonly fundingEnds?: boolean;
  readonly lacking?: boolean;
}

/** How many each choice would leave, the other filters kept. */
export interface OwnCounts {
  readonly status: Readonly<Record<string, number>>;
  readonly fundingEnds: number;
  readonly lacking: number;
}

const A_YEAR_DAYS = 365;

const SEARCH = `
with found as materialized (
  select id, status, changed_at, coalesce(status = $2, status <> 'archived') as in_status,
    (content ->> 'fundingUntil') <= $3 as funding_ends, jsonb_array_length(coalesce(content -> 'missing', '[]')) > 0 as lacking
  from activities where organisation_id = $1 and ($6::text is null or strpos(lower(content -> 'names' ->> 'fi') || ' ' || lower(coalesce(content -> 'names' ->> 'sv', '')), $6) > 0)
), judged as (select *, (not $4::boolean or coalesce(funding_ends, false)) as of_funding, (not $5::boolean or lacking) as of_lack from found),
page as (select id, row_number() over (order by changed_at desc, id)::int as place from judged where in_status and of_funding and of_lack order by place limit $7 offset $8)
select 'item' as facet, id::text as code, place as amount from page
union all select 'total', '', count(*)::int from judged where in_status and of_funding and of_lack
union all select 'fundingEnds', '', count(*)::int from judged where in_status and of_lack and funding_ends
union all select 'lacking', '', count(*)::int from judged where in_status and of_funding and lacking
union all select 'status', status, count(*)::int from judged where of_funding and of_lack group by 2`;

interface Row {
  readonly facet: 'item' | 'total' | keyof OwnCounts;
  readonly code: string;
  readonly amount: number;
}

/** An organisation's own activities, drafts too, the latest change first. */
export async function searchOwn(tx: EntityManager, organisationId: string, { status, text, fundingEnds = false, lacking = false }: OwnCriteria, { page, pageSize }: { page: number; pageSize: number }, at: Date): Promise<{ items: Activity[]; total: number; counts: OwnCounts }> {
  const word = text?.trim().toLocaleLowerCase('fi') || null;
  const rows = await tx.query<Row[]>(SEARCH, [organisationId, status ?? null, addDays(localDate(at), A_YEAR_DAYS), fundingEnds, lacking, word, pageSize, (page - 1) * pageSize]);
  const chosen = rows.filter(({ facet }) => facet === 'item').sort((a, b) => a.amount - b.amount);
  const found = new Map((chosen.length === 0 ? [] : await tx.findBy(ActivityRow, { id: In(chosen.map(({ code }) => code)) })).map((row) => [row.id, toState(row)]));
  const one = (name: Row['facet']) => rows.find(({ facet }) => facet === name)?.amount ?? 0;
  return {
    items: chosen.flatMap(({ code }) => found.get(code) ?? []), total: one('total'),
    counts: { status: Object.fromEntries(rows.filter(({ facet }) => facet === 'status').map(({ code, amount }) => [code, amount])), fundingEnds: one('fundingEnds'), lacking: one('lacking') },
  };
}
