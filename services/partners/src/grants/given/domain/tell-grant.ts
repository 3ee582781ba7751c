import { refuse, type Decision, type OrganisationType } from '@pirtti/kernel';
import type { Doer } from '../../../agreements/domain/agreement-facts.js';
import { isGoverning } from '../../../organisations/domain/keepers.js';

/** A grant that a funder outside Pirtti gave, as somebody tells it with its source. */
export interface ToldGrant {
  readonly id: string;
  /** Who tells. */
  readonly organisationId: string;
  readonly recipientId: string;
  readonly funderName: string;
  readonly title: string;
  readonly year: number;
  readonly amountCents: number;
  readonly decidedOn: string;
  /** Where it can be checked. */
  readonly source: string;
  readonly isRetracted: boolean;
}

export interface GrantTold { readonly type: 'GrantTold'; readonly grant: ToldGrant; readonly by: Doer; readonly at: Date }
export interface ToldGrantRetracted { readonly type: 'ToldGrantRetracted'; readonly grantId: string; readonly by: Doer; readonly at: Date }
export type ToldGrantFact = GrantTold | ToldGrantRetracted;

export interface TellGrantCommand extends Omit<ToldGrant, 'organisationId' | 'isRetracted' | 'decidedOn'> {
  readonly decidedOn: string;
  readonly by: Doer;
  readonly organisationType: OrganisationType | undefined;
  readonly isRecipientKnown: boolean;
  readonly today: string;
  readonly at: Date;
}

type Change = Decision<ToldGrant | undefined, ToldGrantFact>;

/** An association tells of its own grants; municipalities and regions of any association's. */
export const tellGrant = ({ by, organisationType, isRecipientKnown, today, at, ...grant }: TellGrantCommand): Change => (told) => {
  if (told) return [];
  if (!isRecipientKnown) return refuse('recipient-is-not-in-the-registry');
  if (grant.recipientId !== by.organisationId && !isGoverning(organisationType)) return refuse('grant-is-of-another-organisation');
  if (grant.decidedOn > today) return refuse('day-is-in-the-future');
  return [{ type: 'GrantTold', grant: { ...grant, organisationId: by.organisationId, isRetracted: false }, by, at }];
};

/** It was told wrong: only who told it takes it back. */
export const retractGrant = ({ by, at }: { readonly by: Doer; readonly at: Date }): Change => (told) => {
  if (told?.organisationId !== by.organisationId) return refuse('not-found');
  return told.isRetracted ? [] : [{ type: 'ToldGrantRetracted', grantId: told.id, by, at }];
};
