import { APPOINTED_ROLE_CODES, type AppointedRole, type MunicipalityCode } from '@pirtti/kernel';
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

/** A whole number by which a page is ordered before people's names come into it, and what it is made from. */
interface Order { readonly key: string; readonly join?: string }
/** Comparing names costs more than all else: they are put into order once, and their places compared. */
const BY_NAME = `join (select organisation_id, row_number() over (order by names ->> 'fi', organisation_id) as place from organisations) o on o.organisation_id = chosen.organisation_id`;
const ROLE = `array_position('{${[...APPOINTED_ROLE_CODES].sort().join(',')}}'::text[], chosen.role)`;
const ORDERS: Readonly<Record<Sort, Order>> = {
  role: { key: `${ROLE} * 1000000 + o.place`, join: BY_NAME },
  organisation: { key: `o.place * 1000 + ${ROLE}`, join: BY_NAME },
  person: { key: '0' },
  ends: { key: `coalesce(chosen.ends_on - date '1900-01-01', 1000000)` },
  changed: { key: '-(extract(epoch from chosen.changed_at) * 1000000)' },
};
/** Where an appointment stands, by the number that the statement below gives it; those that end soon are in force. */
const STANDING: Readonly<Record<State, readonly number[]>> = { 'in-force': [0, 1], 'ends-soon': [1], upcoming: [2], over: [3] };

/**
 * One statement for page, total and facets: each facet counts what passes all filters but its own. The domain says the same of where one stands; a test holds
 * them together. Facets are counted over the few kinds of rows that there are; people are looked up for those rows alone that may stand on the page.
 */
const searchFor = ({ key, join = '' }: Order): string => `
with chosen as not materialized (
  select id, organisation_id, person_id, role, area, ends_on, changed_at,
         case when ends_on < $1 then 3 when starts_on > $1 then 2 when ends_on <= $1::date + ${SOON_DAYS} then 1 else 0 end as standing
  from appointments
  where ($2::text is null or person_id in (select id from contact_persons where position(lower($2) in lower(name)) > 0)
                          or organisation_id in (select organisation_id from organisations where position(lower($2) in search_text) > 0))
    and ($3::uuid is null or organisation_id = $3)
), counted as materialized (
  select role, area, standing, count(*) as amount, ($4::text is null or role = $4) as of_role, ($5::text is null or $5 = any(area)) as in_place, ($6::int[] is null or standing = any($6)) as in_state
  from chosen group by role, area, standing
), passing as materialized (
  select chosen.id, chosen.organisation_id, chosen.person_id, (${key})::bigint as key
  from (select * from chosen where ($4::text is null or role = $4) and ($5::text is null or $5 = any(area)) and ($6::int[] is null or standing = any($6))) chosen ${join}
), near as (
  select * from passing where key <= coalesce((select key from passing order by key limit 1 offset $7::int + $8::int - 1), 9223372036854775807)
), page as (
  select id, row_number() over ()::int as place
  from (select near.id from near join contact_persons p on p.organisation_id = near.organisation_id and p.id = near.person_id order by near.key, p.name, near.id limit $7 offset $8) chosen
)
select 'item' as facet, id::text as code, place as amount from page
union all
select 'total', '', coalesce(sum(amount), 0)::int from counted where of_role and in_place and in_state
union all
select 'role', role, sum(amount)::int from counted where in_place and in_state group by 2
union all
select 'municipalityCode', one, sum(amount)::int from counted, unnest(area) one where of_role and in_state group by 2
union all
select 'state', state, sum(amount)::int from counted join (values ${STATES.flatMap((state) => STANDING[state].map((standing) => `('${state}', ${standing})`)).join(', ')}) as states(state, standing) using (standing)
 where of_role and in_place group by 2`;

@Injectable()
export class AppointmentSearch {
  async search(tx: EntityManager, criteria: AppointmentCriteria, today: string): Promise<{ items: Appointment[]; total: number; facets: AppointmentFacets }> {
    const { text, organisationId, role, municipalityCode, state, sort, page, pageSize } = criteria;
    const rows = await tx.query<FoundRow[]>(searchFor(ORDERS[sort]),
      [today, text?.trim() || null, organisationId ?? null, role ?? null, municipalityCode ?? null, state ? STANDING[state] : null, pageSize, (page - 1) * pageSize]);
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
