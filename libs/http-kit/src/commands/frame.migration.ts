import { rolesOf, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

/**
 * What stands around commands, in the database: are their keys known, who keeps them, and the lines in the audit. Each runs with its caller's rights.
 * Of lists, since commands of one organisation that come at the same time are done as one.
 */
const FUNCTIONS = [
  // What keys were used for, by their places in the list; null where one is new, or its day has passed. The offset has the casts done first:
  // where row security stands between, an index is used for plain values alone.
  `create function known_keys(asked jsonb) returns table (place bigint, known jsonb) language sql stable security invoker
   as $$
     select a.place, (
       select jsonb_build_object('request_hash', k.request_hash, 'resource_id', k.resource_id) from idempotency_keys k
        where k.organisation_id = a.organisation_id and k.issuer = a.issuer and k.subject = a.subject and k.route = a.route and k.key = a.key and k.expires_at > now())
     from (
       select e.place, (e.key->>'organisation_id')::uuid as organisation_id, e.key->>'issuer' as issuer, e.key->>'subject' as subject, e.key->>'route' as route, (e.key->>'key')::uuid as key
         from jsonb_array_elements(asked) with ordinality e(key, place) offset 0) a
   $$`,
  // Of two with one key the second waits here for the first, and then hears that it was overtaken: its whole statement is undone.
  `create function keep_keys(kept jsonb) returns void language plpgsql security invoker
   as $$
   declare
     written bigint;
   begin
     insert into idempotency_keys as k (organisation_id, issuer, subject, route, key, request_hash, resource_id, expires_at)
     select n.organisation_id, n.issuer, n.subject, n.route, n.key, n.request_hash, n.resource_id, now() + make_interval(hours => n.hours)
       from jsonb_to_recordset(kept) as n(organisation_id uuid, issuer text, subject text, route text, key uuid, request_hash text, resource_id uuid, hours integer)
     on conflict (organisation_id, issuer, subject, route, key)
     do update set request_hash = excluded.request_hash, resource_id = excluded.resource_id, expires_at = excluded.expires_at
     where k.expires_at <= now();
     get diagnostics written = row_count;
     if written < jsonb_array_length(kept) then raise exception 'overtaken: the key' using errcode = 'PT409'; end if;
   end
   $$`,
  `create function record_audits(entries jsonb) returns void language plpgsql security invoker
   as $$
   begin
     insert into audit_entries (id, at, organisation_id, issuer, subject, membership_id, roles, action, object_kind, object_id, outcome, reason, trace_id, row_hash)
     select e.id, e.at, e.organisation_id, e.issuer, e.subject, e.membership_id, e.roles, e.action, e.object_kind, e.object_id, e.outcome, e.reason, e.trace_id, e.row_hash
       from jsonb_populate_recordset(null::audit_entries, entries) e;
   end
   $$`,
  // A command that changed nothing, or was refused, or was done before, or that wrote by itself: its frame alone.
  `create or replace function finish_command(finished jsonb) returns jsonb language plpgsql security invoker
   as $$
   begin
     perform set_config('pirtti.organisation', finished->>'organisation_id', true);
     if finished->'key' <> 'null' then perform keep_keys(jsonb_build_array(finished->'key')); end if;
     perform record_audits(jsonb_build_array(finished->'audit'));
     return '{}';
   end
   $$`,
  // For commands whose work is many statements: takes the key until the transaction ends. Of twenty same requests nineteen hear at once that it is
  // being done and hold no connection while they wait. A new statement after the lock, so that it sees what the lock's last holder has committed.
  `create or replace function begin_command(asked jsonb) returns jsonb language plpgsql security invoker
   as $$
   begin
     if not pg_try_advisory_xact_lock((asked->>'lock')::bigint) then return '{"taken": true}'; end if;
     return jsonb_build_object('taken', false, 'known', (select k.known from known_keys(jsonb_build_array(asked)) k));
   end
   $$`,
];

const NAMES = ['known_keys', 'keep_keys', 'record_audits', 'finish_command', 'begin_command'];
/** Of one at a time, in databases that were there before. */
const REPLACED = ['known_key', 'keep_key', 'record_audit'];

export const commandFrame = (service: string): MigrationClass => {
  const { app, mail } = rolesOf(service);
  return sqlMigration('CommandFrame1700000000204', [
    ...FUNCTIONS,
    ...NAMES.flatMap((name) => [`revoke all on function ${name}(jsonb) from public`, `grant execute on function ${name}(jsonb) to ${app}, ${mail}`]),
    ...REPLACED.map((name) => `drop function if exists ${name}(jsonb)`),
  ]);
};
