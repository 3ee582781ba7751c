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
  // A clash would tell that another organisation has the same. A random id or a counter cannot be guessed or chosen, so it tells nothing; nor does what everybody may read anyway.
  `select format('%s is unique over all organisations: %s', i.indexrelid::regclass, i.indrelid::regclass) as complaint
     from pg_index i join pg_class c on c.oid = i.indrelid
     join pg_attribute org on org.attrelid = c.oid and org.attname = 'organisation_id' and not org.attisdropped
    where i.indisunique and c.relnamespace = 'public'::regnamespace and $1 <> '' and i.indkey[0] <> org.attnum
      and not exists (
        select 1 from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
         where a.attrelid = c.oid and a.attnum = any(i.indkey)
           and (a.atttypid = 'uuid'::regtype or a.attidentity <> '' or pg_get_expr(d.adbin, d.adrelid) like 'nextval(%'))
      and not exists (
        select 1 from pg_policy p join pg_roles r on r.oid = any(p.polroles) and r.rolname = regexp_replace(c.relowner::regrole::text, '_owner$', '_app')
         where p.polrelid = c.oid and p.polpermissive and p.polcmd in ('r', '*') and pg_get_expr(p.polqual, p.polrelid) = 'true')
      and exists (
        select 1 from pg_attribute a, pg_roles r
         where a.attrelid = c.oid and a.attnum = any(i.indkey) and r.rolname = regexp_replace(c.relowner::regrole::text, '_owner$', '_app')
           and has_column_privilege(r.oid, c.oid, a.attnum, 'insert, update'))`,
];

/** What in the schema lets a row be seen past its policy. An empty list is what a test expects. */
export async function lintSchema(ownerDataSource: DataSource): Promise<string[]> {
  const findings: Finding[] = [];
  for (const query of QUERIES) findings.push(...await ownerDataSource.query<Finding[]>(query, [MIGRATIONS_TABLE]));
  return findings.map((finding) => finding.complaint).sort();
}
