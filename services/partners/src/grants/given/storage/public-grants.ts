import { Injectable } from '@nestjs/common';
import type { Language, LocalizedText } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { ALL_NAMES } from '../../storage/found.js';

export const PUBLIC_GRANT_SORTS = ['latest', 'amount', 'recipient'] as const;
export type PublicGrantSort = (typeof PUBLIC_GRANT_SORTS)[number];

export interface PublicGrantCriteria {
  readonly text?: string;
  readonly granter?: string;
  readonly year?: number;
  readonly sort: PublicGrantSort;
  readonly page: number;
  readonly pageSize: number;
}

/** A decision by which a grant was given, as everybody may read it. */
export interface PublicGrant {
  readonly id: string;
  readonly granterId: string;
  readonly granter: LocalizedText;
  /** An informal group may be known by a person: it is shown by its host. Null where that is not known. */
  readonly recipient: LocalizedText | null;
  readonly isInformalGroup: boolean;
  readonly round: string;
  readonly roundLanguage: Language;
  readonly kind: string;
  readonly amountCents: number;
  readonly decidedOn: string;
  readonly body: string;
  readonly section: string;
}

export interface PublicGrants {
  readonly items: readonly PublicGrant[];
  readonly total: number;
  readonly sumCents: number;
  readonly granters: readonly { readonly id: string; readonly names: LocalizedText; readonly count: number }[];
  readonly years: readonly { readonly year: number; readonly count: number }[];
}

const ORDERS: Readonly<Record<PublicGrantSort, string>> = { latest: 'decided_on desc', amount: 'amount desc', recipient: 'recipient_name nulls last, decided_on desc' };

/** What the applicant wrote is not looked at: a word is found in names, in the round and in the body alone. */
const statement = (sort: PublicGrantSort): string => `
with shown as materialized (
  select g.id, g.organisation_id as granter_id, f.names as granter, g.kind, g.amount_cents as amount, g.decided_on, extract(year from g.decided_on)::int as year, g.body, g.section,
         r.title as round, r.wording ->> 'language' as language, o.type = 'informal-group' as is_group, s.names as recipient, coalesce(s.names ->> $6, s.names ->> 'fi') as recipient_name
  from grants g join grant_rounds r on r.id = g.round_id join organisations f on f.organisation_id = g.organisation_id join organisations o on o.organisation_id = g.recipient_id
    left join organisations s on s.organisation_id = case when o.type = 'informal-group' then o.parent_id else o.organisation_id end
  where g.retracted_at is null and g.application_id is not null
    and ($1::text is null or strpos(lower(r.title || ' ' || g.body || ' ' || ${ALL_NAMES('f')} || ' ' || ${ALL_NAMES('s')}), lower($1)) > 0)
), judged as materialized (select *, ($2::uuid is null or granter_id = $2) as of_granter, ($3::int is null or year = $3) as of_year from shown),
page as (
  select jsonb_build_object('id', id, 'granterId', granter_id, 'granter', granter, 'recipient', recipient, 'isInformalGroup', is_group, 'round', round, 'roundLanguage', language, 'kind', kind,
           'amountCents', amount, 'decidedOn', decided_on, 'body', body, 'section', section) as item, row_number() over (order by ${ORDERS[sort]}, id) as place
  from judged where of_granter and of_year order by place limit $4 offset $5
)
select coalesce((select jsonb_agg(item order by place) from page), '[]') as items,
  (select count(*)::int from judged where of_granter and of_year) as total,
  (select coalesce(sum(amount), 0)::text from judged where of_granter and of_year) as sum,
  coalesce((select jsonb_agg(jsonb_build_object('id', granter_id, 'names', granter, 'count', count) order by granter_id) from (select granter_id, granter, count(*) from judged where of_year group by 1, 2) g), '[]') as granters,
  coalesce((select jsonb_agg(jsonb_build_object('year', year, 'count', count) order by year desc) from (select year, count(*) from judged where of_granter group by 1) y), '[]') as years`;

/** Finds among the grants that were decided here. Decisions of public bodies are public (621/1999): asked as somebody who has no rights at all. */
@Injectable()
export class PublicGrantSearch {
  async search(tx: EntityManager, { text, granter, year, sort, page, pageSize }: PublicGrantCriteria, language: Language): Promise<PublicGrants> {
    const [found] = await tx.query<[Omit<PublicGrants, 'sumCents'> & { sum: string }]>(statement(sort), [text?.trim() || null, granter ?? null, year ?? null, pageSize, (page - 1) * pageSize, language]);
    const { sum, ...rest } = found;
    return { ...rest, sumCents: Number(sum) };
  }
}
