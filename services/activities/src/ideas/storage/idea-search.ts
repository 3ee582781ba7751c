import type { ActivityKind, IdeaStatus, MunicipalityCode } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Idea } from '../domain/idea.js';
import { SUPPORTERS } from './idea.store.js';
import { IdeaRow, toIdea } from './idea.row.js';

export const IDEA_SORTS = ['newest', 'oldest', 'supporters'] as const;
export type IdeaSort = (typeof IDEA_SORTS)[number];

export interface IdeaCriteria {
  readonly text?: string;
  readonly statuses: readonly IdeaStatus[];
  readonly municipalityCode?: MunicipalityCode;
  readonly kind?: ActivityKind;
  /** Only of these municipalities, or written down by the asking organisation; of all that may be seen where left out. */
  readonly area?: readonly string[];
  /** Those that the asking organisation has taken up or answered. */
  readonly mine?: boolean;
  readonly sort: IdeaSort;
  readonly page: number;
  readonly pageSize: number;
}

export interface CountedIdea {
  readonly idea: Idea;
  readonly supporters: number;
}

export interface FoundIdeas {
  readonly items: CountedIdea[];
  readonly total: number;
  readonly counts: { readonly status: Readonly<Record<string, number>>; readonly municipalityCode: Readonly<Record<string, number>> };
}

const ORDERS: Readonly<Record<IdeaSort, string>> = { newest: 'raised_at desc', oldest: 'raised_at', supporters: 'supporters desc, raised_at desc' };

const searchFor = (sort: IdeaSort): string => `
with found as materialized (
  select i.id, i.status, i.municipality_code, i.raised_at, i.status = any($1) as in_status, ($2::text is null or i.municipality_code = $2) as in_place, ${SUPPORTERS} as supporters
  from ideas i
  where ($3::text is null or i.kind = $3) and ($4::text is null or strpos(i.search_text, $4) > 0)
    and ($5::text[] is null or i.municipality_code = any($5) or i.organisation_id = (select current_organisation()))
    and (not $6::boolean or (select current_organisation()) in (i.taken_up_by, i.answered_by))
), page as (
  select id, supporters, row_number() over (order by ${ORDERS[sort]}, id)::int as place from found where in_status and in_place order by place limit $7 offset $8
)
select 'item' as facet, id::text as code, place as amount, supporters from page
union all
select 'total', '', count(*)::int, 0 from found where in_status and in_place
union all
select 'status', status, count(*)::int, 0 from found where in_place group by 2
union all
select 'municipalityCode', municipality_code, count(*)::int, 0 from found where in_status group by 2`;

interface Row {
  readonly facet: 'item' | 'total' | 'status' | 'municipalityCode';
  readonly code: string;
  readonly amount: number;
  readonly supporters: number;
}

@Injectable()
export class IdeaSearch {
  async search(tx: EntityManager, { text, statuses, municipalityCode, kind, area, mine = false, sort, page, pageSize }: IdeaCriteria): Promise<FoundIdeas> {
    const word = text?.trim().toLocaleLowerCase('fi') || null;
    const rows = await tx.query<Row[]>(searchFor(sort), [statuses, municipalityCode ?? null, kind ?? null, word, area ?? null, mine, pageSize, (page - 1) * pageSize]);
    const chosen = rows.filter(({ facet }) => facet === 'item').sort((a, b) => a.amount - b.amount);
    const ideas = new Map((chosen.length === 0 ? [] : await tx.findBy(IdeaRow, { id: In(chosen.map(({ code }) => code)) })).map((row) => [row.id, toIdea(row)]));
    const counts = (facet: Row['facet']) => Object.fromEntries(rows.filter((row) => row.facet === facet).map(({ code, amount }) => [code, amount]));
    return {
      items: chosen.map(({ code, supporters }) => ({ idea: ideas.get(code)!, supporters })), total: rows.find(({ facet }) => facet === 'total')?.amount ?? 0,
      counts: { status: counts('status'), municipalityCode: counts('municipalityCode') },
    };
  }

  /** An idea with its supporters, where whoever asks may see it. */
  async one(tx: EntityManager, id: string): Promise<CountedIdea | undefined> {
    const row = await tx.findOneBy(IdeaRow, { id });
    if (!row) return undefined;
    const [counted] = await tx.query<{ n: number }[]>(`select ${SUPPORTERS} as n from ideas i where i.id = $1`, [id]);
    return { idea: toIdea(row), supporters: counted!.n };
  }
}
