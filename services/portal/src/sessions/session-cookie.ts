import { createHash, randomBytes } from 'node:crypto';

/** `__Host-` makes browsers refuse the cookie from a neighbouring subdomain; it needs https. */
export const sessionCookieName = (publicUrl: URL): string => (publicUrl.protocol === 'https:' ? '__Host-pirtti' : 'pirtti');

export const cookieOptions = (publicUrl: URL) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: publicUrl.protocol === 'https:' }) as const;

export const newSessionSecret = (): string => randomBytes(32).toString('base64url');

/** The database holds only this, so that a copy of it opens no one's session. */
export const sessionIdOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
