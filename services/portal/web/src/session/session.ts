import type { LocalizedText } from '@pirtti/kernel';
import { queryOptions, useQuery } from '@tanstack/react-query';
import i18next from 'i18next';
import { ProblemError } from '../api/problem';
import type { Problem } from '../api/types/operation';
import { forgetDrafts } from '../shared/draft';
import { forgetKept } from '../shared/kept';

export interface Me {
  readonly loggedIn: boolean;
  readonly displayName?: string;
  readonly organisation?: { readonly id: string; readonly names: LocalizedText };
  readonly roles?: readonly string[];
  readonly memberships?: readonly { readonly membershipId: string; readonly organisation: { readonly id: string; readonly names: LocalizedText }; readonly roles: readonly string[] }[];
}

async function portal<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const answer = await fetch(path, { ...init, cache: 'no-store', headers: { 'Accept-Language': i18next.language, ...init?.headers } });
  if (answer.ok) return (await answer.json()) as Answer;
  throw new ProblemError((await answer.json()) as Problem);
}

const KEPT_ME = 'pirtti.kept.me';

/** Who works with what is kept on this device, for when there is no connection: the roles, not the name. */
export function keepMe({ displayName: _name, ...person }: Me): void {
  try {
    localStorage.setItem(KEPT_ME, JSON.stringify(person));
  } catch {
    // Then the pages only open with a connection.
  }
}

/** From the portal; where nobody answers, who last kept work on this device. Services ask for the session anyway. */
async function askMe(): Promise<Me> {
  try {
    return await portal<Me>('/auth/me');
  } catch (error) {
    const kept = error instanceof ProblemError ? null : localStorage.getItem(KEPT_ME);
    if (kept === null) throw error;
    return JSON.parse(kept) as Me;
  }
}

export const me = queryOptions({ queryKey: ['me'], queryFn: askMe, staleTime: 60_000, networkMode: 'always' });

/** Who is using the page; undefined while it is not known yet. */
export const useMe = (): Me | undefined => useQuery(me).data;

export const hasRole = (person: Me | undefined, roles: readonly string[]): boolean => roles.some((role) => person?.roles?.includes(role));

/** The address that logs in and comes back to this page. */
export const loginAddress = (next = `${window.location.pathname}${window.location.search}`): string => `/auth/login?kieli=${i18next.language}&next=${encodeURIComponent(next)}`;

/** Whether somebody without an account may make one. */
export const registration = queryOptions({ queryKey: ['registration'], queryFn: () => portal<{ offered: boolean }>('/auth/registration'), staleTime: 60_000 });

/** The address that makes an account and comes back, logged in. */
export const registrationAddress = (next: string): string => `${loginAddress(next)}&prompt=create`;

export async function logOut(): Promise<void> {
  const { redirectTo } = await portal<{ redirectTo: string }>('/auth/logout', { method: 'POST' });
  forgetDrafts();
  forgetKept();
  window.location.assign(redirectTo);
}

export async function actFor(organisationId: string): Promise<void> {
  await portal('/auth/organisation', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ organisationId }) });
  window.location.assign('/tyo');
}
