import type { Decision } from '@pirtti/kernel';
import type { Author } from '../../organisations/domain/organisation.js';
import type { Matter, MatterFact } from './matter.js';

export interface RegisterMatter {
  readonly id: string;
  readonly kind: 'network' | 'duty';
  readonly name: string;
  readonly by: Author;
  readonly reason: string;
  readonly at: Date;
}

/** Writes down a network or a duty, for which nobody answers yet. */
export const registerMatter = ({ id, kind, name, by, reason, at }: RegisterMatter): Decision<Matter | undefined, MatterFact> => (matter) => (matter ? [] : [{
  type: 'MatterRegistered', matter: { id, organisationId: by.organisationId, kind, name, parties: [by.organisationId], closedOn: null, responsibilities: [], participations: [], agreementIds: [], version: 1 }, by, reason, at,
}]);
