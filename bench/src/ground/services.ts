import { join } from 'node:path';
import { programOf, SERVICES } from '@pirtti/local';
import type { Ground } from './ground.js';
import { ROOT } from './paths.js';
import { startProcess, type Running } from './processes.js';

export type ServiceName = (typeof SERVICES)[number];

export interface ServiceOptions {
  /** From its many files instead of its bundle: so that a profile knows whose code it saw, and so that what is loaded before it can reach in. */
  readonly inParts?: boolean;
  readonly nodeOptions?: readonly string[];
}

/** Starts a service of the house as `npm start` does: the same program, the same settings, a log in a file. */
export const startService = (ground: Ground, name: ServiceName, { inParts = false, nodeOptions = [] }: ServiceOptions = {}): Promise<Running> => {
  const deployment = ground.deployments.find(({ service }) => service === name)!;
  const urls = ground.databases[name]!;
  return startProcess(ground, {
    name, args: [...nodeOptions, ...(inParts ? [...programOf(name).slice(0, -1), join(ROOT, `services/${name}/dist/main.js`)] : programOf(name))], ready: '/health/ready',
    settings: {
      PIRTTI_DATABASE_URL: urls.appUrl,
      PIRTTI_MAIL_DATABASE_URL: urls.mailUrl,
      PIRTTI_BROKER_URL: ground.broker.url,
      PIRTTI_BROKER_SEED: ground.broker.seeds[deployment.name],
      PIRTTI_DEPLOYMENT: deployment.name,
      PIRTTI_DEPLOYMENTS_FILE: ground.deploymentsFile,
      PIRTTI_ISSUER: ground.identity.issuer,
      PIRTTI_JWKS_URL: ground.identity.jwksUrl,
      PIRTTI_AUDIENCE: ground.identity.audience,
    },
  });
};
