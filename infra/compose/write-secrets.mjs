#!/usr/bin/env node
// First step of `docker compose up`: makes every secret once and gives each container only its own.
//   /vault            what was made; mounted by this step and the next alone
//   /secrets/<name>   what one container reads: postgres-*/password, nats*/nats.conf, identity/realm.json, <service>/service.env
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDeployments } from '@pirtti/contracts';
import { DATABASES, keptIn, SERVICES } from '@pirtti/local';
import { rolesOf } from '@pirtti/storage-kit';
import { realm } from '../identity/realm.mjs';
import { nodeConfigs } from '../nats/nodes.mjs';
import { serverOf, SERVERS } from './servers.mjs';

const VAULT = process.env.PIRTTI_VAULT ?? '/vault';
const SECRETS = process.env.PIRTTI_SECRETS ?? '/secrets';
const PUBLIC_URL = process.env.PIRTTI_PUBLIC_URL ?? 'http://localhost:8080';
const ISSUER = process.env.PIRTTI_ISSUER ?? 'http://localhost:8090/realms/pirtti';
const KEYCLOAK = 'http://keycloak:8080/realms/pirtti';
const NODES = (process.env.PIRTTI_BROKER_NODES ?? 'nats').split(',');
const BROKER = { host: '0.0.0.0', port: 4222, monitoringPort: 8222, storeDirectory: '/data' };
const DEPLOYMENTS_FILE = '/app/infra/deployments.json';

function write(container, file, text) {
  mkdirSync(join(SECRETS, container), { recursive: true });
  // Another container reads it under another user; nobody else mounts the folder.
  const path = join(SECRETS, container, file);
  writeFileSync(`${path}.new`, text, { mode: 0o444 });
  renameSync(`${path}.new`, path);
}

const deployments = parseDeployments(JSON.parse(readFileSync(new URL('../deployments.json', import.meta.url), 'utf8')));
const kept = keptIn(VAULT, { databases: DATABASES, deployments, issuer: ISSUER, now: new Date() });

for (const server of SERVERS) {
  if (!existsSync(join(SECRETS, server, 'password'))) write(server, 'password', randomBytes(32).toString('base64url'));
}
nodeConfigs({ deployments, users: kept.broker.users, hosts: NODES, secret: kept.clusterSecret, place: BROKER })
  .forEach((config, index) => write(NODES[index], 'nats.conf', config));
write('identity', 'realm.json', JSON.stringify(realm({ registration: process.env.PIRTTI_REGISTRATION !== 'off' })).replaceAll('${PIRTTI_OIDC_CLIENT_SECRET}', kept.clientSecret).replaceAll('${PIRTTI_PUBLIC_URL}', PUBLIC_URL));

const databaseUrl = (database, kind) => `postgres://${rolesOf(database)[kind]}:${kept.passwords[database][kind]}@${serverOf(database)}:5432/${database}`;
const env = (settings) => `${Object.entries(settings).map(([name, value]) => `${name}=${value}`).join('\n')}\n`;

for (const service of SERVICES) {
  const { name } = deployments.find((deployment) => deployment.service === service);
  write(service, 'service.env', env({
    PIRTTI_DATABASE_URL: databaseUrl(service, 'app'),
    PIRTTI_MAIL_DATABASE_URL: databaseUrl(service, 'mail'),
    PIRTTI_BROKER_URL: NODES.map((node) => `nats://${node}:${BROKER.port}`).join(','),
    PIRTTI_BROKER_REPLICAS: NODES.length,
    PIRTTI_BROKER_SEED: kept.broker.seeds.deployments[name],
    PIRTTI_DEPLOYMENT: name,
    PIRTTI_DEPLOYMENTS_FILE: DEPLOYMENTS_FILE,
    PIRTTI_ISSUER: kept.issuer,
    PIRTTI_JWKS_URL: `${KEYCLOAK}/protocol/openid-connect/certs`,
    PIRTTI_AUDIENCE: 'pirtti',
    PIRTTI_DEMO_MONDAY: kept.demoMonday,
    PIRTTI_PUBLIC_URL: PUBLIC_URL,
    PIRTTI_SMTP_URL: 'smtp://letters:1025',
    PIRTTI_LETTERS_FROM: 'Pirtti <pirtti@pirtti.example>',
    PIRTTI_QUIET_HOURS: 'none',
  }));
}
write('portal', 'service.env', env({
  PIRTTI_DATABASE_URL: databaseUrl('portal', 'app'),
  PIRTTI_PUBLIC_URL: PUBLIC_URL,
  PIRTTI_ISSUER: kept.issuer,
  PIRTTI_DISCOVERY_URL: `${KEYCLOAK}/.well-known/openid-configuration`,
  PIRTTI_AUDIENCE: 'pirtti',
  PIRTTI_OIDC_CLIENT_ID: 'pirtti-portal',
  PIRTTI_OIDC_CLIENT_SECRET: kept.clientSecret,
  PIRTTI_SESSION_KEY: kept.sessionKey,
  ...Object.fromEntries(SERVICES.map((service) => [`PIRTTI_${service.toUpperCase()}_URL`, `http://${service}:3000`])),
}));
