import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The services that the gateway forwards to, by the name in `/api/<service>/…`. */
export const UPSTREAMS = ['partners', 'activities', 'referrals', 'reporting'] as const;
export type Upstream = (typeof UPSTREAMS)[number];

export interface PortalConfig {
  readonly host: string;
  readonly port: number;
  /** The address that people see; decides the cookie's Secure flag and what counts as our own origin. */
  readonly publicUrl: URL;
  readonly databaseUrl: string;
  readonly issuer: URL;
  /** Where the provider describes itself, when this process cannot reach it under its issuer's address. */
  readonly discoveryUrl: URL | undefined;
  readonly audience: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** 256 bits under which tokens rest in the database. */
  readonly sessionKey: Uint8Array;
  readonly upstreams: Readonly<Record<Upstream, URL>>;
  /** Whose word on the sender's address is believed (`X-Forwarded-For`): addresses or networks of what stands before the portal. Nobody's where there are none. */
  readonly trustedProxies: readonly string[];
  readonly logLevel: string;
  /** Where the built pages are; undefined when they have not been built. */
  readonly pagesFolder: string | undefined;
}

/** Reads the environment once, at start: a missing variable stops us here with its name, not at noon. */
export function readPortalConfig(env: NodeJS.ProcessEnv): PortalConfig {
  const text = (name: string, fallback?: string): string => {
    const value = env[name] || fallback;
    if (!value) throw new Error(`${name} is missing: the portal cannot start without it.`);
    return value;
  };
  const address = (name: string): URL => {
    const value = text(name);
    if (!URL.canParse(value)) throw new Error(`${name} is not an address: ${value}`);
    return new URL(value);
  };
  const port = Number(text('PIRTTI_PORT'));
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('PIRTTI_PORT is not a port number.');
  const sessionKey = new Uint8Array(Buffer.from(text('PIRTTI_SESSION_KEY'), 'base64url'));
  if (sessionKey.length !== 32) throw new Error('PIRTTI_SESSION_KEY must be 32 bytes in base64url.');
  return {
    host: text('PIRTTI_HOST', '127.0.0.1'),
    port,
    publicUrl: address('PIRTTI_PUBLIC_URL'),
    databaseUrl: text('PIRTTI_DATABASE_URL'),
    issuer: address('PIRTTI_ISSUER'),
    discoveryUrl: env['PIRTTI_DISCOVERY_URL'] ? address('PIRTTI_DISCOVERY_URL') : undefined,
    audience: text('PIRTTI_AUDIENCE', 'pirtti'),
    clientId: text('PIRTTI_OIDC_CLIENT_ID'),
    clientSecret: text('PIRTTI_OIDC_CLIENT_SECRET'),
    sessionKey,
    upstreams: {
      partners: address('PIRTTI_PARTNERS_URL'),
      activities: address('PIRTTI_ACTIVITIES_URL'),
      referrals: address('PIRTTI_REFERRALS_URL'),
      reporting: address('PIRTTI_REPORTING_URL'),
    },
    trustedProxies: (env['PIRTTI_TRUSTED_PROXIES'] ?? '').split(',').map((one) => one.trim()).filter(Boolean),
    logLevel: text('PIRTTI_LOG_LEVEL', 'info'),
    pagesFolder: [env['PIRTTI_PAGES_FOLDER'], fileURLToPath(new URL('../web/dist', import.meta.url))].find((folder) => folder && existsSync(`${folder}/index.html`)),
  };
}
