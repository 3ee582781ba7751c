import { Injectable } from '@nestjs/common';
import type { AgreementPurpose, AgreementStatus, SharedField } from '@pirtti/kernel';
import { In, type EntityManager } from 'typeorm';
import type { Agreement } from '../domain/agreement.js';
import { EXPIRING_DAYS } from '../domain/standing.js';
import { AgreementRow, toState } from './agreement.row.js';

/** How soon an agreement in force will end, in days. */
export const ENDS_WITHIN = { '90-days': EXPIRING_DAYS, '12-months': 365 } as const;
export type EndsWithin = keyof typeof ENDS_WITHIN;
export const SORTS = ['latest', 'title', 'partner', 'ends'] as const;
export type Sort = (typeof SORTS)[number];

export interface AgreementCriteria {
  readonly text?: string;
  readonly status?: AgreementStatus;
  readonly partner?: string;
  readonly endsWithin?: EndsWithin;
  /** Those that lack the asker's own signature. */
  readonly waitingForUs?: boolean;
  readonly sort: Sort;
  readonly page: number;
  readonly pageSize: number;
}

/** For each filter, how many there would be of each choice, the other filters kept. */
export interface AgreementCounts {
  readonly status: Readonly<Record<string, number>>;
  readonly partner: Readonly<Record<string, number>>;
  readonly endsWithin: Readonly<Record<string, number>>;
  readonly waitingForUs: number;
}

/** Who shares what with whom right now. */
export interface InForce {
  readonly id: string;
  readonly parties: readonly string[];
  readonly purposes: readonly AgreementPurpose[];
  readonly fields: readonly SharedField[];
  readonly validTo: Date | null;
}

/** More than a person reads through: they write another letter instead. */
const MOST_PARTNERS = 10;

/** The same steps as `standingOf`; a test holds them together. */
const STANDING = `case when a.status <> 'signed' then a.status
  when a.valid_to <= $1 then 'ended'
  when a.in_force_from > $1 then 'signed'
  when a.valid_to <= $1::timestamptz + make_interval(hours => 24 * ${EXPIRING_DAYS}) then 'expiring'
  else 'active' end`;

const ORDERS: Readonly<Record<Sort, string>> = {
  latest: 'changed_at desc', title: 'title', partner: 'partner_name, changed_at desc',
  // what still goes on comes first, the soonest to end at its head; then what has no end, then what is over
  ends: `(standing not in ('active', 'expiring', 'signed')), valid_to nulls last`,
};

/** One statement for page, total and counts; the filters are columns of `found`, so that each count can leave out its own. */
const searchFor = (sort: Sort): string => `
with found as materialized (
  select a.id, a.title, a.changed_at, a.valid_to, a.parties, ${STANDING} as standing, partners.names as partner_name,
         ($3::text is null or ${STANDING} = $3) as of_status,
         ($4::uuid is null or $4 = any(a.parties)) as of_partner,
         ($5::int is null or (${STANDING} in ('active', 'expiring') and a.valid_to <= $1::timestamptz + make_interval(hours => 24 * $5::int))) as ends_soon,
         (not $6::boolean or $2 = any(a.waiting_for)) as for_us,
         $2 = any(a.waiting_for) as lacks_ours
  from agreements a, lateral (
    select string_agg(coalesce(o.names ->> $10, o.names ->> 'fi'), ', ' order by o.names ->> 'fi') as names,
           string_agg(concat_ws(' ', o.names ->> 'fi', o.names ->> 'sv', o.names ->> 'en'), ' ') as all_names
    from organisations o where o.organisation_id = any(a.parties) and o.organisation_id <> $2) partners
  where $7::text is null or strpos(lower(a.title || ' ' || coalesce(partners.all_names, '')), lower($7)) > 0
), page as (
  select id, row_number() over (order by ${ORDERS[sort]}, id)::int as place from found where of_status and of_partner and ends_soon and for_us
  order by place limit $8 offset $9
)
select 'item' as kind, id::text as code, place as amount from page
union all
select 'total', '', count(*)::int from found where of_status and of_partner and ends_soon and for_us
union all
select 'status', standing, count(*)::int from found where of_partner and ends_soon and for_us group by 2
union all
select 'partner', party::text, count(*)::int from found, unnest(parties) party where party <> $2 and of_status and ends_soon and for_us group by 2
union all
select 'endsWithin', w.code, count(*)::int from found, (values ${Object.entries(ENDS_WITHIN).map(([code, days]) => `('${code}', ${days})`).join(', ')}) w(code, days)
  where standing in ('active', 'expiring') and valid_to <= $1::timestamptz + make_interval(hours => 24 * w.days) and of_status and of_partner and for_us group by 2
union all
select 'waitingForUs', '', count(*)::int from found where lacks_ours and of_status and of_partner and ends_soon`;

