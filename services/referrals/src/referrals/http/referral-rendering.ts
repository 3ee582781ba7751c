import { CLOCK, type Actor } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { KnownActivities } from '../../activities/storage/known-activities.js';
import { ClientReader } from '../../clients/storage/client.reader.js';
import { viewerOf } from '../../http/viewer.js';
import { dueAt } from '../domain/due-at.js';
import { placementOf, supportOf, type Placement } from '../domain/referral.js';
import { endingFor, nextActions, sees, type Viewer } from '../domain/who-sees.js';
import { isFor } from '../domain/worker.js';
import type { KnownReferral } from '../storage/known-referral.js';
import { ReferralReader } from '../storage/referral.reader.js';
import type { NumberedReferral } from '../storage/referral-state.js';
import type { TimelineEntry } from '../storage/timeline-entry.js';
import type { ReferralActivityResponse, ReferralPlacementResponse, ReferralResponse, ReferralRowResponse, TimelineEntryResponse } from './referral.response.js';

/** Referrals as the asker may see them. */
@Injectable()
export class ReferralRendering {
  constructor(
    private readonly referrals: ReferralReader,
    private readonly clients: ClientReader,
    private readonly activities: KnownActivities,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async one(tx: EntityManager, actor: Actor, id: string): Promise<ReferralResponse | undefined> {
    return shownReferral(viewerOf(actor), await this.referrals.known(tx, actor.organisationId, { referralId: id, at: this.clock.now() }));
  }

  async rows(tx: EntityManager, actor: Actor, found: readonly NumberedReferral[]): Promise<ReferralRowResponse[]> {
    const viewer = viewerOf(actor);
    const seen = found.filter(({ referral }) => sees(viewer, referral));
    const clients = new Map((await this.clients.findMany(tx, actor.organisationId, seen.map(({ referral }) => referral.clientId))).map((client) => [client.id, client]));
    const activities = await this.activities.findMany(tx, seen.map(({ referral }) => referral.activityId));
    return seen.flatMap(({ number, referral }) => {
      const client = clients.get(referral.clientId);
      return client ? [{
        id: referral.id, number, status: referral.status,
        client: { number: client.number, givenName: client.givenName, familyName: client.familyName },
        reason: referral.reason,
        activityNames: (referral.activityId && activities.get(referral.activityId)?.names) || null,
        createdAt: referral.createdAt.toISOString(),
        sentAt: 'sentAt' in referral ? referral.sentAt.toISOString() : null,
        dueAt: dueAt(referral)?.toISOString() ?? null,
        isMine: isFor(viewer, referral.counsellorId),
        nextActions: nextActions(viewer, referral),
      }] : [];
    });
  }
}

/** What is known of a referral, as this viewer may see it; undefined where they may not. */
export function shownReferral(viewer: Viewer, known: KnownReferral): ReferralResponse | undefined {
  const { found, client } = known;
  if (!found || !client || !sees(viewer, found.referral)) return undefined;
  const { number, referral } = found;
  const isMe = (membershipId: string) => ({ membershipId, isMe: membershipId === viewer.membershipId });
  const support = supportOf(referral);
  const placement = placementOf(referral);
  const ending = endingFor(viewer, referral);
  return {
    id: referral.id, number, status: referral.status,
    client: { id: client.id, number: client.number, givenName: client.givenName, familyName: client.familyName },
    reason: referral.reason, message: referral.message,
    activity: shownActivity(known, placement?.activityId ?? referral.activityId),
    consentId: referral.consentId,
    linkPerson: support && isMe(support.linkPersonId),
    counsellor: isMe(referral.counsellorId),
    placement: placement && shown(placement),
    createdAt: referral.createdAt.toISOString(),
    sentAt: 'sentAt' in referral ? referral.sentAt.toISOString() : null,
    dueAt: dueAt(referral)?.toISOString() ?? null,
    outcome: ending?.outcome ?? null,
    feedback: ending?.feedback ?? null,
    timeline: known.timeline.map((row) => entry(row, viewer, support?.linkPersonId)),
    nextActions: nextActions(viewer, referral),
  };
}

function shownActivity({ activities }: KnownReferral, id: string | null): ReferralActivityResponse | null {
  if (id === null) return null;
  const activity = activities.find((one) => one.id === id);
  return activity
    ? { id, names: activity.names, organisation: { id: activity.organisationId, names: activity.organisationNames } }
    : { id, names: null, organisation: null };
}

const shown = ({ id, code, status, startsOn, attendedOn }: Placement): ReferralPlacementResponse => ({ id, code, status, startsOn, attendances: attendedOn.length });

/** The link person's own notes are for the link person, and for whoever stands in. */
function entry(row: TimelineEntry, viewer: Viewer, linkPersonId: string | undefined): TimelineEntryResponse {
  const details = { ...row.details, ...(row.note !== null && isFor(viewer, linkPersonId) ? { note: row.note } : {}) };
  return {
    at: row.at.toISOString(), what: row.what, by: row.byMembershipId === viewer.membershipId ? 'me' : row.bySide,
    ...(Object.keys(details).length > 0 ? { details } : {}),
  };
}
