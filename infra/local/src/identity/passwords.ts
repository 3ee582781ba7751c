import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** What OWASP asks of scrypt at 32 megabytes. Kept beside each hash, so that a later choice leaves old ones readable. */
const COST = { N: 2 ** 15, r: 8, p: 3 } as const;
const MOST_MEMORY = 64 * 1024 * 1024;
const HASH_BYTES = 32;

/** A hash with all that is needed to check it, but the password. */
export async function hashOf(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password.normalize('NFKC'), salt, HASH_BYTES, { ...COST, maxmem: MOST_MEMORY });
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Takes the same time for an account that is not there. */
export async function isPassword(typed: string, kept: string | undefined): Promise<boolean> {
  const [, N, r, p, salt = '', hash = ''] = (kept ?? `scrypt$${COST.N}$${COST.r}$${COST.p}$$`).split('$');
  const right = Buffer.from(hash, 'base64url');
  const given = await derive(typed.normalize('NFKC'), Buffer.from(salt, 'base64url'), HASH_BYTES, { N: Number(N), r: Number(r), p: Number(p), maxmem: MOST_MEMORY });
  return right.length === HASH_BYTES && timingSafeEqual(given, right);
}
