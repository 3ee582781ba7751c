#!/usr/bin/env node
// Second step of `docker compose up`, when the database servers answer: roles, rights and tables, as the owner role alone may make them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptIn, prepareDatabases, DATABASES } from '@pirtti/local';
import { parseDeployments } from '@pirtti/contracts';
import { serverOf } from '../compose/servers.mjs';

const VAULT = process.env.PIRTTI_VAULT ?? '/vault';
const SECRETS = process.env.PIRTTI_SECRETS ?? '/secrets';

const deployments = parseDeployments(JSON.parse(readFileSync(new URL('../deployments.json', import.meta.url), 'utf8')));
const { passwords } = keptIn(VAULT, { databases: DATABASES, deployments, issuer: '', now: new Date() });

const superuserUrlOf = (database) => {
  const server = serverOf(database);
  return `postgres://postgres:${readFileSync(join(SECRETS, server, 'password'), 'utf8')}@${process.env.PIRTTI_POSTGRES_HOST ?? server}:${process.env.PIRTTI_POSTGRES_PORT ?? 5432}/postgres`;
};
await prepareDatabases(superuserUrlOf, passwords);
console.log(`prepared: ${DATABASES.join(', ')}`);
