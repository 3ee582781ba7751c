import { rolesOf, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

/** What stands around every command, in the database: is its key known, who keeps it, and the line in the audit. Each runs with its caller's rights. */
const FUNCTIONS = [
  // What a key was used for; null where it is new or its day has passed.
  `create function known_key(asked jsonb) returns jsonb language sql stable security invoker
   as $$
     select jsonb_build_object('request_hash', k.request_hash, 'resource_id', k.resource_id) from idempotency_keys k
      where k.organisation_id = (asked->>'organisation_id')::uuid and k.issuer = asked->>'issuer' and k.subject = asked->>'subject'
        and k.route = asked->>'route' and k.key = (asked->>'key')::uuid and k.expires_at > now()
   $$`,
  // Of two with one key the second waits here for the first, and then hears that it was overtaken: its whole statement is undone.
  `create function keep_key(kept jsonb) returns void language plpgsql security invoker
   as $$
   begin
     if kept is null or jsonb_typeof(kept) = 'null' then return; end if;
     insert into idempotency_keys as k (organisation_id, issuer, subject, route, key, request_hash, resource_id, expires_at)
     values ((kept->>'organisation_id')::uuid, kept->>'issuer', kept->>'subject', kept->>'route', (kept->>'key')::uuid, kept->>'request_hash',
             (kept->>'resource_id')::uuid, now() + make_interval(hours => (kept->>'hours')::integer))
     on conflict (organisation_id, issuer, subject, route, key)
     do update set request_hash = excluded.request_hash, resource_id = excluded.resource_id, expires_at = excluded.expires_at
     where k.expires_at <= now();
     if not found then raise exception 'overtaken: the key' using errcode = 'PT409'; end if;
   end
   $$`,
  `create function record_audit(entry jsonb) returns void language plpgsql security invoker
   as $$
   begin
     if entry is null or jsonb_typeof(entry) = 'null' then return; end if;
     insert into audit_entries (id, at, organisation_id, issuer, subject, membership_id, roles, action, object_kind, object_id, outcome, reason, trace_id, row_hash)
     select e.id, e.at, e.organisation_id, e.issuer, e.subject, e.membership_id, e.roles, e.action, e.object_kind, e.object_id, e.outcome, e.reason, e.trace_id, e.row_hash
       from jsonb_populate_record(null::audit_entries, entry) e;
   end
   $$`,
  // A command that changed nothing, or was refused, or was done before: its frame alone.
  `create function finish_command(finished jsonb) returns jsonb language plpgsql security invoker
   as $$
   begin
     perform set_config('pirtti.organisation', finished->>'organisation_id', true);
     perform keep_key(finished->'key');
     perform record_audit(finished->'audit');
     return '{}';
   end
   $$`,
  // For commands whose work is many statements: takes the key until the transaction ends. Of twenty same requests nineteen hear at once that it is
  // being done and hold no connection while they wait. A new statement after the lock, so that it sees what the lock's last holder has committed.
  `create function begin_command(asked jsonb) returns jsonb language plpgsql security invoker
   as $$
   begin
     if not pg_try_advisory_xact_lock((asked->>'lock')::bigint) then return '{"taken": true}'; end if;
     return jsonb_build_object('taken', false, 'known', known_key(asked));
   end
   $$`,
];

const NAMES = ['known_key', 'keep_key', 'record_audit', 'finish_command', 'begin_command'];

export const commandFrame = (service: string): MigrationClass => {
  const { app, mail } = rolesOf(service);
  return sqlMigration('CommandFrame1700000000203', [
    ...FUNCTIONS,
    ...NAMES.flatMap((name) => [`revoke all on function ${name}(jsonb) from public`, `grant execute on function ${name}(jsonb) to ${app}, ${mail}`]),
  ]);
};
