import { expect, it } from 'vitest';
import { sqlMigration } from './sql-migration.js';

const named = (...statements: string[]) => () => sqlMigration('Anything1760000000000', statements);

it.each(['update letters set read = true', 'delete from letters', "insert into letters (id) values ('1')"])('a migration that would change no row, since it sees none, is refused: %s', (statement) => {
  expect(named('alter table letters add column read boolean', statement)).toThrow(/letters.*no force row level security/);
});

it('rows are changed where their policies are not forced, or not there yet', () => {
  expect(named('alter table letters no force row level security', 'update letters set read = true', 'alter table letters force row level security')).not.toThrow();
  expect(named('create table letters (id int)', 'insert into letters values (1)')).not.toThrow();
  expect(named('create function note() returns trigger as $$ begin update letters set read = true; end $$')).not.toThrow();
});
