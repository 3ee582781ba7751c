import type { DataSource } from 'typeorm';
import { MIGRATIONS_TABLE } from './migrate.js';

interface Finding { readonly complaint: string }

/** Each query lists what breaks the second fence, in words. */
const QUERIES: readonly string[] = [
  `select format('table %s does not force row level security', c.relname) as complaint
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> $1
      and not (c.relrowsecurity and c.relforcerowsecurity)`,
  `select format('table %s has no policy', c.relname) as complaint
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> $1
      and not exists (select 1 from pg_policy p where p.polrelid = c.oid)`,
  `select format('%s %s can be read around row level security', case c.relkind when 'm' then 'materialised view' else 'plain view' end, c.relname) as complaint
     from pg_class c where c.relnamespace = 'public'::regnamespace and $1 <> ''
      and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'], false)))`,
  `select format('function %s runs with its definer''s rights', p.proname) as complaint
     from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef and $1 <> ''`,
  `select format('%s has rights to %s', coalesce(nullif(a.grantee::regrole::text, '-'), 'everyone'), c.relname) as complaint
     from pg_class c, lateral aclexplode(c.relacl) a
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
      and (a.grantee = 0 or (c.relname = $1 and a.grantee <> c.relowner))`,
  `select format('role %s can pass row level security', r.rolname) as complaint
     from pg_roles r, lateral (select relowner from pg_class where relnamespace = 'public'::regnamespace and relname = $1) o
    where (r.rolbypassrls or r.rolsuper) and r.rolname ~ '_(owner|app|mail)$' and (r.oid = o.relowner or r.rolname like split_part(o.relowner::regrole::text, '_owner', 1) || '\\_%')`,
  `select format('%s has a foreign key %s to %s that does not start with the organisation', f.conrelid::regclass, f.conname, f.confrelid::regclass) as complaint
     from pg_constraint f
    where f.contype = 'f' and f.connamespace = 'public'::regnamespace and $1 <> ''
      and exists (select 1 from pg_attribute a where a.attrelid = f.confrelid and a.attname = 'organisation_id' and not a.attisdropped)
      and exists (select 1 from pg_attribute a where a.attrelid = f.conrelid and a.attname = 'organisation_id' and not a.attisdropped)
      and not exists (select 1 from pg_attribute a where a.attrelid = f.conrelid and a.attnum = f.conkey[1] and a.attname = 'organisation_id')`,
];

/** What in the schema lets a row be seen past its policy. An empty list is what a test expects. */
export async function lintSchema(ownerDataSource: DataSource): Promise<string[]> {
  const findings: Finding[] = [];
  for (const query of QUERIES) findings.push(...await ownerDataSource.query<Finding[]>(query, [MIGRATIONS_TABLE]));
  return findings.map((finding) => finding.complaint).sort();
}
