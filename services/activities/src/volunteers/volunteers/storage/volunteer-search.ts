import { Injectable } from '@nestjs/common';
import type { MunicipalityCode, VolunteerRole, VolunteerStatus } from '@pirtti/kernel';
import { In, type EntityManager } from 'typeorm';
import type { Volunteer } from '../domain/volunteer.js';
import { toVolunteer, VolunteerRow } from './volunteer.row.js';

export interface VolunteerCriteria {
  /** In the name. */
  readonly text?: string;
  readonly status?: VolunteerStatus;
  readonly role?: VolunteerRole;
  readonly municipalityCode?: MunicipalityCode;
  readonly page: number;
  readonly pageSize: number;
}

export interface FoundVolunteers {
  readonly items: Volunteer[];
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** Applicants come first, who has waited longest before others; then those who are with us, by their names. */
const SEARCH = `
with found as materialized (
  select v.id, v.status, v.applied_at, lower(p.name) as name, ($2::text is null or v.status = $2) as in_status
  from volunteers v left join people p on p.organisation_id = v.organisation_id and p.id = v.person_id
  where ($1::text is null or strpos(lower(p.name), $1) > 0) and ($3::text is null or $3 = any(v.roles)) and ($4::text is null or v.municipality_code = $4)
), page as (
  select id, row_number() over (order by status <> 'applied', case when status = 'applied' then applied_at end, status in ('ended', 'declined'), name nulls last, id)::int as place
  from found where in_status order by place limit $5 offset $6
)
select 'item' as facet, id::text as code, place as amount from page
union all
select 'total', '', count(*)::int from found where in_status
union all
select 'status', status, count(*)::int from found group by 2`;

interface Row {
  readonly facet: 'item' | 'total' | 'status';
  readonly code: string;
  readonly amount: number;
}

@Injectable()
export class VolunteerSearch {
  async search(tx: EntityManager, { text, status, role, municipalityCode, page, pageSize }: VolunteerCriteria): Promise<FoundVolunteers> {
    const rows = await tx.query<Row[]>(SEARCH, [text?.trim().toLowerCase() || null, status ?? null, role ?? null, municipalityCode ?? null, pageSize, (page - 1) * pageSize]);
    const chosen = rows.filter(({ facet }) => facet === 'item').sort((one, other) => one.amount - other.amount);
    const known = new Map((chosen.length === 0 ? [] : await tx.findBy(VolunteerRow, { id: In(chosen.map(({ code }) => code)) })).map((row) => [row.id, toVolunteer(row)]));
    return {
      items: chosen.map(({ code }) => known.get(code)!), total: rows.find(({ facet }) => facet === 'total')?.amount ?? 0,
      counts: Object.fromEntries(rows.filter(({ facet }) => facet === 'status').map(({ code, amount }) => [code, amount])),
    };
  }
}
