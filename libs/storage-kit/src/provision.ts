import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { rolesOf, type ServiceRoles } from './roles.js';

export interface RolePasswords { readonly owner: string; readonly app: string; readonly mail: string }
export interface DatabaseUrls { readonly ownerUrl: string; readonly appUrl: string; readonly mailUrl: string }

/** Any fixed number: roles belong to the whole server, and two writers of one role fail with "tuple concurrently updated". */
const PROVISION_LOCK = 721_002;

/**
 * Creates or mends a service's roles and database: idempotent, safe to run from several processes at once.
 * Passwords may differ from the last time. The database is named after the service unless said otherwise.
 */
export async function provision(
  superuserUrl: string, service: string, passwords: RolePasswords, options: { readonly database?: string } = {},
): Promise<DatabaseUrls> {
  const roles = rolesOf(service);
  const database = options.database ?? service;
  await connected(superuserUrl, async (server) => {
    await server.query('select pg_advisory_lock($1)', [PROVISION_LOCK]);
    await keepPasswordsOutOfLogs(server);
    for (const kind of ['owner', 'app', 'mail'] as const) await ensureRole(server, roles[kind], passwords[kind]);
    await ensureDatabase(server, database, roles);
  });
  await connected(urlTo(superuserUrl, { database }), (inside) => ensureSchema(inside, roles));
  const url = (kind: keyof ServiceRoles) => urlTo(superuserUrl, { database, user: roles[kind], password: passwords[kind] });
  return { ownerUrl: url('owner'), appUrl: url('app'), mailUrl: url('mail') };
}

/** A server's URL with another database, user or password. */
export function urlTo(serverUrl: string, parts: { database?: string; user?: string; password?: string }): string {
  const url = new URL(serverUrl);
  if (parts.database !== undefined) url.pathname = `/${encodeURIComponent(parts.database)}`;
  if (parts.user !== undefined) url.username = encodeURIComponent(parts.user);
  if (parts.password !== undefined) url.password = encodeURIComponent(parts.password);
  return url.href;
}

async function connected(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'pirtti provision' });
  await client.connect();
  try {
    await work(client);
  } finally {
    // Ends the session, and with it the advisory lock.
    await client.end();
  }
}

async function keepPasswordsOutOfLogs(client: Client): Promise<void> {
  await client.query(`set log_statement = 'none'`);
  await client.query('set log_min_duration_statement = -1');
  await client.query(`set log_min_error_statement = 'panic'`);
}

async function ensureRole(client: Client, role: string, password: string): Promise<void> {
  const known = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  const verb = known.rowCount ? 'alter' : 'create';
  // Said in full each time: a role that was given more by hand is put back.
  await client.query(`${verb} role ${escapeIdentifier(role)} with login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls password ${escapeLiteral(password)}`);
}

async function ensureDatabase(client: Client, database: string, roles: ServiceRoles): Promise<void> {
  const name = escapeIdentifier(database);
  const known = await client.query('select 1 from pg_database where datname = $1', [database]);
  if (!known.rowCount) await client.query(`create database ${name} owner ${escapeIdentifier(roles.owner)} encoding 'UTF8' template template0`);
  await client.query(`revoke all on database ${name} from public`);
  await client.query(`grant connect on database ${name} to ${escapeIdentifier(roles.app)}, ${escapeIdentifier(roles.mail)}`);
}

async function ensureSchema(client: Client, roles: ServiceRoles): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [PROVISION_LOCK]);
  await client.query(`alter schema public owner to ${escapeIdentifier(roles.owner)}`);
  await client.query('revoke all on schema public from public');
  await client.query(`grant usage on schema public to ${escapeIdentifier(roles.app)}, ${escapeIdentifier(roles.mail)}`);
}
