import { refuse, sameValue, type Decision, type Refusal } from '@pirtti/kernel';
import { contentOfPlace, PLACE_FIELDS, type PlaceContent, type PlaceFact, type PlaceWriter, type RegisteredPlace } from './place.js';

interface Deed {
  readonly by: PlaceWriter;
  readonly at: Date;
}

export interface RegisterPlace extends Deed {
  readonly placeId: string;
  readonly content: PlaceContent;
}

/** A new place in the registry. */
export const registerPlace = ({ placeId, content, by, at }: RegisterPlace): Decision<RegisteredPlace | undefined, PlaceFact> => (place) => {
  if (place) return [];
  return wrongIn(content) ?? [{ type: 'PlaceRegistered', placeId, content, by, at }];
};

interface Change extends Deed {
  /** The version that the writer had before them. */
  readonly version: number;
  readonly reason: string;
}

export interface ChangePlace extends Change {
  readonly content: PlaceContent;
}

/** Changes what is known of a place. What another has written meanwhile is not overwritten. */
export const changePlace = ({ content, version, reason, by, at }: ChangePlace): Decision<RegisteredPlace | undefined, PlaceFact> => (place) => {
  const problem = notOurs(place, by);
  if (problem) return problem;
  const changed = PLACE_FIELDS.filter((name) => !sameValue(place![name], content[name]));
  if (changed.length === 0) return [];
  if (place!.version !== version) return refuse('place-has-changed', { version: place!.version });
  return wrongIn(content) ?? [{ type: 'PlaceChanged', placeId: place!.id, before: contentOfPlace(place!), content, changed, reason, by, at }];
};

export interface EndPlace extends Change {
  readonly lastDay: string;
}

/** The place is used no longer after a day. It stays to be read, and nobody picks it for later. */
export const endPlace = ({ lastDay, version, reason, by, at }: EndPlace): Decision<RegisteredPlace | undefined, PlaceFact> => (place) => {
  if (place?.organisationId === by.organisationId && place.endedBecause !== null) return [];
  const problem = notOurs(place, by);
  if (problem) return problem;
  if (place!.version !== version) return refuse('place-has-changed', { version: place!.version });
  if (place!.validFrom !== null && lastDay < place!.validFrom) return refuse('place-ends-before-it-begins');
  const before = contentOfPlace(place!);
  return [{ type: 'PlaceEnded', placeId: place!.id, before, content: { ...before, validTo: lastDay }, lastDay, reason, by, at }];
};

function notOurs(place: RegisteredPlace | undefined, by: PlaceWriter): Refusal | undefined {
  // Of what is not there nobody is told more than of another's.
  if (place?.organisationId !== by.organisationId) return refuse('place-is-of-another');
  return place.endedBecause === null ? undefined : refuse('place-has-ended');
}

function wrongIn({ validFrom, validTo, kind }: PlaceContent): Refusal | undefined {
  if (validFrom !== null && validTo !== null && validTo < validFrom) return refuse('place-ends-before-it-begins');
  // What is there for a while only is not worth the way once it is gone.
  return kind === 'pop-up' && validTo === null ? refuse('pop-up-place-needs-its-last-day') : undefined;
}
