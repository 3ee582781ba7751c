import { createHash } from 'node:crypto';

/** What must come back unchanged from the login page; sealed in a short-lived cookie of its own for each try. */
export interface LoginTicket {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly next: string;
}

/** A person has this long to log in. */
export const LOGIN_MINUTES = 15;

/** One cookie per try, so that two tabs can log in at the same time. */
export const ticketCookieName = (state: string): string => `pirtti_login_${createHash('sha256').update(state).digest('hex').slice(0, 12)}`;

/** Where to go after login: a path of our own, never another site (`//elsewhere`, `/\elsewhere`). */
export function safeNext(wish: unknown): string {
  if (typeof wish !== 'string' || wish.length > 500 || !/^\/(?![/\\])/.test(wish) || /[\u0000-\u001f\\]/.test(wish)) return '/tyo';
  const url = new URL(wish, 'http://pirtti.invalid');
  if (url.host !== 'pirtti.invalid' || url.pathname.startsWith('/auth/')) return '/tyo';
  return `${url.pathname}${url.search}${url.hash}`;
}
