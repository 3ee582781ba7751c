import { startService, type RunningService, type ServiceConfig, type ServiceDefinition } from '@pirtti/http-kit';
import { newId, type Clock, type Role } from '@pirtti/kernel';
import { makeUsers } from '@pirtti/mail';
import type { Deployment } from '@pirtti/contracts';
import type { DataSource } from 'typeorm';
import { testDatabase, type TestDatabase } from './test-database.js';
import { TEST_AUDIENCE, testIdentity, type TestIdentity } from './test-identity.js';
import { testMembership, type TestMembership } from './test-partners.js';

/** Someone who can ask the service: a real token and a membership. */
export interface TestActor {
  readonly subject: string;
  readonly token: string;
  readonly organisationId: string;
  readonly membershipId: string;
}

export interface TestRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Who asks; nobody in particular when left out. */
  readonly as?: { readonly token: string };
  /** Sent as JSON; a string or bytes go as they are. */
  readonly body?: unknown;
  /** Idempotency-Key; a new one for each POST unless given. `null` sends none. */
  readonly key?: string | null;
  /** Pirtti-Organisation. */
  readonly organisation?: string;
  readonly language?: string;
  readonly headers?: Record<string, string>;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test says what it expects of a body right beside
export interface TestAnswer<Body = any> {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, else the text. */
  readonly body: Body;
}

export interface TestService {
  readonly url: string;
  readonly service: RunningService;
  readonly database: TestDatabase;
  readonly identity: TestIdentity;
  /** A new person with a membership in an organisation (a new one unless given). */
  actor(membership: { readonly roles: readonly Role[]; readonly organisationId?: string; readonly subject?: string }): Promise<TestActor>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
  request<Body = any>(path: string, request?: TestRequest): Promise<TestAnswer<Body>>;
  stop(): Promise<void>;
}

export interface TestServiceOptions {
  /** A broker to speak with; without it the service runs as when the broker is away. */
  readonly broker?: { readonly url: string; readonly seeds: Readonly<Record<string, string>> };
  readonly deployments?: readonly Deployment[];
  readonly deployment?: string;
  readonly clock?: Clock;
  readonly logLevel?: string;
  /** Lines of the log, for tests that read it. */
  readonly log?: string[];
  /** How a membership comes to be, where the service keeps them itself. Returns its id. */
  readonly grant?: (mail: DataSource, membership: TestMembership) => Promise<string>;
  readonly config?: Partial<ServiceConfig>;
  /** Puts something between the service and its database. */
  readonly proxyDatabase?: (url: string) => string;
}

/** A port on which nobody answers: "discard", reserved. */
const NO_BROKER = 'nats://127.0.0.1:9';

/** Starts one service on a free port against the run's real parts, with a database of its own. */
export async function testService(definition: ServiceDefinition, options: TestServiceOptions = {}): Promise<TestService> {
  const [database, identity] = await Promise.all([testDatabase(definition.name, definition.migrations, definition.entities), testIdentity()]);
  const deployment = options.deployment ?? definition.name;
  const deployments = options.deployments ?? [{ name: deployment, service: definition.name as Deployment['service'], operator: 'Testi', serves: '*' as const }];
  const proxied = options.proxyDatabase ?? ((url: string) => url);
  const config: ServiceConfig = {
    port: 0, host: '127.0.0.1', databaseUrl: proxied(database.appUrl), mailDatabaseUrl: proxied(database.mailUrl),
    brokerUrl: options.broker?.url ?? NO_BROKER, brokerSeed: options.broker?.seeds[deployment] ?? makeUsers(deployments).seeds.deployments[deployment]!,
    deployment, deployments, issuer: identity.issuer, audience: TEST_AUDIENCE, logLevel: options.logLevel ?? (options.log ? 'info' : 'silent'), ...options.config,
  };
  const logTo = options.log ? { write: (line: string) => { options.log!.push(line); } } : undefined;
  const service = await startService(definition, config, { clock: options.clock, logTo, embedded: true }).catch(async (error: unknown) => {
    await Promise.all([database.drop(), identity.stop()]);
    throw error;
  });
  return {
    url: service.url, service, database, identity,
    async actor({ roles, organisationId = newId(), subject = newId() }) {
      const membershipId = await (options.grant ?? testMembership)(database.mail, { issuer: identity.issuer, subject, organisationId, roles });
      return { subject, organisationId, membershipId, token: await identity.token(subject) };
    },
    request: (path, request) => ask(service.url, path, request),
    async stop() {
      await service.stop();
      await Promise.all([database.drop(), identity.stop()]);
    },
  };
}

async function ask<Body>(url: string, path: string, request: TestRequest = {}): Promise<TestAnswer<Body>> {
  const method = request.method ?? (request.body === undefined ? 'GET' : 'POST');
  const key = request.key === undefined && method === 'POST' ? newId() : request.key;
  const headers: Record<string, string> = {
    ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(request.as ? { authorization: `Bearer ${request.as.token}` } : {}),
    ...(key ? { 'idempotency-key': key } : {}),
    ...(request.organisation ? { 'pirtti-organisation': request.organisation } : {}),
    ...(request.language ? { 'accept-language': request.language } : {}),
    ...request.headers,
  };
  const response = await fetch(url + path, { method, headers, body: bodyOf(request.body) });
  const text = await response.text();
  const body = /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) as Body : text as Body;
  return { status: response.status, headers: response.headers, body };
}

function bodyOf(body: unknown): string | Uint8Array<ArrayBuffer> | undefined {
  if (body === undefined || typeof body === 'string') return body;
  return body instanceof Uint8Array ? body as Uint8Array<ArrayBuffer> : JSON.stringify(body);
}
