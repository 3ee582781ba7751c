import type { AccessibilityProfile, LocalizedText, MunicipalityCode, PlaceKind, PlaceState, Role } from '@pirtti/kernel';
import type { Coordinates } from '../../activities/domain/activity-content.js';

/** A profile that is absent is not known, which is told as such. */
export type AccessibilityAnswers = Readonly<Partial<Record<AccessibilityProfile, 'yes' | 'no'>>>;

/** What is known of a place where people meet; written by whoever registered it, read by everyone. */
export interface PlaceContent {
  readonly kind: Exclude<PlaceKind, 'online'>;
  readonly names: LocalizedText;
  readonly streetAddress: string | null;
  readonly postalCode: string | null;
  readonly municipalityCode: MunicipalityCode;
  readonly village: string | null;
  readonly coordinates: Coordinates | null;
  readonly directions: LocalizedText | null;
  /** People come here anyway: nobody need come for company alone. */
  readonly everyday: boolean;
  readonly runByVolunteers: boolean;
  /** The days of a pop-up place; null where no beginning or end is known. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly accessibility: AccessibilityAnswers;
  readonly accessibilityNote: LocalizedText | null;
  /** Of the office, not of a person. */
  readonly phone: string | null;
  readonly email: string | null;
}

export interface RegisteredPlace extends PlaceContent {
  readonly id: string;
  /** Who registered it, and alone changes it. */
  readonly organisationId: string;
  readonly version: number;
  readonly endedBecause: string | null;
}

export const PLACE_FIELDS = [
  'kind', 'names', 'streetAddress', 'postalCode', 'municipalityCode', 'village', 'coordinates', 'directions', 'everyday', 'runByVolunteers', 'validFrom', 'validTo', 'accessibility', 'accessibilityNote', 'phone', 'email',
] as const satisfies readonly (keyof PlaceContent)[];
export type PlaceField = (typeof PLACE_FIELDS)[number];

/** Who did it: the timeline shows the role and the organisation, never a name. */
export interface PlaceWriter {
  readonly organisationId: string;
  readonly role: Role;
}

interface Of {
  readonly placeId: string;
  readonly by: PlaceWriter;
  readonly at: Date;
}

export interface PlaceRegistered extends Of {
  readonly type: 'PlaceRegistered';
  readonly content: PlaceContent;
}

export interface PlaceChanged extends Of {
  readonly type: 'PlaceChanged';
  readonly before: PlaceContent;
  readonly content: PlaceContent;
  readonly changed: readonly PlaceField[];
  readonly reason: string;
}

export interface PlaceEnded extends Of {
  readonly type: 'PlaceEnded';
  readonly before: PlaceContent;
  readonly content: PlaceContent;
  readonly lastDay: string;
  readonly reason: string;
}

export type PlaceFact = PlaceRegistered | PlaceChanged | PlaceEnded;

export function evolvePlace(place: RegisteredPlace | undefined, fact: PlaceFact): RegisteredPlace {
  switch (fact.type) {
    case 'PlaceRegistered': return { ...fact.content, id: fact.placeId, organisationId: fact.by.organisationId, version: 1, endedBecause: null };
    case 'PlaceChanged': return { ...place!, ...fact.content, version: place!.version + 1 };
    case 'PlaceEnded': return { ...place!, ...fact.content, endedBecause: fact.reason, version: place!.version + 1 };
  }
}

/** The content alone, without whose it is. */
export function contentOfPlace({ id: _id, organisationId: _owner, version: _version, endedBecause: _because, ...content }: RegisteredPlace): PlaceContent {
  return content;
}

/** Where it stands on a day. */
export function placeStateOn({ validFrom, validTo }: Pick<PlaceContent, 'validFrom' | 'validTo'>, day: string): PlaceState {
  if (validTo !== null && validTo < day) return 'over';
  return validFrom !== null && validFrom > day ? 'upcoming' : 'in-use';
}
