import type {
  AccessibilityProfile, ActivityKind, LocalizedText, MunicipalityCode, PlaceKind, TargetGroup, TransportKind,
} from '@pirtti/kernel';
import type { Schedule } from './schedule.js';

export interface Place {
  readonly kind: PlaceKind;
  readonly names: LocalizedText;
  readonly streetAddress: string | null;
  readonly municipalityCode: MunicipalityCode;
  readonly onlineUrl: string | null;
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
  readonly schedule: Schedule | null;
  /** Seats for one occurrence; null when the door is open to all. */
  readonly capacity: number | null;
  readonly price: Price | null;
  readonly languages: readonly string[];
  readonly targetGroups: readonly TargetGroup[];
  /** A profile that is absent is not known, which is told as such. */
  readonly accessibility: Readonly<Partial<Record<AccessibilityProfile, 'yes' | 'no'>>>;
  readonly transport: readonly TransportOption[];
  readonly contact: PublicContact | null;
  readonly lowThreshold: boolean;
}

/** Content that has everything that publishing needs (domain rule 15). */
export interface PublishableContent extends ActivityContent {
  readonly summary: LocalizedText;
  readonly place: Place;
  readonly schedule: Schedule;
  readonly price: Price;
  readonly contact: PublicContact;
}
