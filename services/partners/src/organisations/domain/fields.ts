import { dayInHelsinki, type LocalizedText } from '@pirtti/kernel';
import type { Organisation, OrganisationContent } from './organisation.js';

/** The fields of an organisation one by one, as its timeline names them; texts by language. */
export const FIELDS = [
  'type', 'names.fi', 'names.sv', 'names.en', 'businessId', 'municipalityCode', 'serviceArea', 'languages', 'bilingual', 'description.fi', 'description.sv', 'description.en',
  'website', 'email', 'phone', 'parentId', 'memberIds', 'endedOn', 'successorId', 'adviserId',
  'confirmedAt', 'remindedAt', 'archivedAt',
  'administrator',
] as const;
export type Field = (typeof FIELDS)[number];

/** A field before and after; a list of one for a single value, an empty one for nothing. */
export interface FieldChange {
  readonly field: Field;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Fields whose values are ids of organisations. */
export const ORGANISATION_FIELDS: readonly Field[] = ['parentId', 'memberIds', 'successorId', 'adviserId'];

type Fielded = OrganisationContent & Partial<Pick<Organisation, 'adviserId' | 'confirmedAt' | 'remindedAt' | 'archivedAt'>>;

const one = (value: string | null | undefined): readonly string[] => (value ? [value] : []);
const day = (instant: Date | null | undefined): readonly string[] => (instant ? [dayInHelsinki(instant)] : []);
const texts = (text: LocalizedText | null) => ({ fi: one(text?.fi), sv: one(text?.sv), en: one(text?.en) });

/** Every field as a list of texts. */
export function fieldsOf(organisation: Fielded): Readonly<Record<Field, readonly string[]>> {
  const [names, description] = [texts(organisation.names), texts(organisation.description)];
  return {
    type: [organisation.type], 'names.fi': names.fi, 'names.sv': names.sv, 'names.en': names.en, businessId: one(organisation.businessId),
    municipalityCode: one(organisation.municipalityCode), serviceArea: [...organisation.serviceArea].sort(), languages: [...organisation.languages].sort(),
    bilingual: [String(organisation.bilingual)], 'description.fi': description.fi, 'description.sv': description.sv, 'description.en': description.en,
    website: one(organisation.website), email: one(organisation.email), phone: one(organisation.phone), parentId: one(organisation.parentId),
    memberIds: [...organisation.memberIds].sort(), endedOn: one(organisation.endedOn), successorId: one(organisation.successorId), adviserId: one(organisation.adviserId),
    confirmedAt: day(organisation.confirmedAt), remindedAt: day(organisation.remindedAt), archivedAt: day(organisation.archivedAt),
    // The record does not say who administers it; its timeline, that somebody was invited to.
    administrator: [],
  };
}

/** What is different, in the order of the fields. */
export function changesBetween(before: Fielded, after: Fielded): FieldChange[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return FIELDS.map((field) => ({ field, before: old[field], after: now[field] })).filter((change) => change.before.join('\n') !== change.after.join('\n'));
}
