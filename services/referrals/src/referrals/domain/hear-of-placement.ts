import type { DeclineReason, Decision } from '@pirtti/kernel';
import { isLive, placementOf, type Placement, type Referral } from './referral.js';
import type { ReferralFact } from './referral-facts.js';

/** News about a placement counts only for the seat that the referral now asks for, and only from the association that it was asked of. */
export interface PlacementNews {
  readonly at: Date;
  readonly placementId: string;
  readonly organisationId: string;
}

const BY = { side: 'association' } as const;

function placementMeant(referral: Referral, news: PlacementNews): Placement | undefined {
  const placement = placementOf(referral);
  return placement && placement.id === news.placementId && placement.recipientOrganisation === news.organisationId && isLive(placement) ? placement : undefined;
}

/** The association holds a seat. */
export const hearAcceptance = (news: PlacementNews & { readonly startsOn: string | null }): Decision<Referral, ReferralFact> => (referral) => {
  const placement = placementMeant(referral, news);
  return placement?.status === 'requested' ? [{ kind: 'placement-accepted', at: news.at, by: BY, startsOn: news.startsOn }] : [];
};

/** The association cannot take the person: the link person looks for another way. */
export const hearDeclining = (news: PlacementNews & { readonly reason: DeclineReason }): Decision<Referral, ReferralFact> => (referral) => {
  const placement = placementMeant(referral, news);
  return placement && referral.status === 'placement-requested' ? [{ kind: 'placement-declined', at: news.at, by: BY, reason: news.reason }] : [];
};

/** The person was there. The first time closes the loop. */
export const hearAttendance = (news: PlacementNews & { readonly occurredOn: string }): Decision<Referral, ReferralFact> => (referral) => {
  const placement = placementMeant(referral, news);
  if (!placement || placement.attendedOn.includes(news.occurredOn)) return [];
  const { at } = news;
  const marked: ReferralFact = { kind: 'attendance-marked', at, by: BY, occurredOn: news.occurredOn };
  const isFirst = referral.status === 'placement-requested' || (referral.status === 'completed' && referral.placedAt === null);
  return isFirst ? [marked, { kind: 'referral-placed', at, by: { side: 'system' } }] : [marked];
};

/** The mark was a mistake. When none is left, the person has never been there after all. */
export const hearCorrection = (news: PlacementNews & { readonly occurredOn: string; readonly attendancesLeft: number }): Decision<Referral, ReferralFact> => (referral) => {
  const placement = placementMeant(referral, news);
  if (!placement || !placement.attendedOn.includes(news.occurredOn)) return [];
  const { at } = news;
  const takenBack: ReferralFact = { kind: 'attendance-taken-back', at, by: BY, occurredOn: news.occurredOn };
  const wasPlaced = referral.status === 'placed' || (referral.status === 'completed' && referral.placedAt !== null);
  return wasPlaced && news.attendancesLeft === 0 ? [takenBack, { kind: 'referral-unplaced', at, by: { side: 'system' } }] : [takenBack];
};
