import { newId } from '@pirtti/kernel';
import { lintSchema } from '@pirtti/storage-kit';
import { testDatabase, type TestDatabase } from '@pirtti/testing';
import type { EntityManager } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { activities } from '../definition.js';

let database: TestDatabase;
beforeAll(async () => { database = await testDatabase(activities.name, activities.migrations, activities.entities); });
afterAll(() => database.drop());

it('every table is fenced', async () => {
  expect(await lintSchema(database.owner)).toEqual([]);
});

it('a row is seen by its own organisation, and by nobody who does not say for whom they act', async () => {
  const organisationId = newId();
  await database.tenant.run(organisationId, (tx) => tx.query(
    "insert into placements (organisation_id, id, requesting_organisation_id, status) values ($1, $2, $2, 'withdrawn')", [organisationId, newId()]));
  const seen = (tx: EntityManager) => tx.query('select 1 from placements');
  expect(await database.tenant.run(organisationId, seen)).toHaveLength(1);
  expect(await database.tenant.run(newId(), seen)).toHaveLength(0);
  expect(await database.tenant.asPublic(seen)).toHaveLength(0);
  await expect(database.app.transaction(seen)).rejects.toMatchObject({ code: 'PT001' });
});
