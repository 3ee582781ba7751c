import { randomUUID } from 'node:crypto';
import type { Ground } from '../ground/ground.js';
import type { Sql } from '../ground/sql.js';

/** The wellbeing region of the demo: the one organisation that the referrals service serves. */
export const REGION = 'debd2724-0503-53b9-88a1-b41b8ebf5cfd';

export interface Worker {
  readonly membershipId: string;
  /** The value of the header that every request of theirs carries. */
  readonly authorization: string;
}

/** Someone who works for an organisation (the region unless said otherwise) in these roles: a membership in the service's copy, and a token. */
export async function worker(ground: Ground, sql: Sql, roles: readonly string[], organisationId = REGION): Promise<Worker> {
  const [membershipId, subject] = [randomUUID(), randomUUID()];
  await sql.run('insert into known_memberships (membership_id, organisation_id, issuer, subject, roles, valid_from) values ($1, $2, $3, $4, $5, $6)',
    [membershipId, organisationId, ground.identity.issuer, subject, roles, '2020-01-01T00:00:00Z']);
  return { membershipId, authorization: `Bearer ${await ground.identity.token(subject)}` };
}

/** Clients that nobody has seen before, each with a consent that holds. Fictional: their names are numbers. */
export async function newClients(sql: Sql, count: number, recordedBy: string): Promise<{ readonly clientId: string; readonly consentId: string }[]> {
  const clients = await sql.run<{ clientId: string; consentId: string }>(`
    with fresh as (
      insert into clients (organisation_id, id, number, given_name, family_name, language, municipality_code, birth_year, target_groups, created_at)
      select $1, gen_random_uuid(), 'B-' || gen_random_uuid(), 'Bench', n::text, 'fi', '217', 1940 + n % 60, '{older-living-alone}', now() from generate_series(1, $2) n
      returning id)
    insert into consents (organisation_id, id, client_id, text_version, language, purposes, fields, recipients, how, recorded_at, recorded_by, valid_until)
    select $1, gen_random_uuid(), id, '1', 'fi', '{placement}', '{name}', '{}', 'on-screen', now(), $3, current_date + 365 from fresh
    returning client_id as "clientId", id as "consentId"`, [REGION, count, recordedBy]);
  await sql.run('analyze clients, consents');
  return clients;
}

/**
 * Lets Postgres count its tables, as it does by itself within minutes: plans that were made for empty tables are made anew. Not before the
 * warm-up has filled them, since a table that is known to be empty is read from end to end, and the plan is kept.
 */
export const countTables = (sql: Sql): Promise<unknown> => sql.run('analyze');

/** Referrals that the counsellor has sent, each of a client of its own, with the timeline that belongs to them. Returns their ids. */
export async function newSent(sql: Sql, count: number, counsellor: string): Promise<string[]> {
  const clients = await newClients(sql, count, counsellor);
  const referrals = await sql.run<{ id: string }>(`
    with fresh as (
      insert into referrals (organisation_id, id, number, status, client_id, counsellor_id, reason, consent_id, created_at, sent_at, version)
      select $1, gen_random_uuid(), 'B-' || gen_random_uuid(), 'sent', client_id, $2, 'loneliness', consent_id, now(), now(), 2
        from unnest($3::uuid[], $4::uuid[]) as given (client_id, consent_id)
      returning organisation_id, id),
    told as (
      insert into referral_timeline (organisation_id, referral_id, position, at, what, by_side, by_membership_id, details)
      select organisation_id, id, line.position, now(), line.what, 'counsellor', $2, '{}'
        from fresh, (values (1, 'referral-drafted'), (2, 'referral-sent')) as line (position, what))
    select id from fresh`, [REGION, counsellor, clients.map(({ clientId }) => clientId), clients.map(({ consentId }) => consentId)]);
  await sql.run('analyze referrals, referral_timeline');
  return referrals.map(({ id }) => id);
}
