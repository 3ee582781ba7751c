// [name, what it breaks, changes, service]: row-level security opened on one table, seen by what the database lets through by itself.
const KIT = 'libs/storage-kit/src/policies.ts';
const REPORTING = 'services/reporting/src/storage/migrations/reporting.ts';
const ALONE = /row-level security alone lets/;

const open = (service, table) => [
  `policy-open-${service}-${table.replaceAll('_', '-')}`, `Rows of ${table} are their organisation's alone.`,
  [{ file: KIT, from: '...policy(service, table, OWN)];', to: `...policy(service, table, service === '${service}' && table === '${table}' ? { ...OWN, using: 'true', check: 'true' } : OWN)];` }],
  service, undefined, ALONE];

const area = (table) => [
  `policy-open-reporting-${table.replaceAll('_', '-')}`, `Rows of ${table} are for the public bodies of the area.`,
  [{ file: REPORTING, from: `name: 'area', to: 'app', for: 'select', using: IN_OUR_AREA, grant: 'select' }`, to: `name: 'area', to: 'app', for: 'select', using: table === '${table}' ? 'true' : IN_OUR_AREA, grant: 'select' }` }],
  'reporting', undefined, ALONE];

const mistake = (name, breaks, file, from, to, service) => [`policy-${name}`, breaks, [{ file, from, to }], service, undefined, ALONE];
const ACCESS = 'libs/http-kit/src/access.migrations.ts';
const DISCLOSURES = 'services/referrals/src/migrations/disclosures.migration.ts';
const AGREED = 'services/referrals/src/migrations/windows-need-agreements.migration.ts';
const PARTNERS = 'services/partners/src/storage/migrations/partners.ts';

export const POLICIES = [
  ...['counters', 'clients', 'client_barriers', 'screenings', 'consents', 'referrals', 'referral_timeline', 'disclosures'].map((table) => open('referrals', table)),
  ...['activities', 'placements', 'attendances', 'placement_presences'].map((table) => open('activities', table)),
  ...['organisations', 'memberships'].map((table) => open('partners', table)),
  ...['programmes', 'measures', 'reports', 'released_tables'].map((table) => open('reporting', table)),
  ...['journal', 'referral_progress', 'barrier_tallies', 'screenings', 'offered_activities', 'held_occurrences'].map(area),
  mistake('agreements-of-all', 'An agreement is its parties’.', PARTNERS, `const IS_PARTY = '(select current_organisation()) = any(parties)';`, `const IS_PARTY = 'true';`, 'partners'),
  mistake('story-of-an-agreement-to-all', 'The story of an agreement is its parties’.', 'services/partners/src/storage/migrations/agreements.ts', `'agreement_timeline', { name: 'party_reads', to: 'app', for: 'select', using: IS_PARTY`, `'agreement_timeline', { name: 'party_reads', to: 'app', for: 'select', using: 'true'`, 'partners'),
  mistake('measures-of-all', 'Programmes and measures are their organisation’s to answer for.', 'services/partners/src/storage/migrations/responsibilities.ts', `name: 'own', to: 'app', for: 'select', using: OWN_ROWS`, `name: 'own', to: 'app', for: 'select', using: 'true'`, 'partners'),
  mistake('parts-in-matters-of-all', 'Who takes part in a matter is known to those who do, and its parties.', 'services/partners/src/storage/migrations/responsibilities.ts', `'participations', { name: 'involved', to: 'app', for: 'select', using: isInvolved('participations.matter_id') }`, `'participations', { name: 'involved', to: 'app', for: 'select', using: 'true' }`, 'partners'),
  mistake('memberships-of-anyone', 'A person sees their own memberships.', PARTNERS, `using: IS_MY_OWN }`, `using: 'true' }`, 'partners'),
  mistake('audit-read-by-all', 'An organisation reads its own log.', ACCESS, `name: 'own_read', to: 'app', for: 'select', using: OWN_ROWS`, `name: 'own_read', to: 'app', for: 'select', using: 'true'`, 'activities'),
  mistake('audit-in-anothers-name', 'An organisation writes into its own log.', ACCESS, `name: 'own_write', to: 'both', for: 'insert', check: OWN_ROWS`, `name: 'own_write', to: 'both', for: 'insert', check: 'true'`, 'activities'),
  mistake('keys-of-all', 'A command’s key is its organisation’s.', ACCESS, `name: 'own', to: 'app', using: OWN_ROWS, check: OWN_ROWS`, `name: 'own', to: 'app', using: 'true', check: 'true'`, 'activities'),
  mistake('outbox-read-by-all', 'Mail that goes out is its sender’s.', 'libs/mail/src/storage/mail-migrations.ts', `name: 'own_read', to: 'app', for: 'select', using: OWN_ROWS`, `name: 'own_read', to: 'app', for: 'select', using: 'true'`, 'activities'),
  mistake('outbox-in-anothers-name', 'Mail goes out in one’s own name.', 'libs/mail/src/storage/mail-migrations.ts', `name: 'own_append', to: 'app', for: 'insert', check: OWN_ROWS`, `name: 'own_append', to: 'app', for: 'insert', check: 'true'`, 'activities'),
  mistake('windows-stay-open', 'A window that was closed shows nothing.', AGREED, ' and closed_at is null\n            and', '\n            and', 'referrals'),
  mistake('windows-without-agreement', 'A window closes with the agreement.', AGREED, ' and (a.ended_at is null or a.ended_at > now())', '', 'referrals'),
  mistake('window-without-needs', 'Needs show where the client allows it.', DISCLOSURES, ` and 'needs' = any(d.fields)`, '', 'referrals'),
];
