import { refuse, type Refusal } from '@pirtti/kernel';
import { isGoverning, keeperOf, type Keeper } from '../../organisations/domain/keepers.js';
import type { Author, Organisation } from '../../organisations/domain/organisation.js';

/** Whether anybody decides in an organisation who may do what. */
export interface Administration {
  /** Somebody does, now or from a later day on. */
  readonly administered: boolean;
  /** Until when somebody who is invited to can accept; null where nobody is. */
  readonly invitedUntil: Date | null;
}

/** As what somebody invites an organisation's first administrator: as its keeper. Those of municipalities and regions come with the installation, as they do themselves. */
export const inviterOf = (keeper: Keeper, organisation: Organisation): Author | undefined => (isGoverning(organisation.type) ? undefined : keeperOf(keeper, organisation));

/** What stands in the way of inviting the first administrator; undefined where nothing does. Once there is one, it is for them to say who comes. */
export function judgeFirst(keeper: Keeper, organisation: Organisation | undefined, { administered, invitedUntil }: Administration): Refusal | undefined {
  if (!organisation || !inviterOf(keeper, organisation)) return refuse('organisation-is-kept-by-others');
  if (administered) return refuse('organisation-has-administrator');
  if (invitedUntil !== null) return refuse('administrator-is-invited', { until: invitedUntil.toISOString() });
  return undefined;
}
