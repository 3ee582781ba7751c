import { newId } from '@pirtti/kernel';
import { lintSchema } from '@pirtti/storage-kit';
import { testDatabase, type TestDatabase } from '@pirtti/testing';
import type { EntityManager } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { partners } from '../definition.js';

let database: TestDatabase;
beforeAll(async () => { database = await testDatabase(partners.name, partners.migrations, partners.entities); });
afterAll(() => database.drop());

it('every table is fenced', async () => {
  expect(await lintSchema(database.owner)).toEqual([]);
});

it('a row is seen by its own organisation, and by nobody who does not say for whom they act', async () => {
  const organisationId = newId();
  await database.tenant.run(organisationId, async (tx) => {
    await tx.query("insert into organisations (organisation_id, type, names, service_area, bilingual) values ($1, 'association', '{}', '{}', false)", [organisationId]);
    await tx.query("insert into memberships (organisation_id, id, issuer, subject, roles, valid_from) values ($1, $2, 'i', 's', '{link-person}', now())", [organisationId, newId()]);
  });
  const seen = (tx: EntityManager) => tx.query('select 1 from memberships');
  expect(await database.tenant.run(organisationId, seen)).toHaveLength(1);
  expect(await database.tenant.run(newId(), seen)).toHaveLength(0);
  expect(await database.tenant.asPublic(seen)).toHaveLength(0);
  await expect(database.app.transaction(seen)).rejects.toMatchObject({ code: 'PT001' });
});
