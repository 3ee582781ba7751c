import type {
  AccessibilityProfile, ActivityKind, AttendanceMode, DurationType, FocusArea, LocalizedText, LowThreshold, Maturity, MunicipalityCode, PlaceKind, PtvServiceClass, Resource, SignUpKind, TargetGroup, TransportKind,
} from '@pirtti/kernel';
import type { Schedule } from './schedule.js';

/** WGS 84 degrees. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Place {
  /** The entry of the registry of places that this was copied from; null for one that was written here. */
  readonly placeId: string | null;
  readonly kind: PlaceKind;
  readonly names: LocalizedText;
  readonly streetAddress: string | null;
  readonly municipalityCode: MunicipalityCode;
  /** A village or a part of town by its name. */
  readonly village: string | null;
  readonly coordinates: Coordinates | null;
  readonly onlineUrl: string | null;
}

/** Whose ages it is meant for, both ends included; null where that end is open. */
export interface Ages {
  readonly from: number | null;
  readonly to: number | null;
}

export interface Price {
  readonly free: boolean;
  readonly description?: LocalizedText;
}

/** A way to get there. Whether a sum may be asked is the law's business (320/2017), so there is no price here. */
export interface TransportOption {
  readonly kind: TransportKind;
  readonly description: LocalizedText;
  readonly seats: number | null;
  readonly bookingContact: string | null;
}

/** The office's contact, public by nature: not a person's own number. */
export interface PublicContact {
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** What the organiser writes. A draft may lack much of it; what is published has it all. */
export interface ActivityContent {
  readonly kind: ActivityKind;
  readonly names: LocalizedText;
  readonly summary: LocalizedText | null;
  readonly description: LocalizedText | null;
  readonly place: Place | null;
  /** Where else it meets: what has no walls has many places. */
  readonly morePlaces: readonly Place[];
  readonly schedule: Schedule | null;
  readonly signUp: SignUpKind;
  /** Seats of one occurrence, or of the series where people sign up for that; null when there is room for all. */
  readonly capacity: number | null;
  /** How many may come by one sign-up. */
  readonly maxGroupSize: number;
  readonly price: Price | null;
  readonly languages: readonly string[];
  readonly targetGroups: readonly TargetGroup[];
  readonly ages: Ages | null;
  /** How many of these ages were called by a letter or a call of their own, where a whole age group was (R2-48). Null where nobody was. */
  readonly invited: number | null;
  /** A profile that is absent is not known, which is told as such. */
  readonly accessibility: Readonly<Partial<Record<AccessibilityProfile, 'yes' | 'no'>>>;
  readonly transport: readonly TransportOption[];
  readonly contact: PublicContact | null;
  readonly lowThreshold: readonly LowThreshold[];
  readonly focusAreas: readonly FocusArea[];
  /** Organisations that do it together with the owner. */
  readonly coOrganiserIds: readonly string[];
  /** The service chain of which it is a step, by its name (R1-03). */
  readonly serviceChain: LocalizedText | null;
  /** The class of the Finnish Service Catalogue; null where its kind says it. */
  readonly serviceClass: PtvServiceClass | null;
  readonly durationType: DurationType;
  readonly maturity: Maturity;
  /** The last day for which there is money; null where nobody has said. */
  readonly fundingUntil: string | null;
  /** What it still lacks. */
  readonly missing: readonly Resource[];
  /** Old and young together (R2-37). */
  readonly intergenerational: boolean;
  /** Whether the thought came from residents (R2-62). */
  readonly residentOrigin: boolean;
  /** The needs, ideas and experiments from which it grew. */
  readonly originIds: readonly string[];
}

/** What an activity is where its organiser has said nothing of it. */
export const UNSAID = {
  morePlaces: [], signUp: 'open-door', maxGroupSize: 1, ages: null, invited: null, lowThreshold: [], focusAreas: [], coOrganiserIds: [], serviceChain: null, serviceClass: null, durationType: 'long-term',
  maturity: 'established', fundingUntil: null, missing: [], intergenerational: false, residentOrigin: false, originIds: [],
} as const satisfies Partial<ActivityContent>;

/** Content that has everything that publishing needs (domain rule 15). */
export interface PublishableContent extends ActivityContent {
  readonly summary: LocalizedText;
  readonly place: Place;
  readonly schedule: Schedule;
  readonly price: Price;
  readonly contact: PublicContact;
}

/** How one takes part, by where it meets; null until there is a place. */
export function attendanceModeOf({ place, morePlaces }: Pick<ActivityContent, 'place' | 'morePlaces'>): AttendanceMode | null {
  if (!place) return null;
  const online = [place, ...morePlaces].map(({ kind }) => kind === 'online');
  return online.every(Boolean) ? 'online' : online.some(Boolean) ? 'mixed' : 'in-person';
}
