import { refuse, type Decision } from '@pirtti/kernel';
import { notNow } from './commands.js';
import { isHeld, type Referral } from './referral.js';
import type { ReferralFact } from './referral-facts.js';
import { isFor, type Worker } from './worker.js';

export interface AssignLinkPerson {
  readonly at: Date;
  readonly by: Worker;
  readonly linkPersonId: string;
  /** Whether that membership is a link person's, in this organisation, today. */
  readonly isLinkPerson: boolean;
  readonly byCoordinator: boolean;
}

/** A named person takes it: a link person for themselves or for whom they stand in, the coordinator for anyone. Naming the same again changes nothing. */
export const assignLinkPerson = (command: AssignLinkPerson): Decision<Referral, ReferralFact> => (referral) => {
  const { at, by, linkPersonId } = command;
  if (referral.status !== 'sent' && !isHeld(referral)) return notNow(referral);
  if (!command.byCoordinator && !isFor(by, linkPersonId)) return refuse('only-coordinator-assigns-others');
  if (!command.isLinkPerson) return refuse('link-person-is-not-known');
  if (referral.status === 'sent') return [{ kind: 'link-person-assigned', at, by, linkPersonId }];
  if (referral.support.linkPersonId === linkPersonId) return [];
  if (!command.byCoordinator) return refuse('referral-is-with-another-link-person');
  return [{ kind: 'link-person-changed', at, by, linkPersonId }];
};
