import { isRefusal, refuse, type Decision } from '@pirtti/kernel';
import { nextOccurrence } from '../../activities/domain/occurrences.js';
import type { PlacementFact } from './placement-facts.js';
import type { PlacementSituation } from './placement-situation.js';
import { hasRoom } from './room.js';
import { stillUndecided } from './still-undecided.js';

export interface AcceptPlacement {
  readonly at: Date;
  /** Whether the asking and the organising organisation have an agreement in force, or are the same. */
  readonly agreed: boolean;
  /** Where they have none: the one that ended last, and the first instant at which it no longer held. */
  readonly ended?: { readonly id: string; readonly endedAt: Date } | undefined;
}

/** Holds a seat for the person whom the code stands for. Never more people than places, and none whom no agreement covers any more. */
export const acceptPlacement = ({ at, agreed, ended }: AcceptPlacement): Decision<PlacementSituation, PlacementFact> => ({ placement, room }) => {
  if (placement?.status === 'accepted') return [];
  const asked = stillUndecided(placement);
  if (isRefusal(asked)) return asked;
  if (!agreed) return refuse('agreement-is-missing', ended && { agreementId: ended.id, validTo: ended.endedAt.toISOString() });
  if (!room?.published) return refuse('activity-is-not-published');
  if (!hasRoom(room)) return refuse('activity-is-full');
  const { id: placementId, organisationId, requestingOrganisationId, activityId } = asked;
  const startsOn = room.timetable === null ? null : nextOccurrence(room.timetable, at)?.date ?? null;
  return [{ type: 'PlacementAccepted', placementId, organisationId, requestingOrganisationId, activityId, startsOn, at }];
};
