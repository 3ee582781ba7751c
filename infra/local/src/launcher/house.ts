import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deployment } from '@pirtti/contracts';
import { brokerConfig, brokerProblems } from '@pirtti/mail';
import type { DatabaseUrls } from '@pirtti/storage-kit';
import { startChild, type Child } from '../child.js';
import { startNatsServer } from '../nats-server.js';
import { startPostgres } from '../postgres.js';
import { ROOT } from '../paths.js';
import { addressOf, SERVICES, type PartName, type Ports, type ServiceName } from './addresses.js';
import { untilReady } from './answering.js';
import type { Folders } from './data-folder.js';
import type { Part } from './keeper.js';
import { logOf } from './logs.js';
import { programOf } from './program.js';
import type { Kept as Secrets } from './secrets.js';

/** Everything that the processes of one run must agree on. */
export interface House {
  readonly folders: Folders;
  readonly ports: Ports;
  readonly secrets: Secrets;
  readonly deployments: readonly Deployment[];
  readonly deploymentsFile: string;
  readonly demo: boolean;
}

const CLIENT_ID = 'pirtti-portal';
export const AUDIENCE = 'pirtti';

/** Of our own environment children get what the system needs; every setting of Pirtti is said anew. */
function environment(settings: Record<string, string | undefined>): NodeJS.ProcessEnv {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PIRTTI_|VITEST|npm_)/.test(name)));
  // Newer Nodes keep what they have compiled there and start faster the next time.
  return { ...inherited, NODE_ENV: 'production', NODE_COMPILE_CACHE: join(ROOT, '.cache/node'), ...settings };
}

export const postgresPart = (house: House, onUrl: (superuserUrl: string) => void): Part => ({
  name: 'postgres',
  start: async () => {
    const postgres = await startPostgres({ dataDir: house.folders.data, port: house.ports.postgres, log: logOf(house.folders.logs, 'postgres') });
    onUrl(postgres.url);
    return { ...postgres.child, stop: () => postgres.child.stop('SIGINT', 15_000) };
  },
});

export const natsPart = (house: House, program: string): Part => ({
  name: 'nats-server',
  start: async () => {
    const { folders, ports, secrets, deployments } = house;
    const configFile = join(folders.data, 'nats-server.conf');
    writeFileSync(configFile, brokerConfig(deployments, secrets.broker.users, {
      serverName: 'pirtti', host: '127.0.0.1', port: ports['nats-server'], monitoringPort: ports['nats-monitor'], storeDirectory: join(folders.data, 'nats'),
    }), { mode: 0o600 });
    const { child } = await startNatsServer({ program, configFile, port: ports['nats-server'], log: logOf(folders.logs, 'nats-server') });
    const problems = await brokerProblems(addressOf(ports['nats-monitor']));
    if (problems.length > 0) {
      await child.stop();
      throw new Error(problems.join(' '));
    }
    return child;
  },
});

/** A Node process of ours: ready when it says so, gone when we are. */
function nodePart(house: House, name: PartName, program: () => readonly string[], settings: () => Record<string, string | undefined>, onMessage: (message: unknown) => void = () => undefined): Part {
  const log = logOf(house.folders.logs, name);
  return {
    name,
    start: async (): Promise<Child> => untilReady(startChild({
      name, command: process.execPath, args: program(), cwd: ROOT, log, onMessage,
      env: environment({ PIRTTI_HOST: '127.0.0.1', PIRTTI_PORT: String(house.ports[name]), ...settings() }),
    }), addressOf(house.ports[name]), log),
  };
}

const mailServerOf = (house: House) => ({ PIRTTI_SMTP_URL: `smtp://127.0.0.1:${house.ports.smtp}`, PIRTTI_LETTERS_FROM: 'Pirtti <pirtti@pirtti.example>' });

