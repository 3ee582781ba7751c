import type { MunicipalityCode, NegotiationStatus } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { negotiationStatusOf } from '../domain/negotiation.js';

interface PairRow {
  readonly municipalityId: string;
  readonly municipalityCode: MunicipalityCode;
  readonly regionId: string;
  readonly heldOn: readonly string[];
  readonly calledFor: readonly string[];
  readonly lastHeldOn: string | null;
  readonly meetingId: string | null;
  readonly forumId: string | null;
}

/** A municipality and a region in a year. */
export interface Negotiation extends PairRow {
  readonly status: NegotiationStatus;
}

/** Whether both were there, or are invited to what is still ahead. */
const BOTH = `case n.status
  when 'held' then n.participants @> jsonb_build_array(jsonb_build_object('organisationId', m.organisation_id), jsonb_build_object('organisationId', r.organisation_id))
  else array[m.organisation_id, r.organisation_id] <@ n.parties end`;

/**
 * The pairs that the law puts at one table: each municipality with the region that serves it, of which the asker is one. Both may read
 * every meeting in which both take part, so that neither is told less than the other.
 */
const PAIRS = `
select m.organisation_id as "municipalityId", m.municipality_code as "municipalityCode", r.organisation_id as "regionId",
       coalesce(told.held_on, '{}') as "heldOn", coalesce(told.called_for, '{}') as "calledFor", told.last_held_on::text as "lastHeldOn", told.meeting_id as "meetingId", common.id as "forumId"
from organisations m
join organisations r on r.type = 'wellbeing-region' and m.municipality_code = any(r.service_area) and (r.ended_on is null or r.ended_on >= make_date($2, 1, 1))
left join lateral (
  select array_agg(n.day::text order by n.day) filter (where n.status = 'held' and of_year) as held_on,
         array_agg(n.day::text order by n.day) filter (where n.status = 'called' and of_year) as called_for,
         max(n.day) filter (where n.status = 'held') as last_held_on,
         (array_agg(n.id order by n.status = 'held' desc, n.day desc) filter (where of_year))[1] as meeting_id
  from meetings n, lateral (select n.day >= make_date($2, 1, 1) as of_year) year
  where n.forum_type = 'hyte-negotiation' and n.status <> 'cancelled' and n.day <= make_date($2, 12, 31) and ${BOTH}) told on true
left join lateral (
  select f.id from forums f where f.type = 'hyte-negotiation' and f.ended_at is null and array[m.organisation_id, r.organisation_id] <@ f.parties
  order by f.organisation_id = $1 desc, f.founded_at, f.id limit 1) common on true
where m.type = 'municipality' and $1 in (m.organisation_id, r.organisation_id) and (m.ended_on is null or m.ended_on >= make_date($2, 1, 1))
order by m.names ->> 'fi', m.organisation_id`;

/** Who has negotiated and who has not, told to the two themselves. */
@Injectable()
export class Negotiations {
  async of(tx: EntityManager, organisationId: string, year: number, today: string): Promise<Negotiation[]> {
    const rows = await tx.query<PairRow[]>(PAIRS, [organisationId, year]);
    return rows.map((row) => ({ ...row, status: negotiationStatusOf(row, today) }));
  }
}
