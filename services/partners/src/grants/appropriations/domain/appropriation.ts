import { refuse, type Decision, type OrganisationType } from '@pirtti/kernel';
import type { Doer } from '../../../agreements/domain/agreement-facts.js';
import { isGoverning } from '../../../organisations/domain/keepers.js';

/** The year's money for grants. Rounds share it, and what they give never exceeds it. */
export interface Appropriation {
  readonly id: string;
  readonly organisationId: string;
  readonly year: number;
  readonly name: string;
  readonly amountCents: number;
  readonly grantedCents: number;
  readonly version: number;
}

interface Of {
  readonly appropriation: Appropriation;
  readonly by: Doer;
  readonly at: Date;
}

export interface AppropriationSetAside extends Of { readonly type: 'AppropriationSetAside' }
export interface AppropriationChanged extends Of { readonly type: 'AppropriationChanged'; readonly reason: string }
export type AppropriationFact = AppropriationSetAside | AppropriationChanged;

export interface SetAsideCommand extends Pick<Appropriation, 'id' | 'year' | 'name' | 'amountCents'> {
  readonly by: Doer;
  readonly organisationType: OrganisationType | undefined;
  readonly at: Date;
}

export interface ChangeAppropriationCommand {
  readonly by: Doer;
  readonly amountCents: number;
  readonly reason: string;
  /** What the writer had before them. */
  readonly version: number;
  readonly at: Date;
}

type Change = Decision<Appropriation | undefined, AppropriationFact>;

export const setAside = ({ id, year, name, amountCents, by, organisationType, at }: SetAsideCommand): Change => (appropriation) => {
  if (appropriation) return [];
  if (!isGoverning(organisationType)) return refuse('organisation-gives-no-grants');
  return [{ type: 'AppropriationSetAside', appropriation: { id, organisationId: by.organisationId, year, name, amountCents, grantedCents: 0, version: 1 }, by, at }];
};

/** The council gave more or less: never less than has been granted already. */
export const changeAppropriation = ({ by, amountCents, reason, version, at }: ChangeAppropriationCommand): Change => (appropriation) => {
  if (!appropriation) return refuse('not-found');
  if (appropriation.amountCents === amountCents) return [];
  if (appropriation.version !== version) return refuse('appropriation-has-changed', { version: appropriation.version });
  if (amountCents < appropriation.grantedCents) return refuse('appropriation-is-granted-already', { grantedCents: appropriation.grantedCents });
  return [{ type: 'AppropriationChanged', appropriation: { ...appropriation, amountCents, version: version + 1 }, by, reason, at }];
};
