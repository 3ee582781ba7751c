import { refuse, type Refusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import type { OrganisationStore } from '../../organisations/storage/organisation.store.js';

/** Refuses organisations that the registry does not know. */
export async function unknownAmong(organisations: OrganisationStore, tx: EntityManager, ids: readonly string[]): Promise<Refusal | undefined> {
  const known = await organisations.findMany(tx, ids);
  const unknown = ids.filter((id) => !known.has(id));
  return unknown.length > 0 ? refuse('related-organisation-is-unknown', { unknown }) : undefined;
}
