import type { CoverageState, LocalizedText, MatterKind } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SOON_DAYS } from '../../appointments/domain/days.js';

export const SORTS = ['title', 'kind', 'ends'] as const;
export type Sort = (typeof SORTS)[number];
/** Matters that are the asker's organisation's to change, and those of others for which it answers or in which it takes part. */
export const WHOSE = ['ours', 'taking-part'] as const;
export type Whose = (typeof WHOSE)[number];

export interface MatterCriteria {
  readonly text?: string;
  readonly kind?: MatterKind;
  readonly state?: CoverageState;
  readonly whose?: Whose;
  /** An agreement by which they go on. */
  readonly agreementId?: string;
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
  readonly sector: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** Where nobody answers for it: from when somebody will. */
  readonly followedFrom: string | null;
  readonly agreementIds: readonly string[];
}

export type MatterCounts = Readonly<Record<'kind' | 'state' | 'whose', Readonly<Record<string, number>>>>;

interface FoundRow extends FoundMatter {
  readonly facet: 'item' | 'total' | keyof MatterCounts;
  readonly code: string;
  readonly amount: number;
}

const ORDERS: Readonly<Record<Sort, string>> = { title: 'title', kind: 'kind, title', ends: 'ends_on nulls last, title' };
const NOTHING = 'null::uuid, null, null, null::jsonb, null::uuid[], null, null::uuid, null::uuid, null, null, null, null, null::uuid[]';

/** Agreements that hold or are to, programmes with their measures till their years are over, the operating models that the asker looks after, what organisations have written down themselves, and of others' all for which the asker answers or in which it takes part. The domain says the same of what is missing and of who may read; a test holds them together. */
const searchFor = (sort: Sort): string => `
with joined as materialized (
  select distinct p.matter_id from participations p
   where p.participant_id = (select current_organisation()) and p.ends_on is distinct from p.starts_on - 1 and (p.ends_on is null or p.ends_on >= $2)
  union
  select r.matter_id from responsibilities r where r.responsible_id = (select current_organisation()) and (r.ends_on is null or r.ends_on >= $2)
), subjects as (
  select a.id, 'agreement' as kind, a.title, null::jsonb as names, a.parties from agreements a where a.status = 'signed' and (a.valid_to is null or a.valid_to > $1)
  union all
  select p.id, p.kind, p.names ->> 'fi', p.names, array[p.organisation_id] from programme_matters p where p.ends_on >= $2
  union all
  select o.id, 'operating-model', o.names ->> 'fi', o.names, array[o.organisation_id] from operating_models o
  union all
  select m.id, m.kind, m.name, null::jsonb, m.parties from matters m where m.kind in ('network', 'duty') and (m.closed_on is null or m.closed_on >= $2)
), seen as materialized (
  select s.*, (select current_organisation()) = any(s.parties) as is_ours, s.id in (select matter_id from joined) and (select current_organisation()) <> all(s.parties) as takes_part, coalesce(m.agreement_ids, '{}') as agreement_ids
    from subjects s left join matters m on m.id = s.id
), found as materialized (
  select s.*, r.responsible_id, r.person_id, r.sector, r.starts_on, r.ends_on,
         (select min(f.starts_on) from responsibilities f where f.matter_id = s.id and f.starts_on > $2) as followed_from,
         case when r.responsible_id is null then 'missing'
              when r.ends_on <= $2::date + ${SOON_DAYS} and not exists (select 1 from responsibilities f where f.matter_id = s.id and f.starts_on = r.ends_on + 1) then 'ends-soon'
              else 'named' end as state
  from seen s left join responsibilities r on r.matter_id = s.id and r.starts_on <= $2 and (r.ends_on is null or r.ends_on >= $2)
  where (s.is_ours or s.takes_part) and ($9::uuid is null or ($9 = any(s.agreement_ids) and exists (select 1 from agreements a where a.id = $9)))
    and ($3::text is null or position(lower($3) in lower(s.title)) > 0
     or exists (select 1 from jsonb_each_text(s.names) n where position(lower($3) in lower(n.value)) > 0))
), judged as materialized (
  select *, ($4::text is null or kind = $4) as of_kind, ($5::text is null or state = $5) as in_state, ($8::text is null or ($8 = 'ours' and is_ours) or ($8 = 'taking-part' and takes_part)) as of_whom from found
),
page as (select *, row_number() over (order by ${ORDERS[sort]}, id)::int as place from judged where of_kind and in_state and of_whom order by place limit $6 offset $7)
select 'item' as facet, '' as code, place as amount, id, kind, title, names, parties, state, responsible_id as "responsibleId", person_id as "personId", sector,
       starts_on::text as "startsOn", ends_on::text as "endsOn", case when responsible_id is null then followed_from::text end as "followedFrom", agreement_ids as "agreementIds" from page
union all
select 'total', '', count(*)::int, ${NOTHING} from judged where of_kind and in_state and of_whom
union all
select 'kind', kind, count(*)::int, ${NOTHING} from judged where in_state and of_whom group by 2
union all
select 'state', state, count(*)::int, ${NOTHING} from judged where of_kind and of_whom group by 2
union all
select 'whose', w.code, count(*)::int, ${NOTHING} from judged, (values ('ours', true, null), ('taking-part', null, true)) w(code, ours, taking) where of_kind and in_state and (is_ours = w.ours or takes_part = w.taking) group by 2`;

/** Finds among the matters to which the asker's organisation is a party, for which it answers or in which it takes part; the database shows no others. */
@Injectable()
export class MatterSearch {
  async search(tx: EntityManager, { text, kind, state, whose, agreementId, sort, page, pageSize }: MatterCriteria, at: Date, today: string): Promise<{ items: FoundMatter[]; total: number; counts: MatterCounts }> {
    const rows = await tx.query<FoundRow[]>(searchFor(sort), [at, today, text?.trim() || null, kind ?? null, state ?? null, pageSize, (page - 1) * pageSize, whose ?? null, agreementId ?? null]);
    const counts = (facet: keyof MatterCounts) => Object.fromEntries(rows.filter((row) => row.facet === facet).map(({ code, amount }) => [code, amount]));
    return {
      items: rows.filter((row) => row.facet === 'item').sort((a, b) => a.amount - b.amount), total: rows.find((row) => row.facet === 'total')?.amount ?? 0,
      counts: { kind: counts('kind'), state: counts('state'), whose: counts('whose') },
    };
  }
}
