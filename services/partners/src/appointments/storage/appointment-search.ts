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

interface CountRow {
  readonly facet: FacetName;
  readonly code: string;
  readonly amount: number;
}

/** An appointment as the coverage counts it. */
export interface CoveringRow extends Covering {
  readonly id: string;
  readonly organisationId: string;
  readonly personId: string;
}

const OF_ONE_ROLE = 'organisation_name, organisation_id, person_name, id';
/** An index gives the first of each: what follows is sorted only where the first is the same. */
const ORDERS: Readonly<Record<Sort, string>> = {
  role: `role collate "C", ${OF_ONE_ROLE}`,
  organisation: 'organisation_name, organisation_id, role collate "C", person_name, id',
  person: 'person_name, id',
  ends: 'ends_on nulls last, person_name, id',
  changed: 'changed_at desc, id',
};
/** Where one stands on a day ($1), as the planner understands it best. The domain says the same; a test holds them together. */
const STANDING: Readonly<Record<State, string>> = {
  'in-force': 'starts_on <= $1 and (ends_on is null or ends_on >= $1)',
  'ends-soon': `starts_on <= $1 and ends_on between $1 and $1::date + ${SOON_DAYS}`,
  // what was cancelled before it began is over, though its first day lies ahead
  upcoming: 'starts_on > $1 and (ends_on is null or ends_on >= starts_on)',
  over: 'ends_on < $1',
};
/** The same as a number, as it is counted fastest; those that end soon are in force. */
const STANDS = `case when ${STANDING.over} then 3 when ${STANDING.upcoming} then 2 when ${STANDING['ends-soon']} then 1 else 0 end`;
const NUMBERS: Readonly<Record<State, string>> = { 'in-force': '0, 1', 'ends-soon': '1', upcoming: '2', over: '3' };

/** Words are looked for first, and what they found is looked up: most find few. */
const ASKED = `($2::text is null or a.person_id = any(array(select id from contact_persons where position(lower($2) in search_text) > 0))
                          or a.organisation_id = any(array(select organisation_id from organisations where position(lower($2) in search_text) > 0)))
     and ($3::uuid is null or a.organisation_id = $3)`;
/** Each facet counts what passes all filters but its own, over the few kinds of rows that there are. */
const counted = (state: State | undefined): string => `
  select *, ($4::text[] is null or role = any($4)) as of_role, ($5::text is null or $5 = any(area)) as in_place, ${state ? `standing in (${NUMBERS[state]})` : 'true'} as in_state
    from (select role_and_area, ${STANDS} as standing, count(*) as amount from appointments a where ${ASKED} group by 1, 2) kinds,
         lateral (select split_part(role_and_area, ' ', 1) as role, (string_to_array(role_and_area, ' '))[2:] as area) parts`;
const FACETS = `
select 'role' as facet, role as code, sum(amount)::int as amount from counted where in_place and in_state group by 2
union all
select 'municipalityCode', one, sum(amount)::int from counted, unnest(area) one where of_role and in_state group by 2
${STATES.map((one) => `union all select 'state', '${one}', coalesce(sum(amount), 0)::int from counted where of_role and in_place and standing in (${NUMBERS[one]})`).join('\n')}`;

const countsFor = (state: State | undefined): string => `with counted as materialized (${counted(state)}) ${FACETS}`;

/** What is found by words is taken together before it is sorted: for it an index by names would be walked from end to end. */
const pageFor = (state: State | undefined, order: string, byWords: boolean): string => `
with named as ${byWords ? 'materialized' : 'not materialized'} (
  select a.id, a.role, a.ends_on, a.changed_at, o.organisation_id, o.names ->> 'fi' as organisation_name, p.name as person_name
    from appointments a join organisations o on o.organisation_id = a.organisation_id join contact_persons p on p.organisation_id = a.organisation_id and p.id = a.person_id
   where ${ASKED} and ($4::text[] is null or role = any($4)) and ($5::text is null or $5 = any(area)) and ${state ? STANDING[state] : '$1::date is not null'}
)
select id from named order by ${order} limit $6 offset $7`;

/** Of a list by role: the roles of which a page has rows, and how many rows of the first of them come before the page. Of one role alone, the page is found by name. */
function rolesOnPage(amounts: readonly (readonly [role: string, amount: number])[], from: number, size: number): { roles: string[]; before: number } {
  const roles: string[] = [];
  let [passed, before] = [0, 0];
  for (const [role, amount] of amounts) {
    if (passed < from + size && passed + amount > from) {
      if (roles.length === 0) before = from - passed;
      roles.push(role);
    }
    passed += amount;
  }
  return { roles, before };
}

@Injectable()
export class AppointmentSearch {
  async search(tx: EntityManager, criteria: AppointmentCriteria, today: string): Promise<{ items: Appointment[]; total: number; facets: AppointmentFacets }> {
    const { text, organisationId, role, municipalityCode, state, sort, page, pageSize } = criteria;
    const words = text?.trim() || null;
    const from = (page - 1) * pageSize;
    const asked = (roles: readonly string[] | null) => [today, words, organisationId ?? null, roles, municipalityCode ?? null];
    const ofRole = role ? [role] : null;
    const counts = (await tx.query<CountRow[]>(countsFor(state), asked(ofRole))).filter(({ amount }) => amount > 0);
    const amountsOf = (name: FacetName) => counts.filter(({ facet }) => facet === name).map(({ code, amount }) => [code, amount] as const);
    const facets = Object.fromEntries(FACET_NAMES.map((name) => [name, Object.fromEntries(amountsOf(name))])) as AppointmentFacets;
    const amounts = amountsOf('role').filter(([code]) => role === undefined || code === role).sort(([one], [other]) => (one < other ? -1 : 1));

    const { roles, before } = sort === 'role' ? rolesOnPage(amounts, from, pageSize) : { roles: ofRole, before: from };
    const order = sort === 'role' && roles?.length === 1 ? OF_ONE_ROLE : ORDERS[sort];
    const ids = (await tx.query<{ id: string }[]>(pageFor(state, order, words !== null), [...asked(roles), pageSize, before])).map(({ id }) => id);
    const found = new Map((ids.length === 0 ? [] : await tx.findBy(AppointmentRow, { id: In(ids) })).map((row) => [row.id, toAppointment(row)]));
    return { items: ids.map((id) => found.get(id)!), total: amounts.reduce((sum, [, amount]) => sum + amount, 0), facets };
  }

  /** What holds today or later in any of these municipalities. */
  covering(tx: EntityManager, municipalities: readonly MunicipalityCode[], today: string): Promise<CoveringRow[]> {
    return tx.query<CoveringRow[]>(
      `select a.id, a.organisation_id as "organisationId", a.person_id as "personId", a.role, a.area, a.starts_on::text as "startsOn", a.ends_on::text as "endsOn", o.type as "organisationType", p.archived_at is null as confirmed
         from appointments a join organisations o on o.organisation_id = a.organisation_id join contact_persons p on p.organisation_id = a.organisation_id and p.id = a.person_id
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