interface FoundRow {
  readonly kind: 'item' | 'total' | keyof AgreementCounts;
  readonly code: string;
  readonly amount: number;
}

/** Finds among the agreements to which the asker's organisation is a party; the database shows no others. */
@Injectable()
export class AgreementSearch {
  async search(
    tx: EntityManager, organisationId: string, { text, status, partner, endsWithin, waitingForUs = false, sort, page, pageSize }: AgreementCriteria, language: string, at: Date,
  ): Promise<{ items: Agreement[]; total: number; counts: AgreementCounts }> {
    const rows: FoundRow[] = await tx.query(searchFor(sort), [
      at, organisationId, status ?? null, partner ?? null, endsWithin ? ENDS_WITHIN[endsWithin] : null, waitingForUs, text?.trim() || null, pageSize, (page - 1) * pageSize, language,
    ]);
    const of = (kind: FoundRow['kind']) => rows.filter((row) => row.kind === kind);
    const places = new Map(of('item').map((row) => [row.code, row.amount]));
    const found = await tx.findBy(AgreementRow, { id: In([...places.keys()]) });
    const counts = (kind: FoundRow['kind']) => Object.fromEntries(of(kind).map((row) => [row.code, row.amount]));
    return {
      items: found.sort((a, b) => places.get(a.id)! - places.get(b.id)!).map(toState),
      total: of('total')[0]?.amount ?? 0,
      counts: { status: counts('status'), partner: counts('partner'), endsWithin: counts('endsWithin'), waitingForUs: of('waitingForUs')[0]?.amount ?? 0 },
    };
  }

  /** With whom an agreement could be made: a few whose names have the text, by their Finnish names. */
  async possiblePartners(tx: EntityManager, organisationId: string, text: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select o.organisation_id as id from organisations o
        where o.organisation_id <> $1 and strpos(lower(concat_ws(' ', o.names ->> 'fi', o.names ->> 'sv', o.names ->> 'en')), lower($2)) > 0
        order by o.names ->> 'fi', o.organisation_id limit ${MOST_PARTNERS}`, [organisationId, text.trim()]);
    return rows.map((row) => row.id);
  }

  /** All that are in force and let the parties share something. */
  inForce(tx: EntityManager, at: Date): Promise<InForce[]> {
    return tx.query<InForce[]>(
      `select a.id, a.parties, a.purposes, a.fields, a.valid_to as "validTo" from agreements a
        where cardinality(a.purposes) > 0 and ${STANDING} in ('active', 'expiring') order by a.in_force_from desc, a.id`, [at]);
  }

  /** How many in force the organisation is a party to, of those that the asker may see. */
  async countInForce(tx: EntityManager, organisationId: string, at: Date): Promise<number> {
    const [row] = await tx.query<{ count: number }[]>(
      `select count(*)::int as count from agreements a where $2 = any(a.parties) and ${STANDING} in ('active', 'expiring')`, [at, organisationId]);
    return row!.count;
  }
}
