import { createHash, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const CLIENT = { id: 'pirtti-portal', secret: 'test-secret' };

/** A small real OpenID provider: signs with a key of its own, checks PKCE and the client, spends each code and refresh token once. */
export class TestProvider {
  readonly subject = randomUUID();
  lifetimeSeconds = 600;
  refreshes = 0;
  readonly revoked: string[] = [];
  private readonly codes = new Map<string, { challenge: string; nonce: string }>();
  private refreshToken = '';
  private server!: Server;
  private sign!: (claims: Record<string, unknown>, audience: string) => Promise<string>;

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  static async start(): Promise<TestProvider> {
    const provider = new TestProvider();
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const key = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' };
    provider.sign = (claims, audience) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'test' }).setIssuer(provider.issuer).setAudience(audience).setSubject(provider.subject).setIssuedAt().setExpirationTime('1h').sign(privateKey);
    provider.server = createServer((request, response) => {
      void provider.answer(request.url ?? '/', request.headers.authorization, request).then(([status, body]) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
    provider.keys = { keys: [key] };
    await new Promise<void>((resolve) => provider.server.listen(0, '127.0.0.1', resolve));
    return provider;
  }

  /** What a person does at the login page: agrees, and is sent back with a code. */
  agree(authorization: URL): URL {
    const code = randomUUID();
    this.codes.set(code, { challenge: authorization.searchParams.get('code_challenge') ?? '', nonce: authorization.searchParams.get('nonce') ?? '' });
    const back = new URL(authorization.searchParams.get('redirect_uri')!);
    back.search = new URLSearchParams({ code, state: authorization.searchParams.get('state')!, iss: this.issuer }).toString();
    return back;
  }

  /** Nobody's refresh token is good any more. */
  endEverything(): void {
    this.refreshToken = '';
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private keys: object = {};

  private async answer(path: string, authorization: string | undefined, body: AsyncIterable<Buffer>): Promise<[number, object]> {
    if (path === '/.well-known/openid-configuration') {
      return [200, {
        issuer: this.issuer, authorization_endpoint: `${this.issuer}/authorize`, token_endpoint: `${this.issuer}/token`, jwks_uri: `${this.issuer}/jwks`,
        revocation_endpoint: `${this.issuer}/revoke`, end_session_endpoint: `${this.issuer}/end`, response_types_supported: ['code'], subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['ES256'], authorization_response_iss_parameter_supported: true, code_challenge_methods_supported: ['S256'],
        prompt_values_supported: ['none', 'login', 'consent', 'create'],
      }];
    }
    if (path === '/jwks') return [200, this.keys];
    let text = '';
    for await (const chunk of body) text += chunk.toString();
    const form = new URLSearchParams(text);
    // RFC 6749 §2.3.1: both parts are form-encoded before they are joined.
    const [id, secret] = Buffer.from(authorization?.slice('Basic '.length) ?? '', 'base64').toString().split(':').map(decodeURIComponent);
    if (id !== CLIENT.id || secret !== CLIENT.secret) return [401, { error: 'invalid_client' }];
    if (path === '/revoke') {
      this.revoked.push(form.get('token') ?? '');
      return [200, {}];
    }
    return form.get('grant_type') === 'refresh_token' ? this.renew(form) : this.exchange(form);
  }

  private async exchange(form: URLSearchParams): Promise<[number, object]> {
    const known = this.codes.get(form.get('code') ?? '');
    this.codes.delete(form.get('code') ?? '');
    const challenge = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url');
    if (!known || known.challenge !== challenge) return [400, { error: 'invalid_grant' }];
    return [200, await this.tokens({ id_token: await this.sign({ name: 'Testi Henkilö', nonce: known.nonce }, CLIENT.id) })];
  }

  private async renew(form: URLSearchParams): Promise<[number, object]> {
    this.refreshes += 1;
    if (!this.refreshToken || form.get('refresh_token') !== this.refreshToken) return [400, { error: 'invalid_grant' }];
    // Slow enough for the other requests of the page to arrive meanwhile.
    await new Promise((resolve) => setTimeout(resolve, 80));
    return [200, await this.tokens({})];
  }

  private async tokens(more: object): Promise<object> {
    this.refreshToken = randomUUID();
    return { access_token: await this.sign({ jti: randomUUID() }, 'pirtti'), token_type: 'Bearer', expires_in: this.lifetimeSeconds, refresh_token: this.refreshToken, ...more };
  }
}
