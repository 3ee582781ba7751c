import type { PlaceContent, PlaceWriter, RegisteredPlace } from './place.js';

export const PLACE_ID = '4e0f9b1a-6f2d-4b8c-9a3e-7d5c1f2b8a64';
export const OWNER: PlaceWriter = { organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', role: 'activity-publisher' };
export const ANOTHER: PlaceWriter = { organisationId: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', role: 'activity-publisher' };

/** A library of which most is known. */
export const libraryContent = (more: Partial<PlaceContent> = {}): PlaceContent => ({
  kind: 'library', names: { fi: 'Kannuksen kaupunginkirjasto' }, streetAddress: 'Asematie 1', postalCode: '69100', municipalityCode: '217', village: null,
  coordinates: { latitude: 63.9001, longitude: 23.9155 }, directions: { fi: 'Käynti torin puolelta.' }, everyday: true, runByVolunteers: false, validFrom: null, validTo: null,
  accessibility: { wheelchair: 'yes', 'hearing-aid': 'no' }, accessibilityNote: null, phone: '040 000 0000', email: null, ...more,
});

export const library = (more: Partial<RegisteredPlace> = {}): RegisteredPlace =>
  ({ ...libraryContent(), id: PLACE_ID, organisationId: OWNER.organisationId, version: 1, endedBecause: null, ...more });
