import { Injectable } from '@nestjs/common';
import { PUBLIC_IDEA_STATUSES, type ActivityKind, type LocalizedText, type MunicipalityCode, type OrganisationType, type PlaceKind } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';

export interface InventoryCriteria {
  readonly municipalityCode: MunicipalityCode;
  /** A village or a part of town by its name; all of the municipality where it is left out. */
  readonly village?: string;
}

export interface ListedActivity {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly names: LocalizedText;
  readonly organisationNames: LocalizedText | null;
  readonly placeNames: LocalizedText;
  readonly village: string | null;
  readonly weekly: boolean;
  readonly hasTransport: boolean;
}

export interface ListedPlace {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly names: LocalizedText;
  readonly village: string | null;
  readonly everyday: boolean;
}

export interface ListedOrganisation {
  readonly id: string;
  readonly type: OrganisationType;
  readonly names: LocalizedText;
  /** How much it offers in the area. */
  readonly offers: number;
}

export interface WishedFor {
  /** Null where the wisher did not say. */
  readonly kind: ActivityKind | null;
  readonly open: number;
  readonly met: number;
}

/** Nobody reads more; who needs more asks by village. */
const MOST = 500;
/** What has not met for so long is there no more. */
const LATELY_DAYS = 60;

/** What meets, or met lately, in the area. */
const ACTIVITIES = `
select a.id, a.kind, a.content->'names' as names, o.names as "organisationNames", a.content->'place'->'names' as "placeNames", a.content->'place'->>'village' as village, a.weekly, a.has_transport as "hasTransport"
from activities a left join known_organisations o on o.organisation_id = a.organisation_id
where a.status = 'published' and a.municipality_code = $1 and ($2::text is null or lower(a.content->'place'->>'village') = lower($2))
  and exists (select 1 from occurrences m where m.organisation_id = a.organisation_id and m.activity_id = a.id and m.starts_at > $3::date - ${LATELY_DAYS})
order by a.kind, a.content->'names'->>'fi', a.id limit ${MOST}`;

const PLACES = `
select id, kind, names, village, everyday from places
where municipality_code = $1 and ($2::text is null or lower(village) = lower($2)) and (valid_from is null or valid_from <= $3::date) and (valid_to is null or valid_to >= $3::date)
order by kind, names->>'fi', id limit ${MOST}`;

/** Who is at home there or offers something there. */
const ORGANISATIONS = `
with offers as (select organisation_id, count(*)::int as n from activities where status = 'published' and municipality_code = $1 and ($2::text is null or lower(content->'place'->>'village') = lower($2)) group by 1)
select o.organisation_id as id, o.type, o.names, coalesce(f.n, 0) as offers from known_organisations o left join offers f on f.organisation_id = o.organisation_id
where f.n > 0 or ($2::text is null and o.municipality_code = $1) order by o.names->>'fi', o.organisation_id limit ${MOST}`;

const WISHES = `
select kind, (count(*) filter (where status <> 'met'))::int as open, (count(*) filter (where status = 'met'))::int as met from ideas
where municipality_code = $1 and ($2::text is null or lower(village) = lower($2)) and status = any($3) group by kind order by 2 desc, kind nulls last`;

/** What there is in an area and what is wished for: made of what is published, so that nobody has to keep a list (R2-32). */
@Injectable()
export class Inventory {
  async of(tx: EntityManager, { municipalityCode, village }: InventoryCriteria, today: string) {
    const area = [municipalityCode, village?.trim() || null];
    return {
      activities: await tx.query<ListedActivity[]>(ACTIVITIES, [...area, today]), places: await tx.query<ListedPlace[]>(PLACES, [...area, today]),
      organisations: await tx.query<ListedOrganisation[]>(ORGANISATIONS, area), wishes: await tx.query<WishedFor[]>(WISHES, [...area, [...PUBLIC_IDEA_STATUSES]]),
    };
  }
}
