import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PEOPLE } from '@pirtti/demo';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import PostalMime, { type Email } from 'postal-mime';
import type { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { smtpServer } from '../letters/letters-server.js';
import { freePort } from '../ports.js';
import { Accounts } from './accounts.js';
import { Browser } from './browser.fixture.js';
import { providerKeys } from './keys.js';
import { createProvider } from './provider.js';
import { identityServer } from './server.js';

const PORTAL = 'http://portal.test';
const CLIENT = { id: 'pirtti-portal', secret: 'secret-of-the-portal-for-the-test' };
const PASSWORD = 'kolme kissaa katolla';

describe('an account that people make themselves', () => {
  let dataDir: string;
  let server: Server | undefined;
  let smtp: SMTPServer;
  let base: string;
  let count = 0;
  const letters: Buffer[] = [];
  const said: string[] = [];
  const verifier = randomBytes(32).toString('base64url');

  async function close(): Promise<void> {
    server?.closeAllConnections();
    await new Promise((resolve) => { if (server) server.close(resolve); else resolve(undefined); });
  }
  async function open(): Promise<void> {
    await close();
    base = `http://127.0.0.1:${await freePort()}`;
    const accounts = new Accounts(dataDir);
    const postbox = { smtpUrl: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`, from: 'Pirtti <pirtti@pirtti.example>' };
    const provider = createProvider({ issuer: 'http://issuer.test', clientId: CLIENT.id, clientSecret: CLIENT.secret, publicUrl: PORTAL, keys: providerKeys(dataDir), accounts, registration: true });
    server = identityServer(provider, { accounts, postbox, publicUrl: PORTAL, ownUrl: base });
    const next = server;
    await new Promise<void>((resolve) => next.listen(Number(new URL(base).port), '127.0.0.1', resolve));
  }

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'pirtti-id-'));
    smtp = smtpServer({ keep: (raw) => void letters.push(raw) });
    await new Promise<void>((resolve) => { smtp.listen(0, '127.0.0.1', resolve); });
    for (const method of ['error', 'log', 'warn'] as const) vi.spyOn(console, method).mockImplementation((...words: unknown[]) => void said.push(words.map(String).join(' ')));
    await open();
  });
  beforeEach(() => { letters.length = 0; });
  afterAll(async () => {
    vi.restoreAllMocks();
    await close();
    await new Promise<void>((resolve) => { smtp.close(resolve); });
    rmSync(dataDir, { recursive: true, force: true });
  });

  const authorization = (more: Record<string, string> = {}): string => `${base}/auth?${new URLSearchParams({
    client_id: CLIENT.id, response_type: 'code', redirect_uri: `${PORTAL}/auth/callback`, scope: 'openid profile offline_access', state: 'state-1', nonce: 'nonce-1',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256', ...more,
  })}`;
  const local = (response: Response): string => {
    const { pathname, search } = new URL(response.headers.get('location')!, base);
    return `${base}${pathname}${search}`;
  };
  /** Nobody has this address yet. */
  const newAddress = (): string => `eija${++count}@tupa.example`;
  const begun = async (browser: Browser, more: Record<string, string> = {}): Promise<string> => local(await browser.go(authorization({ prompt: 'create', ui_locales: 'fi', ...more })));
  const ask = (browser: Browser, place: string, email: string, more: Record<string, string> = {}): Promise<Response> => browser.go(`${place}/register`, { name: 'Eija Esimerkki', email, password: PASSWORD, ...more });
  const latest = (): Promise<Email> => PostalMime.parse(letters.at(-1)!);
  const linkIn = ({ text }: Email): string => /http\S+\/confirm\/\S+/.exec(text!)![0];

  /** From the letter's link to what the portal is told. */
  async function tokensFrom(browser: Browser, answer: Response): Promise<Record<string, string>> {
    const code = new URL((await browser.go(local(answer))).headers.get('location')!).searchParams.get('code')!;
    const headers = { authorization: `Basic ${Buffer.from(`${CLIENT.id}:${CLIENT.secret}`).toString('base64')}` };
    const form = { grant_type: 'authorization_code', code, redirect_uri: `${PORTAL}/auth/callback`, code_verifier: verifier };
    return await (await fetch(`${base}/token`, { method: 'POST', headers, body: new URLSearchParams(form) })).json() as Record<string, string>;
  }

  async function made(browser: Browser, email: string): Promise<Record<string, string>> {
    expect((await ask(browser, await begun(browser), email)).status).toBe(200);
    return tokensFrom(browser, await browser.go(linkIn(await latest()), {}));
  }

  it('is asked for, confirmed by a letter, and used to go back to where it was needed', async () => {
    expect(await (await fetch(`${base}/.well-known/openid-configuration`)).json()).toMatchObject({ prompt_values_supported: expect.arrayContaining(['create']) });
    const browser = new Browser();
    const place = await begun(browser);
    expect(await (await browser.go(place)).text()).toContain('<h1>Tee tunnus Pirttiin</h1>');
    const sent = await ask(browser, place, 'Eija.Alku@Tupa.example');
    expect(await sent.text()).toContain('eija.alku@tupa.example');
    const letter = await latest();
    expect(letter.to).toEqual([{ name: '', address: 'eija.alku@tupa.example' }]);
    expect(await (await browser.go(linkIn(letter))).text()).not.toContain('type="password"');
    const tokens = await tokensFrom(browser, await browser.go(linkIn(letter), {}));
    const keys = createRemoteJWKSet(new URL(`${base}/jwks`));
    const { payload } = await jwtVerify(tokens['access_token']!, keys, { issuer: 'http://issuer.test', audience: 'pirtti' });
    expect(Object.values(DEMO_PEOPLE).map(({ subject }) => subject)).not.toContain(payload.sub);
    // What services are told is what they are told of anybody: who it is, and no right to anything.
    expect(Object.keys(payload).sort()).toEqual(['aud', 'client_id', 'exp', 'iat', 'iss', 'jti', 'sub']);
    expect((await jwtVerify(tokens['id_token']!, keys, { audience: CLIENT.id })).payload).toMatchObject({ sub: payload.sub, name: 'Eija Esimerkki', preferred_username: 'eija.alku@tupa.example' });
  });

  it('is not there before its address is confirmed', async () => {
    const [browser, email] = [new Browser(), newAddress()];
    const place = await begun(browser);
    await ask(browser, place, email);
    expect((await browser.go(place, { username: email, password: PASSWORD })).status).toBe(422);
  });

  it('tells nobody but the reader of the letters whether an address has an account', async () => {
    const email = newAddress();
    await made(new Browser(), email);
    const stranger = new Browser();
    const answers = [];
    for (const address of [email, newAddress()]) {
      const place = await begun(stranger);
      const answer = await ask(stranger, place, address, { password: 'neljä koiraa kadulla' });
      answers.push([answer.status, (await answer.text()).replaceAll(address, '…').replaceAll(/nonce="[^"]+"|nonce-[^']+|interaction\/[\w-]+/g, '')]);
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(letters).toHaveLength(3);
    const known = await PostalMime.parse(letters[1]!);
    expect(known.text).toContain('Osoitteella on jo tunnus');
    expect(known.text).not.toContain('/confirm/');
    expect((await stranger.go(await begun(stranger), { username: email, password: 'neljä koiraa kadulla' })).status).toBe(422);
  });

  it('is made once: the link, and every other one to the address, opens nothing after', async () => {
    const [one, other, email] = [new Browser(), new Browser(), newAddress()];
    await ask(one, await begun(one), email);
    const first = linkIn(await latest());
    await ask(other, await begun(other), email);
    const second = linkIn(await latest());
    await one.go(first, {});
    for (const link of [first, second, first.replace(/confirm\/\w{4}/, 'confirm/AAAA')]) {
      const answer = await other.go(link);
      expect([answer.status, await answer.text()]).toEqual([410, expect.stringContaining('Linkki ei ole enää voimassa')]);
    }
  });

  it('in another browser needs the password: a link alone confirms for nobody else', async () => {
    const [browser, elsewhere, email] = [new Browser(), new Browser(), newAddress()];
    const place = await begun(browser);
    await ask(browser, place, email);
    const link = linkIn(await latest());
    expect(await (await elsewhere.go(link)).text()).toContain('type="password"');
    for (const [password, status] of [['', 422], ['väärä salasana', 422], [PASSWORD, 200]] as const) expect((await elsewhere.go(link, { password })).status).toBe(status);
    // And the first browser goes on by logging in.
    expect((await tokensFrom(browser, await browser.go(place, { username: email.toUpperCase(), password: PASSWORD })))['access_token']).toMatch(/^eyJ/);
  });

  it('lives through a restart, with its password kept as a hash that this user alone can read', async () => {
    const email = newAddress();
    await made(new Browser(), email);
    await open();
    const browser = new Browser();
    const login = local(await browser.go(authorization()));
    expect((await browser.go(login, { username: email, password: `${PASSWORD}!` })).status).toBe(422);
    expect((await tokensFrom(browser, await browser.go(login, { username: email, password: PASSWORD })))['access_token']).toMatch(/^eyJ/);
    const file = join(dataDir, 'identity-accounts.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toContain('scrypt$');
  });

  it.each([['sv', 'Skapa ett konto för Pirtti', 'Lösenordet ska ha minst 12 tecken', 'Konto i Pirtti'], ['en', 'Make an account for Pirtti', 'The password needs at least 12 characters', 'An account in Pirtti']])(
    'speaks %s, says what to correct, and keeps what was typed but the password', async (language, title, fault, subject) => {
      const [browser, email] = [new Browser(), newAddress()];
      const place = await begun(browser, { ui_locales: language });
      const wrong = await ask(browser, place, email, { name: '<Eija>', password: 'liian lyhyt' });
      const html = await wrong.text();
      expect(wrong.status).toBe(422);
      for (const text of [title, fault, 'value="&lt;Eija&gt;"', `value="${email}"`, 'role="alert"', 'aria-describedby="password-hint password-fault"']) expect(html).toContain(text);
      expect(html).not.toContain('liian lyhyt');
      expect(letters).toEqual([]);
      await ask(browser, place, email);
      expect((await latest()).subject).toBe(subject);
    });

  it('cannot be used to fill anybody’s mailbox', async () => {
    const [browser, email] = [new Browser(), newAddress()];
    const place = await begun(browser);
    for (let times = 0; times < 3; times++) await ask(browser, place, email);
    const answer = await ask(browser, place, email.toUpperCase());
    expect([answer.status, await answer.text()]).toEqual([429, expect.stringContaining('Viestejä on pyydetty liian monta')]);
    expect(letters).toHaveLength(3);
  });

  it('says when the letter does not go out', async () => {
    const browser = new Browser();
    const answer = await ask(browser, await begun(browser), 'eija@ei-ole.invalid');
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('Viestiä ei saatu lähetettyä')]);
  });

  it('leaves its password in no log, letter, address or file', () => {
    const traces = [...said, ...letters.map(String), readFileSync(join(dataDir, 'identity-accounts.json'), 'utf8')].join('\n');
    expect(said.join('\n')).toContain('A registration letter was not taken: EENVELOPE');
    for (const word of ['kissaa', 'koiraa', 'v%C3%A4%C3%A4r%C3%A4', 'väärä salasana']) expect(traces).not.toContain(word);
  });
});
