import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from 'node:http';
import { DEMO_PEOPLE } from '@pirtti/demo';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Accounts } from './accounts.js';
import { Browser } from './browser.fixture.js';
import { providerKeys } from './keys.js';
import { createProvider } from './provider.js';
import { identityServer } from './server.js';

const PORTAL = 'http://portal.test';
const ISSUER = 'http://issuer.test';
const CLIENT = { id: 'pirtti-portal', secret: 'secret-of-the-portal-for-the-test' };

describe('the OpenID provider of the demo', () => {
  let dataDir: string;
  let server: Server;
  let base: string;
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'pirtti-id-'));
    const settings = { issuer: ISSUER, clientId: CLIENT.id, clientSecret: CLIENT.secret, publicUrl: PORTAL };
    const accounts = new Accounts(dataDir);
    server = identityServer(createProvider({ ...settings, keys: providerKeys(dataDir), accounts, registration: false }), { accounts, publicUrl: PORTAL, ownUrl: ISSUER });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const verifier = randomBytes(32).toString('base64url');
  const authorization = (more: Record<string, string> = {}): string => `${base}/auth?${new URLSearchParams({
    client_id: CLIENT.id, response_type: 'code', redirect_uri: `${PORTAL}/auth/callback`, scope: 'openid profile offline_access', state: 'state-1', nonce: 'nonce-1',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256', ...more,
  })}`;
  const local = (response: Response): string => new URL(new URL(response.headers.get('location')!, base).pathname + new URL(response.headers.get('location')!, base).search, base).href;
  const token = (form: Record<string, string>, secret = CLIENT.secret): Promise<Response> => fetch(`${base}/token`, {
    method: 'POST', body: new URLSearchParams(form), headers: { authorization: `Basic ${Buffer.from(`${CLIENT.id}:${secret}`).toString('base64')}` },
  });

  async function logIn(browser: Browser, username: string, password: string): Promise<Response> {
    const login = local(await browser.go(authorization()));
    const answer = await browser.go(login, { username, password });
    return answer.status === 303 ? browser.go(local(answer)) : answer;
  }

  async function codeFor(browser: Browser, username: string): Promise<string> {
    const callback = new URL((await logIn(browser, username, 'pirtti')).headers.get('location')!);
    expect(callback.href).toMatch(/^http:\/\/portal\.test\/auth\/callback\?code=.*state=state-1/);
    return callback.searchParams.get('code')!;
  }

  const exchange = (code: string, codeVerifier = verifier): Promise<Response> =>
    token({ grant_type: 'authorization_code', code, redirect_uri: `${PORTAL}/auth/callback`, code_verifier: codeVerifier });

  it('gives a signed access token for the audience, and an id token with the name, without asking for consent', async () => {
    const answer = await (await exchange(await codeFor(new Browser(), 'ohjaaja'))).json() as Record<string, string>;
    const keys = createRemoteJWKSet(new URL(`${base}/jwks`));
    const access = await jwtVerify(answer.access_token!, keys, { issuer: ISSUER, audience: 'pirtti' });
    expect(access.payload.sub).toBe(DEMO_PEOPLE.ohjaaja.subject);
    const id = await jwtVerify(answer.id_token!, keys, { issuer: ISSUER, audience: CLIENT.id });
    expect(id.payload).toMatchObject({ name: 'Oiva Ojala', preferred_username: 'ohjaaja', nonce: 'nonce-1' });
  });

  it('renews tokens, each refresh token once', async () => {
    const first = await (await exchange(await codeFor(new Browser(), 'linkki'))).json() as Record<string, string>;
    const renewed = await token({ grant_type: 'refresh_token', refresh_token: first.refresh_token! });
    const second = await renewed.json() as Record<string, string>;
    const access = await jwtVerify(second.access_token!, createRemoteJWKSet(new URL(`${base}/jwks`)), { issuer: ISSUER, audience: 'pirtti' });
    expect(access.payload.sub).toBe(DEMO_PEOPLE.linkki.subject);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect((await token({ grant_type: 'refresh_token', refresh_token: first.refresh_token! })).status).toBe(400);
  });

  it('refuses a wrong verifier, a wrong client secret, another address to return to, and a request without PKCE', async () => {
    const code = await codeFor(new Browser(), 'hyte');
    expect((await exchange(code, randomBytes(32).toString('base64url'))).status).toBe(400);
    expect((await token({ grant_type: 'authorization_code', code, redirect_uri: `${PORTAL}/auth/callback`, code_verifier: verifier }, 'wrong')).status).toBe(401);
    expect((await new Browser().go(authorization({ redirect_uri: 'http://elsewhere.test/' }))).status).toBe(400);
    const withoutPkce = await new Browser().go(authorization({ code_challenge: '', code_challenge_method: '' }));
    expect(withoutPkce.headers.get('location')).toContain('error=invalid_request');
  });

  it('says in the person\'s language that the password is wrong, and keeps the username', async () => {
    const browser = new Browser();
    const login = local(await browser.go(authorization({ ui_locales: 'sv' })));
    const answer = await browser.go(login, { username: '<yhdistys>', password: 'arvaus' });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('<html lang="sv">');
    expect(html).toContain('role="alert" id="wrong">Användarnamnet eller lösenordet är fel');
    expect(html).toContain('value="&lt;yhdistys&gt;"');
  });

  it('offers each demo user as one press', async () => {
    const browser = new Browser();
    const html = await (await browser.go(local(await browser.go(authorization())), undefined, { 'accept-language': 'en' })).text();
    for (const person of Object.values(DEMO_PEOPLE)) expect(html).toContain(`data-person="${person.username}"><b>${person.displayName}</b>${person.work.en}`);
  });

  it('makes no accounts where its keeper has turned that off, and says so', async () => {
    expect(await (await fetch(`${base}/.well-known/openid-configuration`)).json()).toMatchObject({ prompt_values_supported: ['none', 'login', 'consent'] });
    const browser = new Browser();
    const login = local(await browser.go(authorization()));
    expect(await (await browser.go(login)).text()).not.toContain('/register');
    expect((await browser.go(`${login}/register`)).status).toBe(404);
    expect((await browser.go(`${login}/register`, { name: 'Eija', email: 'eija@tupa.example', password: 'kolme kissaa katolla' })).status).toBe(404);
    expect((await new Browser().go(authorization({ prompt: 'create' }))).headers.get('location')).toContain('error=invalid_request');
  });

  it('lets nobody guess for long', async () => {
    const browser = new Browser();
    const login = local(await browser.go(authorization()));
    for (let tries = 0; tries < 10; tries++) expect((await browser.go(login, { username: 'kaveri', password: 'arvaus' })).status).toBe(422);
    const answer = await browser.go(login, { username: 'Kaveri ', password: 'pirtti' });
    expect([answer.status, await answer.text()]).toEqual([429, expect.stringContaining('Yrityksiä on ollut liian monta')]);
  });

  it('goes back when the person cancels', async () => {
    const browser = new Browser();
    const login = local(await browser.go(authorization()));
    const back = await browser.go(local(await browser.go(`${login}/abort`)));
    expect(back.headers.get('location')).toContain(`${PORTAL}/auth/callback?error=access_denied`);
  });

  it('logs out by itself when the portal asks, and then asks for the password again', async () => {
    const browser = new Browser();
    const answer = await (await exchange(await codeFor(browser, 'yhdistys'))).json() as Record<string, string>;
    expect((await browser.go(authorization())).headers.get('location')).toContain(`${PORTAL}/auth/callback?code=`);
    const page = await (await browser.go(`${base}/session/end?${new URLSearchParams({ id_token_hint: answer.id_token!, post_logout_redirect_uri: `${PORTAL}/` })}`)).text();
    expect(page).toContain('document.getElementById("op.logoutForm").submit()');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)![1]!;
    const end = await browser.go(`${base}/session/end/confirm`, { xsrf, logout: 'yes' });
    expect(end.headers.get('location')).toBe(`${PORTAL}/`);
    expect((await browser.go(authorization())).headers.get('location')).toContain('/interaction/');
  });

  it('keeps its keys, readable by this user alone', () => {
    expect(providerKeys(dataDir)).toEqual(providerKeys(dataDir));
    expect(statSync(join(dataDir, 'identity-keys.json')).mode & 0o777).toBe(0o600);
  });
});
