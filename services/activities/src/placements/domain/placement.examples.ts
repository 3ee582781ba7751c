import { ACTIVITY_ID, MONDAY, ORGANISATION_ID, TUESDAY, wholeContent } from '../../activities/domain/activity.examples.js';
import type { AcceptedPlacement, DeclinedPlacement, RequestedPlacement, WithdrawnPlacement } from './placement.js';
import type { PlacementSituation } from './placement-situation.js';
import type { Room } from './room.js';

export const PLACEMENT_ID = '9d3f6a10-2a6b-4f0e-8b7a-3e1d5c7f9a40';
export const REGION_ID = '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02';

export const ids = { placementId: PLACEMENT_ID, organisationId: ORGANISATION_ID, requestingOrganisationId: REGION_ID, activityId: ACTIVITY_ID };
const asked = { id: PLACEMENT_ID, organisationId: ORGANISATION_ID, requestingOrganisationId: REGION_ID, activityId: ACTIVITY_ID, code: 'K7P2QX', requestedAt: MONDAY };

export const requested = (): RequestedPlacement => ({ status: 'requested', ...asked });
export const accepted = (more: Partial<AcceptedPlacement> = {}): AcceptedPlacement => ({ status: 'accepted', ...asked, decidedAt: TUESDAY, startsOn: '2026-11-18', ...more });
export const declined = (): DeclinedPlacement => ({ status: 'declined', ...asked, decidedAt: TUESDAY, reason: 'no-capacity' });
export const withdrawn = (): WithdrawnPlacement => {
  const { id, organisationId, requestingOrganisationId, activityId, requestedAt } = asked;
  return { status: 'withdrawn', id, organisationId, requestingOrganisationId, activityId, requestedAt, withdrawnAt: TUESDAY };
};
/** A withdrawal that came before its request. */
export const tombstone = (): WithdrawnPlacement => ({ ...withdrawn(), activityId: null, requestedAt: null });

export const room = (more: Partial<Room> = {}): Room => ({ published: true, capacity: 5, seatsTaken: 4, timetable: { schedule: wholeContent().schedule, changes: {} }, ...more });
export const situation = (placement: PlacementSituation['placement'], more: Partial<Room> = {}): PlacementSituation => ({ placement, room: room(more) });
