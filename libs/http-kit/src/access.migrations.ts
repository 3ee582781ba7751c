import { OWN_ROWS, forceRowSecurity, policy, sharedTable, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';
import { CHAIN_START } from './audit/audit-entry.js';
import { commandFrame } from './commands/frame.migration.js';

/** Columns that a writer fills; the chain's own columns are the chainer's alone. */
const AUDIT_WRITTEN = 'id, at, organisation_id, issuer, subject, membership_id, roles, action, object_kind, object_id, outcome, reason, trace_id, row_hash';

const auditEntries = (service: string): string[] => [
  `create table audit_entries (
     id uuid primary key,
     at timestamptz(3) not null,
     written_at timestamptz not null default now(),
     organisation_id uuid not null,
     issuer text not null,
     subject text not null,
     membership_id uuid,
     roles text[] not null,
     action text not null,
     object_kind text not null,
     object_id text,
     outcome text not null check (outcome in ('done', 'refused', 'denied')),
     reason text,
     trace_id text,
     row_hash text not null,
     chain_position bigint unique,
     chain_hash text,
     check ((chain_position is null) = (chain_hash is null))
   )`,
  'create index audit_entries_unlinked on audit_entries (at, id) where chain_position is null',
  'create index audit_entries_of_organisation on audit_entries (organisation_id, at)',
  ...forceRowSecurity('audit_entries'),
  // Nobody may update or delete what was written: there is no policy and no privilege for it.
  ...policy(service, 'audit_entries', { name: 'own_read', to: 'app', for: 'select', using: OWN_ROWS, grant: 'select' }),
  ...policy(service, 'audit_entries', { name: 'own_write', to: 'both', for: 'insert', check: OWN_ROWS, grant: `insert (${AUDIT_WRITTEN})` }),
  ...policy(service, 'audit_entries', { name: 'chainer_read', to: 'mail', for: 'select', using: 'true', grant: 'select' }),
  ...policy(service, 'audit_entries', { name: 'chainer_link', to: 'mail', for: 'update', using: 'chain_position is null', check: 'true', grant: 'update (chain_position, chain_hash)' }),
  `create table audit_chain (
     only_row boolean primary key default true check (only_row),
     position bigint not null,
     hash text not null
   )`,
  `insert into audit_chain (position, hash) values (0, '${CHAIN_START}')`,
  ...forceRowSecurity('audit_chain'),
  ...policy(service, 'audit_chain', { name: 'chainer', to: 'mail', using: 'true', check: 'true', grant: 'select, update' }),
];

const idempotencyKeys = (service: string): string[] => [
  `create table idempotency_keys (
     organisation_id uuid not null,
     issuer text not null,
     subject text not null,
     route text not null,
     key uuid not null,
     request_hash text not null,
     resource_id uuid not null,
     expires_at timestamptz not null,
     primary key (organisation_id, issuer, subject, route, key)
   )`,
  'create index idempotency_keys_by_expiry on idempotency_keys (expires_at)',
  ...forceRowSecurity('idempotency_keys'),
  ...policy(service, 'idempotency_keys', { name: 'own', to: 'app', using: OWN_ROWS, check: OWN_ROWS, grant: 'select, insert, update' }),
  ...policy(service, 'idempotency_keys', { name: 'forget', to: 'mail', using: 'true', check: 'false', grant: 'select, delete' }),
];

/** Others' facts that every service needs: small copies, written by mail. An end stays as a tombstone that a late grant obeys. */
const mirrors = (service: string): string[] => [
  `create table known_memberships (
     membership_id uuid primary key,
     organisation_id uuid not null,
     issuer text,
     subject text,
     roles text[] not null default '{}',
     valid_from timestamptz,
     valid_to timestamptz,
     ended_at timestamptz
   )`,
  'create index known_memberships_of_person on known_memberships (issuer, subject)',
  ...sharedTable(service, 'known_memberships'),
  `create table known_organisations (
     organisation_id uuid primary key,
     type text not null,
     names jsonb not null,
     municipality_code text,
     service_area text[] not null,
     bilingual boolean not null
   )`,
  ...sharedTable(service, 'known_organisations'),
  `create table known_agreements (
     agreement_id uuid primary key,
     parties uuid[] not null,
     purposes text[] not null default '{}',
     fields text[] not null default '{}',
     valid_from timestamptz,
     valid_to timestamptz,
     ended_at timestamptz
   )`,
  'create index known_agreements_of_party on known_agreements using gin (parties)',
  ...sharedTable(service, 'known_agreements'),
];

/** Audit, idempotency keys, the frame of commands and (unless the service owns them itself) the copies of memberships, organisations and agreements. */
export const accessMigrations = (service: string, options: { readonly mirrors?: boolean } = {}): MigrationClass[] => [
  sqlMigration('AuditEntries1700000000200', auditEntries(service)),
  sqlMigration('IdempotencyKeys1700000000201', idempotencyKeys(service)),
  commandFrame(service),
  ...(options.mirrors === false ? [] : [
    sqlMigration('KnownPartners1700000000202', mirrors(service)),
    sqlMigration('KnownDeputies1700000000205', ['alter table known_memberships add column deputy_for uuid']),
    sqlMigration('KnownBusinessIds1700000000206', ['alter table known_organisations add column business_id text']),
  ]),
];
