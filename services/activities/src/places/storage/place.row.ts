import type { LocalizedText, MunicipalityCode } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccessibilityAnswers, PlaceContent, RegisteredPlace } from '../domain/place.js';

@Entity('places')
export class PlaceRow {
  /** Who registered it. */
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  kind: PlaceContent['kind'];

  @Column({ type: 'jsonb' })
  names: LocalizedText;

  @Column({ name: 'street_address', type: 'text', nullable: true })
  streetAddress: string | null;

  @Column({ name: 'postal_code', type: 'text', nullable: true })
  postalCode: string | null;

  @Column({ name: 'municipality_code', type: 'text' })
  municipalityCode: MunicipalityCode;

  @Column({ type: 'text', nullable: true })
  village: string | null;

  @Column({ type: 'double precision', nullable: true })
  latitude: number | null;

  @Column({ type: 'double precision', nullable: true })
  longitude: number | null;

  @Column({ type: 'jsonb', nullable: true })
  directions: LocalizedText | null;

  @Column({ type: 'boolean' })
  everyday: boolean;

  @Column({ name: 'run_by_volunteers', type: 'boolean' })
  runByVolunteers: boolean;

  @Column({ name: 'valid_from', type: 'date', nullable: true })
  validFrom: string | null;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo: string | null;

  @Column({ type: 'jsonb' })
  accessibility: AccessibilityAnswers;

  @Column({ name: 'accessibility_note', type: 'jsonb', nullable: true })
  accessibilityNote: LocalizedText | null;

  @Column({ type: 'text', nullable: true })
  phone: string | null;

  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'ended_because', type: 'text', nullable: true })
  endedBecause: string | null;

  /** Repeats what a person may type to find it; only `toPlaceRow` writes it. */
  @Column({ name: 'search_text', type: 'text' })
  searchText: string;
}

export const toPlace = ({ latitude, longitude, searchText: _, ...same }: PlaceRow): RegisteredPlace =>
  ({ ...same, coordinates: latitude === null || longitude === null ? null : { latitude, longitude } });

export function toPlaceRow({ coordinates, ...same }: RegisteredPlace): PlaceRow {
  const { names: { fi, sv, en }, streetAddress, village } = same;
  return Object.assign(new PlaceRow(), {
    ...same, latitude: coordinates?.latitude ?? null, longitude: coordinates?.longitude ?? null,
    searchText: [fi, sv, en, streetAddress, village].filter(Boolean).join(' ').toLocaleLowerCase('fi'),
  });
}
