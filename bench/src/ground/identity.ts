import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** Publishes one key and signs tokens with it, as an OpenID provider does for services. */
export interface Identity {
  readonly issuer: string;
  readonly jwksUrl: string;
  readonly audience: string;
  /** A token of the person that outlives every run. */
  token(subject: string): Promise<string>;
  stop(): Promise<void>;
}

const KEY_ID = 'bench';
const AUDIENCE = 'pirtti';

/** RS256, as the providers that people run sign by default. */
export async function startIdentity(): Promise<Identity> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = JSON.stringify({ keys: [{ ...await exportJWK(publicKey), kid: KEY_ID, alg: 'RS256', use: 'sig' }] });
  const server = createServer((_, response) => response.setHeader('content-type', 'application/json').end(keys));
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer, jwksUrl: `${issuer}/jwks`, audience: AUDIENCE,
    token: (subject) => new SignJWT({ sub: subject }).setProtectedHeader({ alg: 'RS256', kid: KEY_ID })
      .setIssuer(issuer).setAudience(AUDIENCE).setIssuedAt().setExpirationTime('12h').sign(privateKey),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => { server.close(resolve); });
    },
  };
}
