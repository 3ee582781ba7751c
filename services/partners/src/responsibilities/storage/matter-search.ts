import type { CoverageState, LocalizedText, MatterKind } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SOON_DAYS } from '../../appointments/domain/days.js';

export const SORTS = ['title', 'kind', 'ends'] as const;
export type Sort = (typeof SORTS)[number];

export interface MatterCriteria {
  readonly text?: string;
  readonly kind?: MatterKind;
  readonly state?: CoverageState;
  readonly sort: Sort;
  readonly page: number;
  readonly pageSize: number;
}

/** A matter as its lists show it: who answers for it today, if anybody. */
export interface FoundMatter {
  readonly id: string;
  readonly kind: MatterKind;
  readonly title: string;
  /** Where it has names in several languages; the title is then the Finnish one. */
  readonly names: LocalizedText | null;
  readonly parties: readonly string[];
  readonly state: CoverageState;
  readonly responsibleId: string | null;
  readonly personId: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** Where nobody answers for it: from when somebody will. */
  readonly followedFrom: string | null;
}

export type MatterCounts = Readonly<Record<'kind' | 'state', Readonly<Record<string, number>>>>;

interface FoundRow extends FoundMatter {
  readonly facet: 'item' | 'total' | 'kind' | 'state';
  readonly code: string;
  readonly amount: number;
}

const ORDERS: Readonly<Record<Sort, string>> = { title: 'title', kind: 'kind, title', ends: 'ends_on nulls last, title' };
const NOTHING = 'null::uuid, null, null, null::jsonb, null::uuid[], null, null::uuid, null::uuid, null, null, null';

/** Agreements that hold or are to, programmes with their measures till their years are over, the operating models that the asker looks after, and what organisations have written down themselves. The domain says the same of what is missing; a test holds them together. */
const searchFor = (sort: Sort): string => `
with subjects as (
  select a.id, 'agreement' as kind, a.title, null::jsonb as names, a.parties from agreements a where a.status = 'signed' and (a.valid_to is null or a.valid_to > $1)
  union all
  select p.id, p.kind, p.names ->> 'fi', p.names, array[p.organisation_id] from programme_matters p where p.ends_on >= $2
  union all
  select o.id, 'operating-model', o.names ->> 'fi', o.names, array[o.organisation_id] from operating_models o where o.organisation_id = (select current_organisation())
  union all
  select m.id, m.kind, m.name, null::jsonb, m.parties from matters m where m.kind in ('network', 'duty') and (m.closed_on is null or m.closed_on >= $2)
), found as materialized (
  select s.*, r.responsible_id, r.person_id, r.starts_on, r.ends_on,
         (select min(f.starts_on) from responsibilities f where f.matter_id = s.id and f.starts_on > $2) as followed_from,
         case when r.responsible_id is null then 'missing'
              when r.ends_on <= $2::date + ${SOON_DAYS} and not exists (select 1 from responsibilities f where f.matter_id = s.id and f.starts_on = r.ends_on + 1) then 'ends-soon'
              else 'named' end as state
  from subjects s left join responsibilities r on r.matter_id = s.id and r.starts_on <= $2 and (r.ends_on is null or r.ends_on >= $2)
  where $3::text is null or position(lower($3) in lower(s.title)) > 0
     or exists (select 1 from jsonb_each_text(s.names) n where position(lower($3) in lower(n.value)) > 0)
), judged as materialized (select *, ($4::text is null or kind = $4) as of_kind, ($5::text is null or state = $5) as in_state from found),
page as (select *, row_number() over (order by ${ORDERS[sort]}, id)::int as place from judged where of_kind and in_state order by place limit $6 offset $7)
select 'item' as facet, '' as code, place as amount, id, kind, title, names, parties, state, responsible_id as "responsibleId", person_id as "personId",
       starts_on::text as "startsOn", ends_on::text as "endsOn", case when responsible_id is null then followed_from::text end as "followedFrom" from page
union all
select 'total', '', count(*)::int, ${NOTHING} from judged where of_kind and in_state
union all
select 'kind', kind, count(*)::int, ${NOTHING} from judged where in_state group by 2
union all
select 'state', state, count(*)::int, ${NOTHING} from judged where of_kind group by 2`;

/** Finds among the matters to which the asker's organisation is a party; the database shows no others. */
@Injectable()
export class MatterSearch {
  async search(tx: EntityManager, { text, kind, state, sort, page, pageSize }: MatterCriteria, at: Date, today: string): Promise<{ items: FoundMatter[]; total: number; counts: MatterCounts }> {
    const rows = await tx.query<FoundRow[]>(searchFor(sort), [at, today, text?.trim() || null, kind ?? null, state ?? null, pageSize, (page - 1) * pageSize]);
    const counts = (facet: 'kind' | 'state') => Object.fromEntries(rows.filter((row) => row.facet === facet).map(({ code, amount }) => [code, amount]));
    return {
      items: rows.filter((row) => row.facet === 'item').sort((a, b) => a.amount - b.amount), total: rows.find((row) => row.facet === 'total')?.amount ?? 0,
      counts: { kind: counts('kind'), state: counts('state') },
    };
  }
}
