import type { AppointedRole, MunicipalityCode } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { SOON_DAYS } from '../domain/days.js';
import type { Covering } from '../domain/coverage.js';
import type { Appointment } from '../domain/appointment.js';
import { AppointmentRow, toAppointment } from './appointment.row.js';

export const SORTS = ['role', 'person', 'organisation', 'ends', 'changed'] as const;
export type Sort = (typeof SORTS)[number];
/** `in-force` is what holds today, whether it ends soon or not. */
export const STATES = ['in-force', 'ends-soon', 'upcoming', 'over'] as const;
export type State = (typeof STATES)[number];

export interface AppointmentCriteria {
  readonly text?: string;
  readonly role?: AppointedRole;
  readonly municipalityCode?: MunicipalityCode;
  readonly organisationId?: string;
  readonly state?: State;
  readonly sort: Sort;
  readonly page: number;
  readonly pageSize: number;
}

const FACET_NAMES = ['role', 'municipalityCode', 'state'] as const;
type FacetName = (typeof FACET_NAMES)[number];
/** For each filter, how many there would be of each choice, the other filters kept. */
export type AppointmentFacets = Readonly<Record<FacetName, Readonly<Record<string, number>>>>;

interface FoundRow {
  readonly facet: FacetName | 'total' | 'item';
  readonly code: string;
  readonly amount: number;
}

/** An appointment as the coverage counts it. */
export interface CoveringRow extends Covering {
  readonly id: string;
  readonly organisationId: string;
  readonly personId: string;
}

const ORDERS: Readonly<Record<Sort, string>> = {
  role: 'role, organisation, person', person: 'person', organisation: 'organisation, role', ends: 'ends_on nulls last, person', changed: 'changed_at desc',
};

/** One statement for page, total and facets: each facet counts what passes all filters but its own. The domain says the same of where one stands; a test holds them together. */
const searchFor = (sort: Sort): string => `
with found as materialized (
  select a.id, a.role, a.area, a.ends_on, a.changed_at, p.name as person, o.names ->> 'fi' as organisation,
         case when a.ends_on < $1 then '{over}' when a.starts_on > $1 then '{upcoming}' when a.ends_on <= $1::date + ${SOON_DAYS} then '{in-force,ends-soon}' else '{in-force}' end::text[] as states
  from appointments a
  join contact_persons p on p.organisation_id = a.organisation_id and p.id = a.person_id
  join organisations o on o.organisation_id = a.organisation_id
  where ($2::text is null or position(lower($2) in lower(p.name)) > 0 or position(lower($2) in o.search_text) > 0)
    and ($3::uuid is null or a.organisation_id = $3)
), judged as materialized (
  select *, ($4::text is null or role = $4) as of_role, ($5::text is null or $5 = any(area)) as in_place, ($6::text is null or $6 = any(states)) as in_state from found
), page as (
  select id, row_number() over ()::int as place
  from (select id from judged where of_role and in_place and in_state order by ${ORDERS[sort]}, id limit $7 offset $8) chosen
)
select 'item' as facet, id::text as code, place as amount from page
union all
select 'total', '', count(*)::int from judged where of_role and in_place and in_state
union all
select 'role', role, count(*)::int from judged where in_place and in_state group by 2
union all
select 'municipalityCode', one, count(*)::int from judged, unnest(area) one where of_role and in_state group by 2
union all
select 'state', one, count(*)::int from judged, unnest(states) one where of_role and in_place group by 2`;

@Injectable()
export class AppointmentSearch {
  async search(tx: EntityManager, criteria: AppointmentCriteria, today: string): Promise<{ items: Appointment[]; total: number; facets: AppointmentFacets }> {
    const { text, organisationId, role, municipalityCode, state, sort, page, pageSize } = criteria;
    const rows = await tx.query<FoundRow[]>(searchFor(sort),
      [today, text?.trim() || null, organisationId ?? null, role ?? null, municipalityCode ?? null, state ?? null, pageSize, (page - 1) * pageSize]);
    const places = new Map(rows.filter((row) => row.facet === 'item').map((row) => [row.code, row.amount]));
    const found = places.size === 0 ? [] : await tx.findBy(AppointmentRow, { id: In([...places.keys()]) });
    return {
      items: found.map(toAppointment).sort((a, b) => places.get(a.id)! - places.get(b.id)!),
      total: rows.find((row) => row.facet === 'total')?.amount ?? 0,
      facets: Object.fromEntries(FACET_NAMES.map((name) => [name, Object.fromEntries(rows.filter((row) => row.facet === name).map((row) => [row.code, row.amount]))])) as AppointmentFacets,
    };
  }

  /** What holds today or later in any of these municipalities. */
  covering(tx: EntityManager, municipalities: readonly MunicipalityCode[], today: string): Promise<CoveringRow[]> {
    return tx.query<CoveringRow[]>(
      `select a.id, a.organisation_id as "organisationId", a.person_id as "personId", a.role, a.area, a.starts_on::text as "startsOn", a.ends_on::text as "endsOn", o.type as "organisationType"
         from appointments a join organisations o on o.organisation_id = a.organisation_id
        where a.area && $1 and a.counterpart_id is null and (a.ends_on is null or a.ends_on >= $2)
        order by a.starts_on, a.id`, [municipalities, today]);
  }

  /** Godparents today of municipalities in an area, and of associations for them. */
  async godparents(tx: EntityManager, municipalities: readonly MunicipalityCode[], today: string): Promise<Appointment[]> {
    const rows = await tx.createQueryBuilder(AppointmentRow, 'a')
      .where('a.counterpart_id is not null and a.starts_on <= :today and (a.ends_on is null or a.ends_on >= :today)', { today })
      .andWhere(`exists (select 1 from organisations o where o.organisation_id in (a.organisation_id, a.counterpart_id) and o.type = 'municipality' and o.municipality_code = any(:municipalities))`, { municipalities })
      .orderBy('a.starts_on').addOrderBy('a.id').getMany();
    return rows.map(toAppointment);
  }
}
