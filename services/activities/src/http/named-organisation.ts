import type { KnownOrganisation } from '@pirtti/http-kit';
import { OrganisationNameResponse } from '../activities/http/activity.response.js';

export type Known = ReadonlyMap<string, KnownOrganisation>;
export { OrganisationNameResponse };

/** The name of an organisation, where the registry's mail has told it. */
export function namedAmong(known: Known, id: string | null): OrganisationNameResponse | null {
  const found = id === null ? undefined : known.get(id);
  return found ? { id: found.id, names: found.names } : null;
}
