import type { NamedOrganisation } from '../api/types/partners';

/** Another organisation that was chosen. */
export type Chosen = Pick<NamedOrganisation, 'id' | 'names'>;
