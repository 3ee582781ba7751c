import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLogger } from '@pirtti/http-kit';
import { testDatabase, type TestDatabase } from '@pirtti/testing';
import { readPortalConfig } from '../config.js';
import { MIGRATIONS } from '../migrations.js';
import { createPortal } from '../portal.js';
import { CLIENT, TestProvider } from './provider.fixture.js';
import { TestUpstream } from './upstream.fixture.js';

export const ORIGIN = 'http://portal.test';

/** The whole portal on a real database, with a real provider and one service behind it. */
export interface TestPortal {
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly provider: TestProvider;
  readonly upstream: TestUpstream;
  stop(): Promise<void>;
}

function pagesFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pirtti-pages-'));
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, 'files'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__"><title>Pirtti</title>');
  writeFileSync(join(folder, 'assets', 'main-abc123.js'), 'export {};');
  return folder;
}

export async function startTestPortal(more: Record<string, string> = {}): Promise<TestPortal> {
  const [database, provider, upstream] = await Promise.all([testDatabase('portal', MIGRATIONS), TestProvider.start(), TestUpstream.start()]);
  const config = readPortalConfig({
    PIRTTI_PORT: '0', PIRTTI_PUBLIC_URL: ORIGIN, PIRTTI_DATABASE_URL: database.appUrl, PIRTTI_ISSUER: provider.issuer, PIRTTI_OIDC_CLIENT_ID: CLIENT.id,
    PIRTTI_OIDC_CLIENT_SECRET: CLIENT.secret, PIRTTI_SESSION_KEY: randomBytes(32).toString('base64url'), PIRTTI_PARTNERS_URL: upstream.url, PIRTTI_ACTIVITIES_URL: upstream.url,
    // Nothing listens on port 1: this service is away.
    PIRTTI_REFERRALS_URL: 'http://127.0.0.1:1', PIRTTI_REPORTING_URL: upstream.url, PIRTTI_PAGES_FOLDER: pagesFolder(), ...more,
  });
  const app = await createPortal(config, createLogger('portal', 'silent'));
  await app.listen(0, '127.0.0.1');
  return {
    url: `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`, app, database, provider, upstream,
    async stop() {
      await app.close();
      await Promise.all([database.drop(), provider.stop(), upstream.stop()]);
    },
  };
}

/** A browser that keeps cookies, does not follow redirects and says where its requests come from. */
export class Browser {
  readonly cookies = new Map<string, string>();
  lastCookieLines: string[] = [];

  constructor(private readonly portal: TestPortal) {}

  async go(path: string, init: RequestInit = {}): Promise<Response> {
    const answer = await fetch(this.portal.url + path, {
      redirect: 'manual', ...init,
      headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '), 'sec-fetch-site': 'same-origin', ...init.headers },
    });
    this.lastCookieLines = answer.headers.getSetCookie();
    for (const line of this.lastCookieLines) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    return answer;
  }

  /** Logs in as the test's person and returns the answer of the callback. */
  async logIn(next = '/tyo/toiminta'): Promise<Response> {
    const begun = await this.go(`/auth/login?next=${encodeURIComponent(next)}`);
    const back = this.portal.provider.agree(new URL(begun.headers.get('location')!));
    return this.go(`${back.pathname}${back.search}`);
  }
}
