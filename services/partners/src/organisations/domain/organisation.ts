import type { LocalizedText, MunicipalityCode, OrganisationType, Role, ServiceLanguage } from '@pirtti/kernel';
import type { FieldChange } from './fields.js';

/** What the registry says of an organisation: public by nature, and never of a person. */
export interface OrganisationContent {
  readonly type: OrganisationType;
  readonly names: LocalizedText;
  /** Y-tunnus. An informal group has none. */
  readonly businessId: string | null;
  /** Where it lives; a wellbeing region and a national agency live nowhere. */
  readonly municipalityCode: MunicipalityCode | null;
  /** Where it serves, also beyond its home. */
  readonly serviceArea: readonly MunicipalityCode[];
  readonly languages: readonly ServiceLanguage[];
  /** Whether it owes its texts in Finnish and Swedish. */
  readonly bilingual: boolean;
  readonly description: LocalizedText | null;
  readonly website: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** What it is a part of; of an informal group, its host. */
  readonly parentId: string | null;
  /** Those who hold it together: two municipalities have one joint authority. */
  readonly memberIds: readonly string[];
  /** The last day of its work, `2016-12-31`. */
  readonly endedOn: string | null;
  /** Who goes on with its work. */
  readonly successorId: string | null;
}

export interface Organisation extends OrganisationContent {
  readonly id: string;
  /** Grows by one with each change: whoever has seen another version must look again. */
  readonly version: number;
  /** Who entered it into the registry; null where it came with the installation. */
  readonly registeredBy: string | null;
  /** The organisation whose adviser keeps the data on its behalf. */
  readonly adviserId: string | null;
  readonly changedAt: Date;
  /** When somebody last said that all this is so: whoever writes it says it too. */
  readonly confirmedAt: Date;
  /** When its people were asked whether it is; null when nobody needed to ask since. */
  readonly remindedAt: Date | null;
  /** When nobody had answered for too long: out of the public list until somebody confirms it. */
  readonly archivedAt: Date | null;
}

/** Who did something, as others may know it: an organisation and a role, never a name. */
export interface Author {
  readonly organisationId: string;
  /** Null where the installation did it. */
  readonly role: Role | null;
  /** Whether it was done for the organisation by its adviser. */
  readonly onBehalf: boolean;
}

/** Of every change: who, when and why. */
interface Told {
  readonly by: Author;
  readonly reason: string | null;
  readonly at: Date;
}

export interface OrganisationRegistered extends Told {
  readonly type: 'OrganisationRegistered';
  readonly organisation: Organisation;
}

export interface OrganisationChanged extends Told {
  readonly type: 'OrganisationChanged';
  readonly organisation: Organisation;
  readonly changes: readonly FieldChange[];
}

/** That its keepers invited somebody to administer it. Whom, only they know. */
export interface AdministratorInvited extends Told {
  readonly type: 'AdministratorInvited';
  readonly organisation: Organisation;
}

/** That they took it back. */
export interface AdministratorInvitationWithdrawn extends Told {
  readonly type: 'AdministratorInvitationWithdrawn';
  readonly organisation: Organisation;
}

/** What can have happened to an organisation. `announce.ts` says what others are told of it. */
export type OrganisationFact = OrganisationRegistered | OrganisationChanged | AdministratorInvited | AdministratorInvitationWithdrawn;

export const evolve = (_before: Organisation | undefined, fact: OrganisationFact): Organisation => fact.organisation;

/** Its content alone, without what the registry notes beside it. */
export function contentOf(organisation: Organisation): OrganisationContent {
  const {
    id: _id, version: _version, registeredBy: _registrar, adviserId: _adviser, changedAt: _at, confirmedAt: _confirmed, remindedAt: _reminded, archivedAt: _archived, ...content
  } = organisation;
  return content;
}
