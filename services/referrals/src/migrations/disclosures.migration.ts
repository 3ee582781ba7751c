import { ownTable, policy, sqlMigration } from '@pirtti/storage-kit';

const SERVICE = 'referrals';

const DISCLOSED_TO_ME = `exists (
  select 1 from disclosures d
   where d.organisation_id = %TABLE%.organisation_id and d.client_id = %TABLE%.%CLIENT%
     and d.recipient_organisation_id = (select current_organisation())%FIELDS%)`;

const disclosed = (table: string, client: string, fields = ''): string =>
  DISCLOSED_TO_ME.replaceAll('%TABLE%', table).replace('%CLIENT%', client).replace('%FIELDS%', fields);

/** The window: a live row here, and nothing else, lets an association read exactly one client's vault row. */
export const DisclosuresMigration = sqlMigration('Disclosures1760000000002', [
  `create table disclosures (
     organisation_id uuid not null,
     placement_id uuid not null,
     client_id uuid not null,
     consent_id uuid not null,
     recipient_organisation_id uuid not null,
     fields text[] not null,
     opened_at timestamptz not null,
     valid_until date not null,
     closed_at timestamptz,
     primary key (organisation_id, placement_id),
     foreign key (organisation_id, client_id) references clients (organisation_id, id),
     foreign key (organisation_id, consent_id) references consents (organisation_id, id)
   )`,
  `create index disclosures_to_recipient on disclosures (recipient_organisation_id, placement_id) where closed_at is null`,
  ...ownTable(SERVICE, 'disclosures'),
  // People's requests alone: mail has no window to look through.
  ...policy(SERVICE, 'disclosures', {
    name: 'disclosed', to: 'app', for: 'select',
    using: `recipient_organisation_id = (select current_organisation()) and closed_at is null
            and valid_until >= (now() at time zone 'Europe/Helsinki')::date`,
  }),
  ...policy(SERVICE, 'clients', { name: 'disclosed', to: 'app', for: 'select', using: disclosed('clients', 'id') }),
  ...policy(SERVICE, 'client_barriers', {
    name: 'disclosed', to: 'app', for: 'select', using: disclosed('client_barriers', 'client_id', ` and 'needs' = any(d.fields)`),
  }),
]);
