import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

export interface TestIdentity {
  readonly issuer: string;
  readonly jwksUrl: string;
  /** A valid token of the person, five minutes long; claims are added or, given as undefined, left out. */
  token(subject: string, claims?: JWTPayload): Promise<string>;
  stop(): Promise<void>;
}

export const TEST_AUDIENCE = 'pirtti';
const KEY_ID = 'test';

/** A small OpenID provider: discovery and keys over HTTP, tokens signed with a real key. */
export async function testIdentity(): Promise<TestIdentity> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...await exportJWK(publicKey), kid: KEY_ID, alg: 'ES256', use: 'sig' };
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/jwks') response.end(JSON.stringify({ keys: [jwk] }));
    else if (request.url === '/.well-known/openid-configuration') response.end(JSON.stringify({ issuer, jwks_uri: `${issuer}/jwks` }));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    jwksUrl: `${issuer}/jwks`,
    token(subject, claims = {}) {
      const now = Math.floor(Date.now() / 1000);
      const payload = { iss: issuer, aud: TEST_AUDIENCE, sub: subject, iat: now, exp: now + 300, ...claims };
      return new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: KEY_ID }).sign(privateKey);
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => { server.close(resolve); });
    },
  };
}
