import type { MunicipalityCode, PlaceKind, PlaceState } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { RegisteredPlace } from '../domain/place.js';
import { PlaceRow, toPlace } from './place.row.js';

export interface PlaceCriteria {
  /** In the name, the street or the village. */
  readonly text?: string;
  readonly kind?: PlaceKind;
  readonly state?: PlaceState;
  readonly municipalityCode?: MunicipalityCode;
  /** Everyday meeting places alone. */
  readonly everyday: boolean;
  /** Those that the asker's organisation registered. */
  readonly mine: boolean;
  readonly page: number;
  readonly pageSize: number;
}

export interface PlaceCounts {
  readonly kind: Readonly<Record<string, number>>;
  readonly state: Readonly<Record<string, number>>;
  readonly municipalityCode: Readonly<Record<string, number>>;
  readonly everyday: number;
  readonly mine: number;
}

/** The same as the domain's `placeStateOn`; a test holds them together. */
const STATE = "case when p.valid_to < $2::date then 'over' when p.valid_from > $2::date then 'upcoming' else 'in-use' end";

/** Each filter's counts say what it would leave, the other filters kept. */
const SEARCH = `
with found as materialized (
  select p.id, p.search_text, p.kind, p.municipality_code, ${STATE} as state, ($3::text is null or p.kind = $3) as of_kind, ($4::text is null or ${STATE} = $4) as in_state,
         ($5::text is null or p.municipality_code = $5) as in_place, (not $6::boolean or p.everyday) as as_everyday, (not $7::boolean or p.organisation_id = (select current_organisation())) as as_mine,
         p.everyday, p.organisation_id = (select current_organisation()) as ours
  from places p where $1::text is null or strpos(p.search_text, $1) > 0
), page as (
  select id, row_number() over (order by search_text, id)::int as place from found where of_kind and in_state and in_place and as_everyday and as_mine order by place limit $8 offset $9
)
select 'item' as facet, id::text as code, place as amount from page
union all select 'total', '', count(*)::int from found where of_kind and in_state and in_place and as_everyday and as_mine
union all select 'mine', '', count(*)::int from found where of_kind and in_state and in_place and as_everyday and ours
union all select 'everyday', '', count(*)::int from found where of_kind and in_state and in_place and as_mine and everyday
union all select 'kind', kind, count(*)::int from found where in_state and in_place and as_everyday and as_mine group by 2
union all select 'state', state, count(*)::int from found where of_kind and in_place and as_everyday and as_mine group by 2
union all select 'municipalityCode', municipality_code, count(*)::int from found where of_kind and in_state and as_everyday and as_mine group by 2`;

interface Row {
  readonly facet: 'item' | 'total' | keyof PlaceCounts;
  readonly code: string;
  readonly amount: number;
}

@Injectable()
export class PlaceSearch {
  async search(tx: EntityManager, { text, kind, state, municipalityCode, everyday, mine, page, pageSize }: PlaceCriteria, today: string): Promise<{ items: RegisteredPlace[]; total: number; counts: PlaceCounts }> {
    const word = text?.trim().toLocaleLowerCase('fi') || null;
    const rows = await tx.query<Row[]>(SEARCH, [word, today, kind ?? null, state ?? null, municipalityCode ?? null, everyday, mine, pageSize, (page - 1) * pageSize]);
    const chosen = rows.filter((row) => row.facet === 'item').sort((a, b) => a.amount - b.amount);
    const places = new Map((chosen.length === 0 ? [] : await tx.findBy(PlaceRow, { id: In(chosen.map(({ code }) => code)) })).map((row) => [row.id, toPlace(row)]));
    const one = (facet: Row['facet']) => rows.find((row) => row.facet === facet)?.amount ?? 0;
    const counts = (facet: Row['facet']) => Object.fromEntries(rows.filter((row) => row.facet === facet).map(({ code, amount }) => [code, amount]));
    return {
      items: chosen.flatMap(({ code }) => places.get(code) ?? []), total: one('total'),
      counts: { kind: counts('kind'), state: counts('state'), municipalityCode: counts('municipalityCode'), everyday: one('everyday'), mine: one('mine') },
    };
  }
}
