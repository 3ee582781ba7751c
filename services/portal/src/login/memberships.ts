import { Inject, Injectable } from '@nestjs/common';
import type { LocalizedText } from '@pirtti/kernel';
import type { PortalConfig } from '../config.js';
import { PORTAL_CONFIG } from '../tokens.js';

export interface Membership {
  readonly membershipId: string;
  readonly organisation: { readonly id: string; readonly names: LocalizedText };
  readonly roles: readonly string[];
}

const ANSWER_MS = 5_000;

/** For whom a person may act; kept by `partners`, asked with the person's own token. */
@Injectable()
export class Memberships {
  constructor(@Inject(PORTAL_CONFIG) private readonly config: PortalConfig) {}

  /** One for each organisation, or undefined when `partners` does not answer: being logged in does not depend on it. */
  async of(accessToken: string): Promise<readonly Membership[] | undefined> {
    try {
      const answer = await fetch(new URL('/my/memberships', this.config.upstreams.partners), {
        headers: { authorization: `Bearer ${accessToken}`, accept: 'application/json' },
        signal: AbortSignal.timeout(ANSWER_MS),
      });
      if (!answer.ok) return undefined;
      const { items } = (await answer.json()) as { items: Membership[] };
      return onePerOrganisation(items);
    } catch {
      return undefined;
    }
  }
}

/** Who stands in for a colleague holds two in one organisation, and they add up, as they do in every service. */
export function onePerOrganisation(memberships: readonly Membership[]): readonly Membership[] {
  const found = new Map<string, Membership>();
  for (const one of memberships) {
    const known = found.get(one.organisation.id);
    found.set(one.organisation.id, known ? { ...known, roles: [...new Set([...known.roles, ...one.roles])] } : one);
  }
  return [...found.values()];
}
