import { createHash } from 'node:crypto';

/** What must come back unchanged from the login page; sealed in a short-lived cookie of its own for each try. */
export interface LoginTicket {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly next: string;
}

/** What the provider may be asked to begin with: its page where an account is made (Initiating User Registration via OpenID Connect 1.0). */
export type Prompt = 'create';

/** A person has this long to log in; who makes an account waits for a letter first. */
export const minutesFor = (prompt: Prompt | undefined): number => (prompt === 'create' ? 60 : 15);

/** The one prompt that an address of ours may ask for, and only where the provider says that it knows it. */
export const allowedPrompt = (wish: unknown, known: readonly string[] = []): Prompt | undefined => (wish === 'create' && known.includes(wish) ? wish : undefined);

/** One cookie per try, so that two tabs can log in at the same time. */
export const ticketCookieName = (state: string): string => `pirtti_login_${createHash('sha256').update(state).digest('hex').slice(0, 12)}`;

/** Where to go after login: a path of our own, never another site (`//elsewhere`, `/\elsewhere`). */
export function safeNext(wish: unknown): string {
  if (typeof wish !== 'string' || wish.length > 500 || !/^\/(?![/\\])/.test(wish) || /[\u0000-\u001f\\]/.test(wish)) return '/tyo';
  const url = new URL(wish, 'http://pirtti.invalid');
  if (url.host !== 'pirtti.invalid' || url.pathname.startsWith('/auth/')) return '/tyo';
  return `${url.pathname}${url.search}${url.hash}`;
}
