import { createHash, randomBytes } from 'node:crypto';

/** Not to be guessed, and short enough for a line of a letter. */
const SECRET_BYTES = 32;

/** A secret by which somebody without an account may act: what the link carries, and what of it is kept. */
export function newSecret(): { readonly token: string; readonly tokenHash: string } {
  const token = randomBytes(SECRET_BYTES).toString('base64url');
  return { token, tokenHash: hashOfSecret(token) };
}

export const hashOfSecret = (token: string): string => createHash('sha256').update(token).digest('hex');
