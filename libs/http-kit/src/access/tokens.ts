import { Inject, Injectable } from '@nestjs/common';
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { Problem } from '../problems/problem.js';
import type { Person } from './actor.js';
import { VerifiedTokens } from './verified-tokens.js';

export interface TokenOptions {
  readonly issuer: string;
  readonly audience: string;
  /** Where the keys are; found by discovery when left out. */
  readonly jwksUrl?: string;
}

/** DI token of the options. */
export const TOKEN_OPTIONS = Symbol('TOKEN_OPTIONS');

/** Signatures with public keys only: a shared secret would let any holder make tokens. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'];
const CLOCK_TOLERANCE_SECONDS = 5;
const FETCH_TIMEOUT_MS = 5_000;
const MAX_TOKEN_LENGTH = 8_192;
const MAX_SUBJECT_LENGTH = 255;

const REFUSED_TOKENS = [
  errors.JWTClaimValidationFailed, errors.JWTExpired, errors.JWTInvalid, errors.JWSInvalid, errors.JWSSignatureVerificationFailed,
  errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSEAlgNotAllowed, errors.JOSENotSupported, errors.JWKInvalid,
];

/** Verifies who sends a request: issuer, audience, expiry and signature, against the provider's published keys. */
@Injectable()
export class Tokens {
  private keys: Promise<JWTVerifyGetKey> | undefined;
  private readonly verified = new VerifiedTokens();

  constructor(@Inject(TOKEN_OPTIONS) private readonly options: TokenOptions) {}

  /** The person of an Authorization header; throws a 401 problem, or 503 where the provider's keys cannot be fetched. */
  async personOf(header: string | undefined): Promise<Person> {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(header ?? '')?.[1];
    if (token === undefined) throw unauthorised(header === undefined ? 'login-is-needed' : 'token-is-invalid');
    if (token.length > MAX_TOKEN_LENGTH) throw unauthorised('token-is-invalid');
    return this.verified.find(token, Date.now()) ?? this.verify(token);
  }

  private async verify(token: string): Promise<Person> {
    try {
      const { payload } = await jwtVerify(token, await this.keySet(), {
        issuer: this.options.issuer, audience: this.options.audience, algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE_SECONDS, requiredClaims: ['exp', 'sub'],
      });
      const subject = payload.sub;
      if (typeof subject !== 'string' || !subject || subject.length > MAX_SUBJECT_LENGTH || subject.includes('\0')) throw unauthorised('token-is-invalid');
      const person = { issuer: this.options.issuer, subject };
      this.verified.remember(token, person, (payload.exp! + CLOCK_TOLERANCE_SECONDS) * 1000, Date.now());
      return person;
    } catch (error) {
      if (error instanceof Problem) throw error;
      if (REFUSED_TOKENS.some((refused) => error instanceof refused)) throw unauthorised('token-is-invalid');
      throw new Problem('identity-is-unreachable', { cause: error, headers: { 'retry-after': '5' } });
    }
  }

  private keySet(): Promise<JWTVerifyGetKey> {
    this.keys ??= this.findKeys().catch((error: unknown) => {
      // The provider may come up later than we do: ask again at the next request.
      this.keys = undefined;
      throw error;
    });
    return this.keys;
  }

  private async findKeys(): Promise<JWTVerifyGetKey> {
    const url = this.options.jwksUrl ?? await this.discover();
    return createRemoteJWKSet(new URL(url), { timeoutDuration: FETCH_TIMEOUT_MS });
  }

  private async discover(): Promise<string> {
    const response = await fetch(`${this.options.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
    if (!response.ok) throw new Error(`discovery answered ${response.status}`);
    const found = await response.json() as { issuer?: unknown; jwks_uri?: unknown };
    if (found.issuer !== this.options.issuer || typeof found.jwks_uri !== 'string') throw new Error('discovery names another issuer, or no keys');
    return found.jwks_uri;
  }
}

const unauthorised = (code: 'login-is-needed' | 'token-is-invalid'): Problem => new Problem(code, {
  headers: { 'www-authenticate': code === 'login-is-needed' ? 'Bearer realm="pirtti"' : 'Bearer realm="pirtti", error="invalid_token"' },
});
