/** The tables of the floors: a key and what the work cannot do without. */
export const FLOOR_TABLES = [
  'create table referrals (id uuid primary key, client_id uuid not null, consent_id uuid not null, reason text not null, message text, status text not null, version int not null default 1, at timestamptz not null)',
  'create table outbox (id bigint generated always as identity primary key, event_id uuid not null, aggregate_id uuid not null, type text not null, data jsonb not null, sent_at timestamptz)',
  'create table audit (id bigint generated always as identity primary key, at timestamptz not null, subject text not null, action text not null, object_id uuid, outcome text not null)',
  'create table inbox (event_id uuid primary key)',
  'create table projected (id uuid primary key, type text not null, at timestamptz not null)',
  'create index projected_by_type on projected (type)',
];