export const identityPart = (house: House): Part => nodePart(house, 'identity', () => [join(ROOT, 'infra/local/dist/identity/main.js')], () => ({
  PIRTTI_ISSUER: house.secrets.issuer,
  PIRTTI_OIDC_CLIENT_ID: CLIENT_ID,
  PIRTTI_OIDC_CLIENT_SECRET: house.secrets.clientSecret,
  PIRTTI_PUBLIC_URL: addressOf(house.ports.portal),
  PIRTTI_OWN_URL: addressOf(house.ports.identity),
  ...mailServerOf(house),
  PIRTTI_DATA: house.folders.data,
  PIRTTI_REGISTRATION: process.env['PIRTTI_REGISTRATION'],
}));

/** The mail server of the demo, whose letters can be read on a page of its own. */
export const lettersPart = (house: House): Part => nodePart(house, 'letters', () => [join(ROOT, 'infra/local/dist/letters/main.js')], () => ({
  PIRTTI_SMTP_PORT: String(house.ports.smtp),
  PIRTTI_DATA: house.folders.data,
}));

/** What a service says to whoever started it when its demo is there. */
const DEMO_IS_COMPLETE = 'demo-is-complete';

/** Services that print: only these need to know of a Chromium. */
export const PRINTS: ReadonlySet<ServiceName> = new Set(['activities', 'reporting']);

export function servicePart(house: House, service: ServiceName, urls: DatabaseUrls, chromium: string | undefined, onDemo: () => void): Part {
  const deployment = house.deployments.find((one) => one.service === service)!;
  return nodePart(house, service, () => programOf(service), () => ({
    PIRTTI_DATABASE_URL: urls.appUrl,
    PIRTTI_MAIL_DATABASE_URL: urls.mailUrl,
    PIRTTI_BROKER_URL: `nats://127.0.0.1:${house.ports['nats-server']}`,
    PIRTTI_BROKER_SEED: house.secrets.broker.seeds.deployments[deployment.name],
    PIRTTI_DEPLOYMENT: deployment.name,
    PIRTTI_DEPLOYMENTS_FILE: house.deploymentsFile,
    PIRTTI_ISSUER: house.secrets.issuer,
    PIRTTI_JWKS_URL: `${addressOf(house.ports.identity)}/jwks`,
    PIRTTI_AUDIENCE: AUDIENCE,
    PIRTTI_PUBLIC_URL: addressOf(house.ports.portal),
    ...mailServerOf(house),
    // Nobody sleeps beside this mail server, and who tries things out at night wants to see what comes of it.
    PIRTTI_QUIET_HOURS: 'none',
    ...(house.demo ? { PIRTTI_DEMO_MONDAY: house.secrets.demoMonday } : {}),
    ...(PRINTS.has(service) && chromium ? { PIRTTI_CHROMIUM: chromium } : {}),
  }), (message) => { if (message === DEMO_IS_COMPLETE) onDemo(); });
}

export const portalPart = (house: House, urls: DatabaseUrls): Part => nodePart(house, 'portal', () => programOf('portal'), () => ({
  PIRTTI_DATABASE_URL: urls.appUrl,
  PIRTTI_PUBLIC_URL: addressOf(house.ports.portal),
  // A bundle does not lie where its sources look for the pages from.
  PIRTTI_PAGES_FOLDER: join(ROOT, 'services/portal/web/dist'),
  PIRTTI_ISSUER: house.secrets.issuer,
  PIRTTI_DISCOVERY_URL: `${addressOf(house.ports.identity)}/.well-known/openid-configuration`,
  PIRTTI_AUDIENCE: AUDIENCE,
  PIRTTI_OIDC_CLIENT_ID: CLIENT_ID,
  PIRTTI_OIDC_CLIENT_SECRET: house.secrets.clientSecret,
  PIRTTI_SESSION_KEY: house.secrets.sessionKey,
  ...Object.fromEntries(SERVICES.map((service) => [`PIRTTI_${service.toUpperCase()}_URL`, addressOf(house.ports[service])])),
}));
