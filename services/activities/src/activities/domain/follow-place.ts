import { refuse, sameValue, type Decision, type Refusal } from '@pirtti/kernel';
import { placeStateOn, type PlaceContent, type RegisteredPlace } from '../../places/domain/place.js';
import type { Activity } from './activity.js';
import type { ActivityContent, Place, PublishableContent } from './activity-content.js';
import type { ActivityFact } from './activity-facts.js';

type Registry = ReadonlyMap<string, RegisteredPlace>;

/** What an activity repeats of a place of the registry. */
export const copyOfPlace = ({ id: placeId, kind, names, streetAddress, municipalityCode, village, coordinates }: RegisteredPlace): Place =>
  ({ placeId, kind, names, streetAddress, municipalityCode, village, coordinates, onlineUrl: null });

/** The ids of the registry's places at which an activity is. */
export const placeIdsOf = (content: ActivityContent): readonly string[] => [content.place, ...content.morePlaces].flatMap((place) => place?.placeId ?? []);

/**
 * What somebody picked says what the registry says, whatever was sent beside it. What they had picked before stays as they took it:
 * its newer details are taken on purpose.
 */
export function withPickedPlaces(content: ActivityContent, before: ActivityContent | undefined, registry: Registry, today: string): ActivityContent | Refusal {
  const had = new Map([before?.place, ...before?.morePlaces ?? []].flatMap((place) => (place?.placeId ? [[place.placeId, place] as const] : [])));
  for (const placeId of placeIdsOf(content)) {
    if (had.has(placeId)) continue;
    const place = registry.get(placeId);
    if (!place) return refuse('place-is-unknown');
    if (placeStateOn(place, today) === 'over') return refuse('place-is-over', { placeId });
  }
  const picked = (place: Place): Place => (place.placeId === null ? place : had.get(place.placeId) ?? copyOfPlace(registry.get(place.placeId)!));
  return { ...content, place: content.place && picked(content.place), morePlaces: content.morePlaces.map(picked) };
}

export interface FollowPlace {
  readonly before: PlaceContent;
  readonly after: RegisteredPlace;
  readonly at: Date;
}

/** The owner of a place changed it: its own activities there say the same. What was answered of accessibility otherwise than the place's stays. */
export const followPlace = ({ before, after, at }: FollowPlace): Decision<Activity | undefined, ActivityFact> => (activity) => {
  if (!activity || activity.status === 'archived') return [];
  const { content } = activity;
  const follow = (place: Place): Place => (place.placeId === after.id ? copyOfPlace(after) : place);
  return edited(activity, {
    ...content, place: content.place && follow(content.place), morePlaces: content.morePlaces.map(follow),
    accessibility: content.place?.placeId === after.id ? followAnswers(content.accessibility, before.accessibility, after.accessibility) : content.accessibility,
  }, at);
};

/** One press: what the registry says now of the places that were picked, their accessibility with it. */
export const takePlaceDetails = (registry: Registry, at: Date): Decision<Activity | undefined, ActivityFact> => (activity) => {
  if (!activity) return refuse('not-found');
  if (activity.status === 'archived') return refuse('activity-is-archived');
  const { content } = activity;
  const newest = (place: Place): Place => { const now = place.placeId === null ? undefined : registry.get(place.placeId); return now ? copyOfPlace(now) : place; };
  const here = content.place?.placeId ? registry.get(content.place.placeId) : undefined;
  return edited(activity, { ...content, place: content.place && newest(content.place), morePlaces: content.morePlaces.map(newest), accessibility: { ...content.accessibility, ...here?.accessibility } }, at);
};

export interface NewerDetails {
  readonly place: RegisteredPlace;
  /** What is otherwise now, by the names of the place's fields. */
  readonly fields: readonly (keyof Place | 'accessibility')[];
}

/** The places of others that say something else now than the activity that picked them. One's own follow by themselves: what differs there was meant. */
export function newerDetails({ organisationId, content }: Pick<Activity, 'organisationId' | 'content'>, registry: Registry): readonly NewerDetails[] {
  return [content.place, ...content.morePlaces].flatMap((mine, index) => {
    const place = mine?.placeId ? registry.get(mine.placeId) : undefined;
    if (!mine || !place || place.organisationId === organisationId) return [];
    const now = copyOfPlace(place);
    const fields: (keyof Place | 'accessibility')[] = (Object.keys(now) as (keyof Place)[]).filter((field) => !sameValue(now[field], mine[field]));
    const isOtherwise = index === 0 && Object.entries(place.accessibility).some(([profile, answer]) => content.accessibility[profile as keyof typeof content.accessibility] !== answer);
    return fields.length > 0 || isOtherwise ? [{ place, fields: isOtherwise ? [...fields, 'accessibility' as const] : fields }] : [];
  });
}

function followAnswers(mine: ActivityContent['accessibility'], before: ActivityContent['accessibility'], after: ActivityContent['accessibility']): ActivityContent['accessibility'] {
  const profiles = [...new Set([...Object.keys(mine), ...Object.keys(after)])] as (keyof typeof mine)[];
  return Object.fromEntries(profiles.flatMap((profile) => {
    const answer = mine[profile] === before[profile] ? after[profile] : mine[profile];
    return answer === undefined ? [] : [[profile, answer]];
  }));
}

function edited(activity: Activity, content: ActivityContent, at: Date): readonly ActivityFact[] {
  if (sameValue(activity.content, content)) return [];
  const offered = activity.status === 'published' ? { before: activity.content, after: content as PublishableContent } : null;
  return [{ type: 'ActivityEdited', activityId: activity.id, organisationId: activity.organisationId, content, offered, at }];
}
