import type { Actor } from '@pirtti/http-kit';
import { supportOf, type Referral } from '../referrals/domain/referral.js';
import { isFor, type Worker } from '../referrals/domain/worker.js';
import type { Viewer } from '../referrals/domain/who-sees.js';

/** The roles that matter here. */
export const viewerOf = ({ membershipId, standsInFor, roles }: Actor): Viewer => ({
  membershipId, standsInFor,
  isCounsellor: roles.includes('service-counsellor'),
  isLinkPerson: roles.includes('link-person'),
  isCoordinator: roles.includes('link-person-coordinator'),
});

export const asCounsellor = ({ membershipId, standsInFor }: Actor): Worker => ({ side: 'counsellor', membershipId, standsInFor });
export const asLinkPerson = ({ membershipId, standsInFor }: Actor): Worker => ({ side: 'link-person', membershipId, standsInFor });

/** On whose side somebody acts who may be both: the link person who holds the referral, else the counsellor where they are one. */
export function asEither(actor: Actor, referral?: Referral): Worker {
  const holds = referral !== undefined && isFor(actor, supportOf(referral)?.linkPersonId);
  return viewerOf(actor).isCounsellor && !holds ? asCounsellor(actor) : asLinkPerson(actor);
}
