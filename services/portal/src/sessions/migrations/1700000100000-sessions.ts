import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sessions belong to no organisation: a person may act for several in one session, so the row fence lets the portal's own
 * role read every row and nobody else any. What a row holds is sealed by a key that is not in the database.
 */
export class Sessions1700000100000 implements MigrationInterface {
  readonly name = 'Sessions1700000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sessions (
        id bytea primary key check (octet_length(id) = 32),
        sealed text not null,
        access_expires_at timestamptz not null,
        organisation_id uuid,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null
      )`);
    await runner.query(`create index sessions_expires_at on sessions (expires_at)`);
    await runner.query(`alter table sessions enable row level security`);
    await runner.query(`alter table sessions force row level security`);
    await runner.query(`create policy portal_alone on sessions to portal_app using (true) with check (true)`);
    await runner.query(`grant select, insert, update, delete on sessions to portal_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table sessions`);
  }
}
