import type { MigrationInterface, QueryRunner } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

const NAME = /^[A-Z][A-Za-z]*\d{13}$/;

const CHANGES_ROWS = /^\s*(?:update|insert\s+into|delete\s+from)\s+"?([a-z_]+)"?/i;

/** A table whose rows a migration means to change and does not: its policies hold for the owner too, and no organisation is set. What the migration makes itself has none yet, and others are released first. */
function rowsUnseenBy(statements: readonly string[]): string | undefined {
  return statements.map((statement) => CHANGES_ROWS.exec(statement)?.[1]).find((table, at) => table !== undefined
    && !statements.slice(0, at).some((before) => new RegExp(`(create table (if not exists )?"?${table}"?\\b|alter table "?${table}"? no force row level security)`, 'i').test(before)));
}

/**
 * A migration from its SQL statements. The name ends in 13 digits, which order the migrations of all libs and the service.
 * Forward only: a mistake is mended by the next migration, since going back would lose what people have written since.
 */
export function sqlMigration(name: string, statements: readonly string[]): MigrationClass {
  const unseen = rowsUnseenBy(statements);
  if (unseen !== undefined) throw new Error(`${name} changes rows of ${unseen} while its policies are forced upon the owner, who sees none of them: "alter table ${unseen} no force row level security" comes before, and "force" after`);
  if (!NAME.test(name)) throw new Error(`"${name}" cannot name a migration: a word and 13 digits, e.g. Referrals1760000000000`);
  return class implements MigrationInterface {
    readonly name = name;

    async up(runner: QueryRunner): Promise<void> {
      for (const statement of statements) await runner.query(statement);
    }

    async down(): Promise<void> {
      throw new Error(`${name}: migrations only go forward`);
    }
  };
}
