import { forceRowSecurity, policy, sqlMigration } from '@pirtti/storage-kit';

/**
 * Sessions belong to no organisation: a person may act for several in one session, so the row fence lets the portal's own
 * role read every row and nobody else any. What a row holds is sealed by a key that is not in the database.
 */
export const Sessions1760000000000 = sqlMigration('Sessions1760000000000', [
  `create table sessions (
    id bytea primary key check (octet_length(id) = 32),
    sealed text not null,
    access_expires_at timestamptz not null,
    organisation_id uuid,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null
  )`,
  `create index sessions_expires_at on sessions (expires_at)`,
  ...forceRowSecurity('sessions'),
  ...policy('portal', 'sessions', { name: 'portal_alone', to: 'app', using: 'true', grant: 'select, insert, update, delete' }),
]);
