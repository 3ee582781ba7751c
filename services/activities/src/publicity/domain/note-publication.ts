import { dayInHelsinki, refuse, type Decision } from '@pirtti/kernel';
import type { PublishedActivity } from '../../activities/domain/activity.js';
import type { Channel, Doer } from '../../channels/domain/channel.js';
import type { Publication, PublicationMade, PublicationRetracted } from './publication.js';

export interface NotePublication {
  readonly publicationId: string;
  /** Undefined where nobody may see it, or it is not published. */
  readonly activity: PublishedActivity | undefined;
  readonly channel: Channel | undefined;
  readonly toldOn: string;
  readonly by: Doer;
  readonly at: Date;
}

/** Notes that an activity was told of in a channel on a day. A second time changes nothing. */
export const notePublication = ({ publicationId, activity, channel, toldOn, by, at }: NotePublication): Decision<Publication | undefined, PublicationMade> => (publication) => {
  if (publication && !publication.retracted) return [];
  if (!channel) return refuse('not-found');
  if (!channel.active) return refuse('channel-is-not-in-use');
  if (!activity) return refuse('activity-is-not-published');
  if (toldOn > dayInHelsinki(at)) return refuse('told-in-the-future');
  const { id: activityId, organisationId: organiserId, content: { kind, targetGroups, place: { municipalityCode } } } = activity;
  return [{ type: 'PublicationMade', publicationId, activityId, organiserId, channelId: channel.id, channelKind: channel.kind, kind, targetGroups, municipalityCode, toldOn, by, at }];
};

export interface RetractPublication {
  readonly by: Doer;
  readonly at: Date;
}

/** Takes back what was noted by mistake. A second time changes nothing. */
export const retractPublication = ({ by, at }: RetractPublication): Decision<Publication | undefined, PublicationRetracted> => (publication) => {
  if (publication?.organisationId !== by.organisationId) return refuse('not-found');
  if (publication.retracted) return [];
  const { id: publicationId, activityId, channelId, toldOn } = publication;
  return [{ type: 'PublicationRetracted', publicationId, activityId, channelId, toldOn, by, at }];
};
