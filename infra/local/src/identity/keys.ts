import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JWK } from 'oidc-provider';

export interface ProviderKeys {
  readonly jwks: { readonly keys: JWK[] };
  /** Signs the provider's own cookies. */
  readonly cookies: string[];
}

/** The provider's keys: made at the first start, readable by this user alone, the same ever after. */
export function providerKeys(folder: string): ProviderKeys {
  const file = join(folder, 'identity-keys.json');
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = { ...privateKey.export({ format: 'jwk' }), kid: randomBytes(8).toString('hex'), use: 'sig', alg: 'RS256' };
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify({ jwks: { keys: [key] }, cookies: [randomBytes(32).toString('base64url')] }), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as ProviderKeys;
}
