import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { IDLE_MINUTES } from './sessions/session.store.js';
import { Browser, ORIGIN, startTestPortal, type TestPortal } from './test/portal.fixture.js';

const ORGANISATIONS = [randomUUID(), randomUUID()];

describe('the portal', () => {
  let portal: TestPortal;
  let browser: Browser;
  const sessions = async (): Promise<{ sealed: string }[]> => portal.database.app.query('select sealed from sessions');

  beforeAll(async () => {
    portal = await startTestPortal();
  });
  afterAll(() => portal.stop());
  beforeEach(async () => {
    await portal.database.app.query('delete from sessions');
    portal.provider.lifetimeSeconds = 600;
    portal.provider.refreshes = 0;
    portal.upstream.asked.length = 0;
    portal.upstream.answer = (request, response) => {
      const items = request.url === '/my/memberships' ? ORGANISATIONS.map((id) => ({ membershipId: randomUUID(), organisation: { id, names: { fi: 'Testi ry' } }, roles: ['activity-publisher'] })) : [];
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ items }));
    };
    browser = new Browser(portal);
  });

  describe('login', () => {
    it('asks with PKCE, state and nonce, and comes back to the page that was wanted', async () => {
      const begun = await browser.go('/auth/login?next=%2Ftyo%2Fasiakkaat&kieli=sv');
      const query = new URL(begun.headers.get('location')!).searchParams;
      expect(query.get('code_challenge_method')).toBe('S256');
      expect(query.get('ui_locales')).toBe('sv');
      for (const name of ['state', 'nonce', 'code_challenge']) expect(query.get(name)?.length, name).toBeGreaterThan(20);
      expect((await new Browser(portal).logIn('/tyo/asiakkaat')).headers.get('location')).toBe('/tyo/asiakkaat');
    });

    it('asks for an account to be made where somebody has none yet, gives time for a letter, and comes back to the same page', async () => {
      expect(await (await browser.go('/auth/registration')).json()).toEqual({ offered: true });
      const begun = await browser.go('/auth/login?next=%2Fkutsu&prompt=create');
      expect(new URL(begun.headers.get('location')!).searchParams.get('prompt')).toBe('create');
      expect(begun.headers.getSetCookie()[0]).toContain('Max-Age=3600');
      const back = portal.provider.agree(new URL(begun.headers.get('location')!));
      expect((await browser.go(`${back.pathname}${back.search}`)).headers.get('location')).toBe('/kutsu');
    });

    it.each(['none', 'consent', 'login', 'create%20none', 'create&prompt=none'])('passes no other prompt on, whoever made the address: %s', async (prompt) => {
      const begun = await browser.go(`/auth/login?prompt=${prompt}`);
      expect(new URL(begun.headers.get('location')!).searchParams.has('prompt')).toBe(false);
      expect(begun.headers.getSetCookie()[0]).toContain('Max-Age=900');
    });

    it('gives the browser a cookie that no script can read, and no token', async () => {
      const answer = await browser.logIn();
      expect(answer.status).toBe(302);
      const line = browser.lastCookieLines.find((each) => each.startsWith('pirtti='));
      expect(line).toMatch(/HttpOnly/);
      expect(line).toMatch(/SameSite=Lax/);
      expect(line).not.toMatch(/Secure/);
      expect(browser.cookies.get('pirtti')).toMatch(/^[\w-]{43}$/);
      const me = await (await browser.go('/auth/me')).text();
      expect(me).toContain('Testi Henkilö');
      expect(me).not.toMatch(/eyJ/);
    });

    it('keeps neither the cookie nor a readable token or name in the database', async () => {
      await browser.logIn();
      const [row] = await sessions();
      expect(row?.sealed).toMatch(/^eyJ[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/);
      const dump = JSON.stringify(await portal.database.app.query('select * from sessions'));
      expect(dump).not.toContain(browser.cookies.get('pirtti'));
      expect(dump).not.toContain('Testi');
    });

    it.each([
      ['a state of somebody else', async () => {
        const back = portal.provider.agree(new URL((await browser.go('/auth/login')).headers.get('location')!));
        return new Browser(portal).go(`${back.pathname}${back.search}`);
      }],
      ['a code that was exchanged already', async () => {
        const back = portal.provider.agree(new URL((await browser.go('/auth/login')).headers.get('location')!));
        const cookies = new Map(browser.cookies);
        await browser.go(`${back.pathname}${back.search}`);
        const thief = new Browser(portal);
        for (const [name, value] of cookies) thief.cookies.set(name, value);
        return thief.go(`${back.pathname}${back.search}`);
      }],
      ['a refusal of the provider', () => browser.go('/auth/callback?error=access_denied&state=x')],
    ])('%s opens no session and says so on the front page', async (_, callback) => {
      const before = (await sessions()).length;
      const answer = await callback();
      expect(answer.headers.get('location')).toBe('/?kirjautuminen=epaonnistui');
      expect(answer.headers.getSetCookie().some((line) => /^pirtti=[^;]/.test(line))).toBe(false);
      expect((await sessions()).length).toBeLessThanOrEqual(before + 1);
    });

    it('opens a new session at each login and ends the one before', async () => {
      await browser.logIn();
      const first = browser.cookies.get('pirtti');
      await browser.logIn();
      expect(browser.cookies.get('pirtti')).not.toBe(first);
      expect(await sessions()).toHaveLength(1);
    });
  });

  describe('session', () => {
    it('ends at logout: here, at the provider, and in the browser', async () => {
      await browser.logIn();
      const cookie = browser.cookies.get('pirtti')!;
      const answer = await (await browser.go('/auth/logout', { method: 'POST' })).json() as { redirectTo: string };
      expect(answer.redirectTo).toMatch(new RegExp(`^${portal.provider.issuer}/end\\?.*id_token_hint=`));
      expect(portal.provider.revoked).toHaveLength(1);
      expect(browser.cookies.has('pirtti')).toBe(false);
      browser.cookies.set('pirtti', cookie);
      expect(await (await browser.go('/auth/me')).json()).toEqual({ loggedIn: false });
    });

    it.each([
      ['is not used for an hour', `last_seen_at = now() - interval '${IDLE_MINUTES + 1} minutes'`],
      ['has lasted its working day', `expires_at = now() - interval '1 second'`],
    ])('ends when it %s', async (_, change) => {
      await browser.logIn();
      await portal.database.app.query(`update sessions set ${change}`);
      const answer = await browser.go('/api/activities/activities');
      expect(answer.status).toBe(401);
      expect(await answer.json()).toMatchObject({ code: 'login-is-needed', type: 'urn:pirtti:problem:login-is-needed' });
    });

    it('renews a token that is about to end once, however many requests ask at the same time', async () => {
      portal.provider.lifetimeSeconds = 10;
      await browser.logIn();
      portal.provider.lifetimeSeconds = 600;
      const answers = await Promise.all(Array.from({ length: 12 }, () => browser.go('/api/activities/activities')));
      expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(200));
      expect(portal.provider.refreshes).toBe(1);
      expect(new Set(portal.upstream.asked.map(({ headers }) => headers.authorization)).size).toBe(1);
    });

    it('ends when the provider will not renew it', async () => {
      portal.provider.lifetimeSeconds = 10;
      await browser.logIn();
      portal.provider.endEverything();
      expect(await (await browser.go('/api/activities/activities')).json()).toMatchObject({ status: 401, code: 'session-has-ended' });
      expect(await sessions()).toHaveLength(0);
    });

    it('acts for the first of several organisations until another is chosen, never for a stranger’s', async () => {
      await browser.logIn();
      expect(await (await browser.go('/auth/me')).json()).toMatchObject({ organisation: { id: ORGANISATIONS[0] }, roles: ['activity-publisher'] });
      const choose = (organisationId: string) => browser.go('/auth/organisation', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ organisationId }) });
      expect((await choose(randomUUID())).status).toBe(403);
      expect((await choose('not an id')).status).toBe(400);
      expect((await choose(ORGANISATIONS[1]!)).status).toBe(200);
      await browser.go('/api/activities/activities');
      expect(portal.upstream.asked.at(-1)?.headers['pirtti-organisation']).toBe(ORGANISATIONS[1]);
    });
  });

  describe('forwarding', () => {
    it('passes on the person’s token and what the service needs, and nothing else', async () => {
      await browser.logIn();
      await browser.go('/auth/me');
      await browser.go('/api/activities/placements?status=requested', { headers: { 'accept-language': 'sv', 'x-forwarded-for': '1.2.3.4', 'pirtti-organisation': randomUUID(), authorization: 'Bearer forged' } });
      const asked = portal.upstream.asked.at(-1)!;
      expect(asked.url).toBe('/placements?status=requested');
      expect(asked.headers.authorization).toMatch(/^Bearer eyJ/);
      expect(asked.headers['pirtti-organisation']).toBe(ORGANISATIONS[0]);
      expect(asked.headers['accept-language']).toBe('sv');
      expect(asked.headers['traceparent']).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
      for (const name of ['cookie', 'x-forwarded-for', 'sec-fetch-site']) expect(asked.headers[name], name).toBeUndefined();
    });

    it('passes commands with their body and key, and a refusal as it is', async () => {
      await browser.logIn();
      portal.upstream.answer = (_, response) => response.writeHead(409, { 'content-type': 'application/problem+json', 'set-cookie': 'theirs=1' }).end('{"code":"activity-is-full"}');
      const key = randomUUID();
      const answer = await browser.go('/api/activities/placements/1/acceptance', { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': key }, body: '{"a":"ä"}' });
      expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([409, 'application/problem+json', '{"code":"activity-is-full"}']);
      expect(answer.headers.getSetCookie()).toEqual([]);
      expect(portal.upstream.asked.at(-1)).toMatchObject({ method: 'POST', body: '{"a":"ä"}', headers: { 'idempotency-key': key } });
    });

    it('lets everyone read what is public, without anybody’s token, and nothing else', async () => {
      await browser.logIn();
      expect((await browser.go('/api/activities/public/activities')).status).toBe(200);
      expect(portal.upstream.asked.at(-1)?.headers.authorization).toBeUndefined();
      expect((await new Browser(portal).go('/api/activities/public/activities')).status).toBe(200);
      expect((await new Browser(portal).go('/api/activities/activities')).status).toBe(401);
    });

    it('takes no flood from one address without a login, and says when to come again', async () => {
      const send = (path: string, more: Record<string, string> = {}) => browser.go(path, { method: 'POST', headers: { 'content-type': 'application/json', ...more }, body: '{}' });
      const before = portal.upstream.asked.length;
      for (let count = 0; count < 60; count += 1) expect((await send('/api/activities/public/ideas', { 'x-forwarded-for': `192.0.2.${count}` })).status).toBe(200);
      const words = { fi: /on yhä sivulla\. Odota 10 sekuntia ja/, sv: /Vänta 10 sekunder och/, en: /Wait 10 seconds and/ };
      for (const [language, detail] of Object.entries(words)) {
        // Nobody before us is trusted, so whoever says where they come from is not believed.
        const refused = await send('/api/activities/public/ideas', { 'accept-language': language, 'x-forwarded-for': '192.0.2.200' });
        expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('content-type')]).toEqual([429, '10', 'application/problem+json; charset=utf-8']);
        expect(await refused.json()).toMatchObject({ code: 'too-much-from-here', detail: expect.stringMatching(detail) });
      }
      expect(portal.upstream.asked).toHaveLength(before + 60);
      expect((await browser.go('/api/activities/public/ideas')).status).toBe(200);
      expect((await send('/api/activities/public/activities/1/views')).status).toBe(200);
    });

    it('believes what stands before it about where somebody comes from, where it is told to', async () => {
      const behind = await startTestPortal({ PIRTTI_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8' });
      try {
        const visitor = new Browser(behind);
        const send = (from: string) => visitor.go('/api/activities/public/ideas', { method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': from }, body: '{}' });
        // What a visitor writes themselves stands to the left of what the proxies have added.
        for (let count = 0; count < 60; count += 1) expect((await send(`198.51.100.${count}, 192.0.2.1, 10.0.0.7`)).status).toBe(200);
        expect((await send('198.51.100.99, 192.0.2.1')).status).toBe(429);
        expect((await send('192.0.2.2')).status).toBe(200);
      } finally {
        await behind.stop();
      }
    });

    it('keeps what was fetched with a token out of every cache', async () => {
      await browser.logIn();
      portal.upstream.answer = (_, response) => response.writeHead(200, { 'cache-control': 'public, max-age=60' }).end('x');
      expect((await browser.go('/api/activities/activities')).headers.get('cache-control')).toBe('no-store');
      expect((await browser.go('/api/activities/public/activities')).headers.get('cache-control')).toBe('public, max-age=60');
    });

    it('passes an answer on as it streams', async () => {
      let finish: () => void = () => undefined;
      portal.upstream.answer = (_, response) => {
        response.writeHead(200).write('first');
        finish = () => response.end('last');
      };
      const reader = (await browser.go('/api/reporting/public/reports/1/report.pdf')).body!.getReader();
      expect(Buffer.from((await reader.read()).value!).toString()).toBe('first');
      finish();
      expect(Buffer.from((await reader.read()).value!).toString()).toBe('last');
    });

    it.each(['/api/activities/metrics', '/api/activities/health/ready', '/api/activities/openapi.json', '/api/activities/public/..%2factivities', '/api/elsewhere/public/x', '/api/activities'])('%s leads nowhere', async (path) => {
      await browser.logIn();
      expect((await browser.go(path)).status).toBe(404);
      expect(portal.upstream.asked).toEqual([]);
    });

    it.each([
      ['is away', '/api/referrals/public/x', () => undefined, 503, 'service-is-away'],
      ['hangs up', '/api/activities/public/x', () => { portal.upstream.answer = (request) => request.socket.destroy(); }, 502, 'service-answered-badly'],
    ])('says it in the reader’s language when a service %s', async (_, path, arrange, status, code) => {
      arrange();
      const answer = await browser.go(path, { headers: { 'accept-language': 'en' } });
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toMatch('application/problem+json');
      expect(await answer.json()).toMatchObject({ code, title: expect.stringMatching(/^The service/) });
    });

    it('refuses an address that cannot be read, and does not repeat it', async () => {
      const answer = await browser.go('/api/referrals/clients/Asiakas%ff', { headers: { 'accept-language': 'sv' } });
      expect(answer.status).toBe(400);
      expect(answer.headers.get('content-type')).toMatch('application/problem+json');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(await answer.json()).toEqual({ type: 'urn:pirtti:problem:request-is-malformed', code: 'request-is-malformed', status: 400, title: 'Begäran är felaktig', detail: expect.any(String) });
    });

    it('refuses a body that no service would take', async () => {
      await browser.logIn();
      const answer = await browser.go('/api/activities/activities', { method: 'POST', headers: { 'content-type': 'application/json' }, body: 'x'.repeat(300_000) });
      expect(answer.status).toBe(413);
      expect(portal.upstream.asked).toEqual([]);
    });
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'http://evil.test' }],
    ['a neighbouring site', { 'sec-fetch-site': 'same-site', origin: ORIGIN }],
    ['nowhere in particular', { 'sec-fetch-site': 'none' }],
  ])('a change asked by %s is refused', async (_, headers) => {
    await browser.logIn();
    for (const path of ['/auth/logout', '/api/activities/placements/1/acceptance']) {
      const answer = await browser.go(path, { method: 'POST', headers });
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({ code: 'request-is-from-elsewhere' });
    }
    expect(portal.upstream.asked).toEqual([]);
    expect(await sessions()).toHaveLength(1);
  });

  describe('pages', () => {
    it('give one document for every address, each time with a fresh nonce in page and policy', async () => {
      const [first, second] = [await browser.go('/tyo/linkki'), await browser.go('/')];
      const html = await first.text();
      const nonce = /nonce="([^"]+)"/.exec(html)![1]!;
      const policy = first.headers.get('content-security-policy')!;
      expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(policy).toContain(`script-src 'self';`);
      expect(policy).not.toContain('unsafe');
      expect(await second.text()).not.toContain(nonce);
      expect(first.headers.get('x-content-type-options')).toBe('nosniff');
    });

    it('keep hashed files for a year, and give 404 for a file that is not there', async () => {
      expect((await browser.go('/assets/main-abc123.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect((await browser.go('/assets/main-gone99.js')).status).toBe(404);
      expect((await browser.go('/favicon.ico')).status).toBe(404);
    });
  });

  describe('papers', () => {
    const html = '<!doctype html><title>Kahvit</title><style>p{color:red}</style><p>Kahvit</p>';
    beforeEach(() => { portal.upstream.answer = (_, response) => { response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'a=b' }).end(JSON.stringify({ html })); }; });

    it('lets the widget alone into frames of other sites, shut into a sandbox without scripts and without knowing who looks', async () => {
      await browser.logIn();
      const answer = await browser.go('/upotus/toiminta?kunta=217&kunta=421&kieli=sv&maara=5&muu=1');
      expect(await answer.text()).toBe(html);
      const policy = answer.headers.get('content-security-policy')!;
      for (const part of ["default-src 'none'", 'frame-ancestors https: http:', 'sandbox allow-popups allow-popups-to-escape-sandbox']) expect(policy.split('; ')).toContain(part);
      expect(policy).not.toMatch(/script|allow-same-origin/);
      expect([answer.headers.get('cross-origin-resource-policy'), answer.headers.get('set-cookie')]).toEqual(['cross-origin', null]);
      expect(portal.upstream.asked).toMatchObject([{ url: '/public/widget?municipalityCode=217&municipalityCode=421&language=sv&most=5' }]);
      expect(portal.upstream.asked[0]!.headers).not.toHaveProperty('authorization');
    });

    it('shows a newsletter and a poster on our own pages alone', async () => {
      for (const [path, asked] of [['/uutiskirje?alku=2026-11-23&loppu=2026-11-29', '/public/newsletter?from=2026-11-23&to=2026-11-29'], ['/juliste/a%2Fb?kieli=fi', '/public/activities/a%2Fb/poster?language=fi']] as const) {
        const answer = await browser.go(path);
        expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
        expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
        expect(portal.upstream.asked.at(-1)!.url).toBe(asked);
      }
      expect((await browser.go('/')).headers.get('content-security-policy')).toMatch(/frame-src 'self';.*frame-ancestors 'none'/);
    });

    it('gives other sites’ scripts the feed, and nobody’s login with it', async () => {
      const answer = await browser.go('/upotus/toiminta.json?jarjesto=1');
      expect([answer.headers.get('content-type'), answer.headers.get('access-control-allow-origin'), answer.headers.get('access-control-allow-credentials')]).toEqual(['application/feed+json; charset=utf-8', '*', null]);
    });

    it('says in the reader’s language what is wrong, in a frame as well', async () => {
      portal.upstream.answer = (_, response) => { response.writeHead(404, { 'content-type': 'application/problem+json' }).end('{"code":"not-found"}'); };
      const gone = await browser.go('/juliste/1?kieli=sv');
      expect([gone.status, await gone.text()]).toEqual([404, expect.stringContaining('Detta hittades inte')]);
      portal.upstream.answer = (_, response) => { response.writeHead(200).end('<p>'); };
      const away = await browser.go('/upotus/toiminta');
      expect([away.status, away.headers.get('cache-control'), await away.text()]).toEqual([503, 'no-store', expect.stringContaining('Tietoja ei juuri nyt saada')]);
    });
  });

  it('says whether it is alive and ready', async () => {
    expect((await browser.go('/health/live')).status).toBe(200);
    expect(await (await browser.go('/health/ready')).json()).toEqual({ status: 'ok', database: true });
  });
});

describe('the portal without its database', () => {
  it('opens public pages, says that it is not ready, and asks workers to come back', async () => {
    const portal = await startTestPortal({ PIRTTI_DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' });
    try {
      const browser = new Browser(portal);
      browser.cookies.set('pirtti', 'x'.repeat(43));
      expect((await browser.go('/')).status).toBe(200);
      expect((await browser.go('/api/activities/public/activities')).status).toBe(200);
      expect((await browser.go('/health/ready')).status).toBe(503);
      expect((await browser.go('/api/activities/activities')).status).toBe(503);
    } finally {
      await portal.stop();
    }
  });
});
