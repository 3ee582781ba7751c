import { rolesOf } from './roles.js';

/** A row belongs to the acting organisation. The subselect makes it an initplan: evaluated once per statement, not per row. */
export const OWN_ROWS = 'organisation_id = (select current_organisation())';

const IDENTIFIER = /^[a-z_][a-z0-9_]{0,62}$/;

/** Quotes a name for SQL; names come from migrations, so anything unusual is a mistake. */
export function identifier(name: string): string {
  if (!IDENTIFIER.test(name)) throw new Error(`"${name}" cannot name a table, column or policy here`);
  return `"${name}"`;
}

/** Turns the second fence on: without a policy, nobody (the owner included) sees a row. */
export const forceRowSecurity = (table: string): string[] => [
  `alter table ${identifier(table)} enable row level security`,
  `alter table ${identifier(table)} force row level security`,
];

export interface PolicySpec {
  readonly name: string;
  readonly to: 'app' | 'mail' | 'both';
  readonly for?: 'all' | 'select' | 'insert' | 'update' | 'delete';
  /** SQL: which rows can be seen or touched. */
  readonly using?: string;
  /** SQL: which rows may result. For `all` and `update` the same as `using` when left out. */
  readonly check?: string;
  /** Privileges to grant along with it, e.g. `select, insert` or `update (chain_position)`. */
  readonly grant?: string;
}

/** One policy with its grant, where the ready-made kinds do not fit. Does not turn row security on. */
export function policy(service: string, table: string, spec: PolicySpec): string[] {
  const roles = rolesOf(service);
  const to = { app: roles.app, mail: roles.mail, both: `${roles.app}, ${roles.mail}` }[spec.to];
  const using = spec.using === undefined ? '' : ` using (${spec.using})`;
  const check = spec.check === undefined ? '' : ` with check (${spec.check})`;
  return [
    `create policy ${identifier(spec.name)} on ${identifier(table)} for ${spec.for ?? 'all'} to ${to}${using}${check}`,
    ...(spec.grant === undefined ? [] : [`grant ${spec.grant} on ${identifier(table)} to ${to}`]),
  ];
}

const OWN = { name: 'own', to: 'both', using: OWN_ROWS, check: OWN_ROWS, grant: 'select, insert, update, delete' } as const;

/** Only the acting organisation's rows, for people and for reactions alike. */
export const ownTable = (service: string, table: string): string[] => [...forceRowSecurity(table), ...policy(service, table, OWN)];

/** Own rows for writing; rows that fulfil the predicate (SQL, e.g. `status = 'published'`) can be read by everyone. */
export const publishedTable = (service: string, table: string, predicate: string): string[] => [
  ...ownTable(service, table),
  ...policy(service, table, { name: 'published', to: 'both', for: 'select', using: predicate }),
];

/** A copy of others' data: the whole service reads it, mail alone writes it. */
export const sharedTable = (service: string, table: string): string[] => [
  ...forceRowSecurity(table),
  ...policy(service, table, { name: 'shared', to: 'app', for: 'select', using: 'true', grant: 'select' }),
  ...policy(service, table, { name: 'mail', to: 'mail', using: 'true', check: 'true', grant: 'select, insert, update, delete' }),
];

/** Mail's own books: no request of a person can read or write them. */
export const mailTable = (service: string, table: string): string[] => [
  ...forceRowSecurity(table),
  ...policy(service, table, { name: 'mail', to: 'mail', using: 'true', check: 'true', grant: 'select, insert, update, delete' }),
];
