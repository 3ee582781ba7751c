import { forceRowSecurity, OWN_ROWS, policy, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const OWN = { name: 'own', to: 'both', using: OWN_ROWS, check: OWN_ROWS, grant: 'select, insert, update' } as const;
/** Who holds the link may read the one invitation that it opens: its secret's hash is named inside the transaction. */
const IS_IN_MY_HAND = `token_hash = current_setting('pirtti.invitation', true)`;

/** How people are called, who stands in for whom, invitations, and the record of each change. */
export const ACCESS_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Access1760000000700', [
    `alter table memberships
       add column name text,
       add column deputy_for uuid,
       add column version int not null default 1 check (version > 0),
       add column search_text text generated always as (lower(coalesce(name, ''))) stored,
       add foreign key (organisation_id, deputy_for) references memberships (organisation_id, id)`,
    'create index memberships_by_principal on memberships (organisation_id, deputy_for) where deputy_for is not null',
    `create table membership_changes (
       organisation_id uuid not null,
       membership_id uuid not null,
       version int not null,
       at timestamptz not null,
       what text not null,
       by_membership_id uuid,
       reason text,
       changes jsonb not null,
       primary key (organisation_id, membership_id, version),
       foreign key (organisation_id, membership_id) references memberships (organisation_id, id)
     )`,
    ...forceRowSecurity('membership_changes'),
    // What was written stays: nobody may update or delete it.
    ...policy('partners', 'membership_changes', { name: 'own_read', to: 'both', for: 'select', using: OWN_ROWS, grant: 'select' }),
    ...policy('partners', 'membership_changes', { name: 'own_write', to: 'both', for: 'insert', check: OWN_ROWS, grant: 'insert' }),
    `create table invitations (
       organisation_id uuid not null references organisations (organisation_id),
       id uuid not null,
       status text not null check (status in ('open', 'accepted', 'withdrawn')),
       name text not null,
       email text,
       language text not null,
       roles text[] not null check (cardinality(roles) > 0),
       valid_from timestamptz not null,
       valid_to timestamptz,
       reason text not null,
       token_hash text not null,
       invited_at timestamptz not null,
       expires_at timestamptz not null,
       by_membership_id uuid not null,
       by_issuer text not null,
       by_subject text not null,
       membership_id uuid,
       accepted_at timestamptz,
       accepted_issuer text,
       accepted_subject text,
       withdrawn_at timestamptz,
       primary key (organisation_id, id),
       foreign key (organisation_id, by_membership_id) references memberships (organisation_id, id),
       foreign key (organisation_id, membership_id) references memberships (organisation_id, id) deferrable initially deferred,
       check ((status = 'accepted') = (membership_id is not null)),
       check (status <> 'withdrawn' or email is null)
     )`,
    'create index invitations_by_token on invitations (token_hash)',
    'create index invitations_of_membership on invitations (organisation_id, membership_id) where membership_id is not null',
    ...forceRowSecurity('invitations'),
    ...policy('partners', 'invitations', OWN),
    ...policy('partners', 'invitations', { name: 'in_my_hand', to: 'app', for: 'select', using: IS_IN_MY_HAND }),
  ]),
];
