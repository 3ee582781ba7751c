import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { AgreedAction } from '../domain/check-action.js';
import { ActionRow, toAction } from './action.row.js';

export const ACTION_SORTS = ['due', 'forum', 'latest'] as const;
export type ActionSort = (typeof ACTION_SORTS)[number];
export const ACTION_STATES = ['open', 'late', 'done'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

export interface ActionCriteria {
  readonly text?: string;
  readonly state?: ActionState;
  /** Those that the asker's own organisation has promised. */
  readonly ours?: boolean;
  readonly sort: ActionSort;
  readonly page: number;
  readonly pageSize: number;
}

export interface FoundAction {
  readonly action: AgreedAction;
  /** The day of the meeting in which it was agreed. */
  readonly day: string;
}

export interface ActionCounts {
  readonly state: Readonly<Record<string, number>>;
  readonly ours: number;
}

const ORDERS: Readonly<Record<ActionSort, string>> = { due: 'due_on nulls last, day', forum: 'forum_name, due_on nulls last', latest: 'day desc' };

/** What is late is open as well. */
const searchFor = (sort: ActionSort): string => `
with found as materialized (
  select a.id, a.due_on, m.day, coalesce(f.name, '') as forum_name, a.done_at is not null as is_done, a.owner_id = $2 as is_ours,
         a.done_at is null and a.due_on < $1::date as is_late
  from meeting_actions a join meetings m on m.id = a.meeting_id left join forums f on f.id = a.forum_id
  where $3::text is null or strpos(lower(a.text || ' ' || coalesce(f.name, '')), $3) > 0
), judged as materialized (
  select *, (not $5::boolean or is_ours) as of_us, ($4::text is null or ($4 = 'done' and is_done) or ($4 = 'open' and not is_done) or ($4 = 'late' and is_late)) as in_state from found
), page as (
  select id, day, row_number() over (order by ${ORDERS[sort]}, id)::int as place from judged where of_us and in_state order by place limit $6 offset $7
)
select 'item' as kind, id::text as code, place as amount, day::text as day from page
union all
select 'total', '', count(*)::int, null from judged where of_us and in_state
union all
select 'state', 'done', count(*)::int, null from judged where of_us and is_done
union all
select 'state', 'open', count(*)::int, null from judged where of_us and not is_done
union all
select 'state', 'late', count(*)::int, null from judged where of_us and is_late
union all
select 'ours', '', count(*)::int, null from judged where is_ours and in_state`;

interface Row {
  readonly kind: 'item' | 'total' | 'state' | 'ours';
  readonly code: string;
  readonly amount: number;
  readonly day: string;
}

/** Finds among the actions of the meetings that the asker's organisation may read. */
@Injectable()
export class ActionSearch {
  async search(
    tx: EntityManager, organisationId: string, { text, state, ours = false, sort, page, pageSize }: ActionCriteria, today: string,
  ): Promise<{ items: FoundAction[]; total: number; counts: ActionCounts }> {
    const word = text?.trim().toLocaleLowerCase('fi') || null;
    const rows = await tx.query<Row[]>(searchFor(sort), [today, organisationId, word, state ?? null, ours, pageSize, (page - 1) * pageSize]);
    const chosen = rows.filter(({ kind }) => kind === 'item').sort((a, b) => a.amount - b.amount);
    const actions = new Map((chosen.length === 0 ? [] : await tx.findBy(ActionRow, { id: In(chosen.map(({ code }) => code)) })).map((row) => [row.id, toAction(row)]));
    const amountOf = (kind: Row['kind']) => rows.find((row) => row.kind === kind)?.amount ?? 0;
    return {
      items: chosen.map(({ code, day }) => ({ action: actions.get(code)!, day })), total: amountOf('total'),
      counts: { state: Object.fromEntries(rows.filter(({ kind }) => kind === 'state').map(({ code, amount }) => [code, amount])), ours: amountOf('ours') },
    };
  }
}
