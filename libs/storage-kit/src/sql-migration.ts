import type { MigrationInterface, QueryRunner } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

const NAME = /^[A-Z][A-Za-z]*\d{13}$/;

/**
 * A migration from its SQL statements. The name ends in 13 digits, which order the migrations of all libs and the service.
 * Forward only: a mistake is mended by the next migration, since going back would lose what people have written since.
 */
export function sqlMigration(name: string, statements: readonly string[]): MigrationClass {
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
