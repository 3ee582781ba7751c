import { randomUUID } from 'node:crypto';
import { APPOINTED_ROLE_CODES, MUNICIPALITY_CODES, ORGANISATION_TYPE_CODES } from '@pirtti/kernel';
import type { Ground } from '../ground/ground.js';
import type { Sql } from '../ground/sql.js';

export const REGISTRY = { organisations: 10_000, roles: 50_000 };

/** Fictional: names are made of parts, so that a part finds some and two parts find few. */
const FIRST = ['Kohtaamispaikka', 'Kylätalo', 'Naapuriapu', 'Ystäväpiiri', 'Kahvihetki', 'Vänstugan', 'Yhdessä', 'Toimela'];
const SECOND = ['Koivikko', 'Harjula', 'Rantala', 'Niemelä', 'Björkebo', 'Metsola', 'Peltola', 'Suvanto', 'Mäntylä', 'Strandby'];
const OTHERS = ORGANISATION_TYPE_CODES.filter((type) => type !== 'municipality' && type !== 'wellbeing-region');
const GIVEN = ['Aino', 'Veikko', 'Helmi', 'Oskari', 'Kaisla', 'Linnea', 'Toivo', 'Saimi'];

/** Fills the registry with organisations and with the roles that their people hold. Returns the town whose coordinator looks at them. */
export async function fillRegistry(sql: Sql): Promise<string> {
  const town = randomUUID();
  // One region and its municipalities, as there are: the rest are those that both work with.
  await sql.run(
    `insert into organisations (organisation_id, type, names, municipality_code, service_area, bilingual)
     select case when code = '217' then $1::uuid else gen_random_uuid() end, 'municipality', jsonb_build_object('fi', 'Bench ' || code), code, array[code], false from unnest($2::text[]) code
     union all select gen_random_uuid(), 'wellbeing-region', '{"fi":"Bench"}', null, $2, true`, [town, MUNICIPALITY_CODES]);
  await sql.run(
    `insert into organisations (organisation_id, type, names, municipality_code, service_area, bilingual, languages, email, changed_at)
     select gen_random_uuid(), ($2::text[])[1 + n % cardinality($2::text[])], jsonb_build_object('fi', first || ' ' || second || ' ' || n, 'sv', first || ' ' || second || ' ' || n),
            ($3::text[])[1 + (n * 7) % cardinality($3::text[])], array[($3::text[])[1 + (n * 7) % cardinality($3::text[])], ($3::text[])[1 + (n * 11) % cardinality($3::text[])]],
            n % 5 = 0, case when n % 3 = 0 then '{fi,sv}'::text[] else '{fi}' end, 'bench@yhdistys.example', now() - n * interval '1 minute'
       from generate_series(1, $1::int) n, lateral (select ($4::text[])[1 + n % cardinality($4::text[])] as first, ($5::text[])[1 + (n / 8) % cardinality($5::text[])] as second) name`,
    [REGISTRY.organisations, OTHERS, MUNICIPALITY_CODES, FIRST, SECOND]);
  await sql.run(
    `with owners as materialized (select organisation_id, municipality_code, row_number() over () as place from organisations),
          people as (
            insert into contact_persons (organisation_id, id, name, version)
            select organisation_id, gen_random_uuid(), ($2::text[])[1 + n % cardinality($2::text[])] || ' ' || ($3::text[])[1 + (n / 8) % cardinality($3::text[])] || ' ' || n, 1
              from generate_series(1, $1::int) n join owners on place = 1 + n % $5
            returning organisation_id, id)
     insert into appointments (organisation_id, id, person_id, role, area, starts_on, ends_on, version, changed_at)
     select organisation_id, gen_random_uuid(), id, ($4::text[])[1 + n % cardinality($4::text[])], array[municipality_code], date '2020-01-01' + (n % 2000)::int,
            case when n % 4 = 0 then current_date + (n % 400)::int - 100 end, 1, now() - n * interval '1 minute'
       from (select people.organisation_id, people.id, coalesce(owners.municipality_code, '217') as municipality_code, row_number() over () as n from people join owners using (organisation_id)) numbered
      where case when n % 4 = 0 then current_date + (n % 400)::int - 100 end is null or date '2020-01-01' + (n % 2000)::int <= current_date + (n % 400)::int - 100`,
    [REGISTRY.roles, GIVEN, SECOND.map((part) => `${part}nen`), APPOINTED_ROLE_CODES, REGISTRY.organisations]);
  await sql.run('vacuum analyze organisations, contact_persons, appointments');
  return town;
}

/** Somebody who may see all of it: a membership in the registry itself, and a token. */
export async function coordinatorOf(ground: Ground, sql: Sql, organisationId: string): Promise<string> {
  const subject = randomUUID();
  await sql.run('insert into memberships (organisation_id, id, issuer, subject, roles, valid_from) values ($1, $2, $3, $4, $5, $6)',
    [organisationId, randomUUID(), ground.identity.issuer, subject, ['hyte-coordinator', 'organisation-admin'], '2020-01-01T00:00:00Z']);
  return `Bearer ${await ground.identity.token(subject)}`;
}
