import { EVERYDAY_PLACE_KINDS, type MunicipalityCode, type PlaceKind } from '@pirtti/kernel';
import type { PlaceBody, RegisteredPlace } from '../../api/types/activities';
import { BLANK_WORDS, textOf, type Words, wordsOf } from '../../shared/words';

/** What is in the fields of the form. */
export interface PlaceValues {
  readonly kind: PlaceKind | '';
  readonly names: Words;
  readonly streetAddress: string;
  readonly postalCode: string;
  readonly municipalityCode: MunicipalityCode | '';
  readonly village: string;
  /** As people copy them from a map: `63.9001, 23.9155`. */
  readonly coordinates: string;
  readonly directions: Words;
  readonly everyday: boolean;
  readonly runByVolunteers: boolean;
  readonly validFrom: string;
  readonly validTo: string;
  readonly accessibility: Readonly<Record<string, 'yes' | 'no'>>;
  readonly accessibilityNote: Words;
  readonly phone: string;
  readonly email: string;
}

export const blankPlace = (municipalityCode: MunicipalityCode | ''): PlaceValues => ({
  kind: '', names: BLANK_WORDS, streetAddress: '', postalCode: '', municipalityCode, village: '', coordinates: '', directions: BLANK_WORDS, everyday: false, runByVolunteers: false,
  validFrom: '', validTo: '', accessibility: {}, accessibilityNote: BLANK_WORDS, phone: '', email: '',
});

/** A library is an everyday place until somebody says otherwise; what they said is kept where the kind says nothing. */
export const withKind = (kind: PlaceKind | ''): Partial<PlaceValues> => ({ kind, ...(kind && EVERYDAY_PLACE_KINDS.includes(kind) && { everyday: true }) });

export const placeValuesOf = (place: RegisteredPlace): PlaceValues => ({
  kind: place.kind, names: wordsOf(place.names), streetAddress: place.streetAddress ?? '', postalCode: place.postalCode ?? '', municipalityCode: place.municipalityCode, village: place.village ?? '',
  coordinates: place.coordinates ? `${place.coordinates.latitude}, ${place.coordinates.longitude}` : '', directions: wordsOf(place.directions), everyday: place.everyday, runByVolunteers: place.runByVolunteers,
  validFrom: place.validFrom ?? '', validTo: place.validTo ?? '', accessibility: place.accessibility, accessibilityNote: wordsOf(place.accessibilityNote), phone: place.phone ?? '', email: place.email ?? '',
});

/** Two numbers in Finland, however they are parted; undefined where they are not. */
export function coordinatesOf(text: string): { latitude: number; longitude: number } | undefined {
  const found = text.match(/\d{1,3}[.,]\d{1,15}/g);
  if (found?.length !== 2 || /[^\d.,;°NEI\s]/i.test(text)) return undefined;
  const [latitude, longitude] = found.map((part) => Number(part.replace(',', '.'))) as [number, number];
  return latitude >= 59 && latitude <= 71 && longitude >= 19 && longitude <= 32 ? { latitude, longitude } : undefined;
}

/** Only of values in which nothing is missing. */
export const placeBodyOf = (values: PlaceValues): PlaceBody => ({
  kind: values.kind && values.kind !== 'online' ? values.kind : 'other', names: textOf(values.names) ?? { fi: '' }, streetAddress: values.streetAddress.trim() || null, postalCode: values.postalCode.trim() || null,
  municipalityCode: values.municipalityCode || '217', village: values.village.trim() || null, coordinates: coordinatesOf(values.coordinates) ?? null, directions: textOf(values.directions) ?? null,
  everyday: values.everyday, runByVolunteers: values.runByVolunteers, validFrom: values.validFrom || null, validTo: values.validTo || null, accessibility: { ...values.accessibility },
  accessibilityNote: textOf(values.accessibilityNote) ?? null, phone: values.phone.trim() || null, email: values.email.trim() || null,
});
