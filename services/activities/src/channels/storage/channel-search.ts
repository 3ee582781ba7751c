import { Injectable } from '@nestjs/common';
import type { ChannelKind, MunicipalityCode } from '@pirtti/kernel';
import { In, type EntityManager } from 'typeorm';
import type { Channel } from '../domain/channel.js';
import { ChannelRow, toChannel } from './channel.row.js';

export interface ChannelCriteria {
  /** In the name, or in the name of the office. */
  readonly text?: string;
  readonly kind?: ChannelKind;
  /** Those whose readers live there. */
  readonly municipalityCode?: MunicipalityCode;
  /** Those that the asker's organisation keeps. */
  readonly mine: boolean;
  /** One's own that are out of use as well. */
  readonly unused: boolean;
  readonly page: number;
  readonly pageSize: number;
}

export interface ChannelCounts {
  readonly kind: Readonly<Record<string, number>>;
  readonly municipalityCode: Readonly<Record<string, number>>;
  readonly mine: number;
}

export interface FoundChannels {
  readonly items: Channel[];
  readonly total: number;
  readonly counts: ChannelCounts;
}

const SEARCH = `
with found as materialized (
  select c.id, c.name, c.kind, c.municipality_codes, ($2::text is null or c.kind = $2) as of_kind, ($3::text is null or c.municipality_codes @> array[$3::text]) as in_place,
         c.organisation_id = (select current_organisation()) as ours
  from publicity_channels c
  where (c.active or $5::boolean) and ($1::text is null or strpos(c.search_text, $1) > 0)
), page as (
  select id, row_number() over (order by lower(name), id)::int as place from found where of_kind and in_place and (ours or not $4::boolean) order by place limit $6 offset $7
)
select 'item' as facet, id::text as code, place as amount from page
union all
select 'total', '', count(*)::int from found where of_kind and in_place and (ours or not $4::boolean)
union all
select 'mine', '', count(*)::int from found where of_kind and in_place and ours
union all
select 'kind', kind, count(*)::int from found where in_place and (ours or not $4::boolean) group by 2
union all
select 'municipalityCode', one, count(*)::int from found, unnest(municipality_codes) one where of_kind and (ours or not $4::boolean) group by 2`;

interface Row {
  readonly facet: 'item' | 'total' | keyof ChannelCounts;
  readonly code: string;
  readonly amount: number;
}

@Injectable()
export class ChannelSearch {
  async search(tx: EntityManager, { text, kind, municipalityCode, mine, unused, page, pageSize }: ChannelCriteria): Promise<FoundChannels> {
    const word = text?.trim().toLocaleLowerCase('fi') || null;
    const rows = await tx.query<Row[]>(SEARCH, [word, kind ?? null, municipalityCode ?? null, mine, unused, pageSize, (page - 1) * pageSize]);
    const places = new Map(rows.filter(({ facet }) => facet === 'item').map(({ code, amount }) => [code, amount]));
    const channels = places.size === 0 ? [] : await tx.findBy(ChannelRow, { id: In([...places.keys()]) });
    const one = (facet: Row['facet']) => rows.find((row) => row.facet === facet)?.amount ?? 0;
    const counts = (facet: Row['facet']) => Object.fromEntries(rows.filter((row) => row.facet === facet).map(({ code, amount }) => [code, amount]));
    return {
      items: channels.map(toChannel).sort((a, b) => places.get(a.id)! - places.get(b.id)!), total: one('total'),
      counts: { kind: counts('kind'), municipalityCode: counts('municipalityCode'), mine: one('mine') },
    };
  }
}
