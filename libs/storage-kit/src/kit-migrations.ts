import { rolesOf } from './roles.js';
import { sqlMigration, type MigrationClass } from './sql-migration.js';

/**
 * What every database starts with: the function that says for whom a transaction acts.
 * It raises for an unset organisation: after a transaction-local setting the value is '', which would else mean "no rows", silently.
 */
const CURRENT_ORGANISATION = `
create function current_organisation() returns uuid
language plpgsql stable security invoker parallel safe set search_path = pg_catalog
as $$
declare
  setting text := current_setting('pirtti.organisation', true);
begin
  if setting is null or setting = '' then
    raise exception 'this transaction does not say for which organisation it acts' using errcode = 'PT001';
  end if;
  return setting::uuid;
end
$$`;

/** The first migrations of every service. */
export function kitMigrations(service: string): MigrationClass[] {
  const { app, mail } = rolesOf(service);
  return [sqlMigration('KitTables1700000000000', [
    CURRENT_ORGANISATION,
    'revoke all on function current_organisation() from public',
    `grant execute on function current_organisation() to ${app}, ${mail}`,
  ])];
}
