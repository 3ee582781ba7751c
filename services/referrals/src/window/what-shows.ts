import type { SharedField } from '@pirtti/kernel';
import type { WindowResponse } from './window.response.js';

export interface Looked {
  readonly givenName: string;
  readonly familyName: string;
  readonly phone: string | null;
  readonly language: string;
  readonly barriers: readonly string[];
}

/** Picks the allowed fields one by one: a field that is new in the vault shows to nobody by itself. */
export function whatShows(client: Looked, fields: readonly SharedField[]): WindowResponse {
  return {
    ...(fields.includes('name') ? { givenName: client.givenName, familyName: client.familyName } : {}),
    ...(fields.includes('phone') ? { phone: client.phone } : {}),
    ...(fields.includes('language') ? { language: client.language } : {}),
    ...(fields.includes('needs') ? { barriers: [...client.barriers] } : {}),
  };
}
