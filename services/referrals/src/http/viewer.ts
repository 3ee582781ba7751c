import type { Actor } from '@pirtti/http-kit';
import { supportOf, type Referral } from '../referrals/domain/referral.js';
import type { Party } from '../referrals/domain/referral-facts.js';
import type { Viewer } from '../referrals/domain/who-sees.js';

/** The roles that matter here. */
export const viewerOf = ({ membershipId, roles }: Actor): Viewer => ({
  membershipId,
  isCounsellor: roles.includes('service-counsellor'),
  isLinkPerson: roles.includes('link-person'),
  isCoordinator: roles.includes('link-person-coordinator'),
});

type Worker = Party & { readonly membershipId: string };

export const asCounsellor = ({ membershipId }: Actor): Worker => ({ side: 'counsellor', membershipId });
export const asLinkPerson = ({ membershipId }: Actor): Worker => ({ side: 'link-person', membershipId });

/** On whose side somebody acts who may be both: the link person who holds the referral, else the counsellor where they are one. */
export function asEither(actor: Actor, referral?: Referral): Worker {
  const holds = referral !== undefined && supportOf(referral)?.linkPersonId === actor.membershipId;
  return viewerOf(actor).isCounsellor && !holds ? asCounsellor(actor) : asLinkPerson(actor);
}
